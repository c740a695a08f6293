import type { AccionContenido, Campo } from './accion'

/** Each campo as its form field holds it; lists are one entry a line. */
export type Valores = Record<Campo, string>

const SIN_VALORES: Valores = {
  titulo: '',
  fechas: '',
  parte: '',
  eje: '',
  tipo: '',
  modalidad: '',
  responsable: '',
  participantes: '',
  contrapartes: '',
  paises: '',
  ciudades: '',
  redes: '',
  lugar: '',
  ods: '',
  descripcion: '',
  evidencia: '',
}

/** A form to begin with: empty but for what there is no choice about. */
export function valoresIniciales(conocidos: Partial<Valores>): Valores {
  return { ...SIN_VALORES, ...conocidos }
}

/** What is saved, as the form's fields hold it. `camposComoTexto` is the same for reading. */
export function valoresDe(contenido: AccionContenido): Valores {
  const { sinReconocer = {} } = contenido
  return {
    titulo: contenido.titulo,
    fechas: contenido.fechasTexto,
    parte: String(contenido.parte?.numero ?? ''),
    eje: String(contenido.eje?.numero ?? ''),
    tipo: contenido.tipo ?? '',
    modalidad: contenido.modalidad ?? '',
    responsable: contenido.responsable.clave,
    participantes: conResto(contenido.participantes, sinReconocer.participantes),
    contrapartes: contenido.contrapartes.join('\n'),
    paises: conResto(contenido.paises, sinReconocer.paises),
    ciudades: contenido.ciudades.join('\n'),
    redes: contenido.redes.join('\n'),
    lugar: contenido.lugar ?? '',
    ods: contenido.ods.join('\n'),
    descripcion: contenido.descripcion,
    evidencia: contenido.evidencia.filter((texto) => texto.startsWith('https://')).join('\n'),
  }
}

/** What was recognised, and then what was not: no word of theirs is lost. */
function conResto(nombradas: readonly { nombre: string }[], resto: readonly string[] = []): string {
  return [...nombradas.map(({ nombre }) => nombre), ...resto].join('\n')
}

/** A posted value (one, several or none) as `Valores` holds it. */
export function valorDe(posted: string | string[] | undefined): string {
  return [posted ?? []].flat().join('\n').replace(/\r\n?/g, '\n')
}
