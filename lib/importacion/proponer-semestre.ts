import { leerFechas, periodoDeSemestre, type Fecha } from '@/lib/core/fechas'
import type { Catalogo } from './catalogo'
import { modalidadDe, tipoDe } from './clases'
import type { AccionImpresa, InformeImpreso } from './leer-texto'
import { buscadorDe, type Buscador } from './nombrados'

/** An acción of the contract's JSON, as a printed text gives it. `encabezado` is of its section. */
export type AccionPropuesta = {
  folio: string
  parte: number
  eje: number
  orden: number
  titulo: string
  fechasTexto: string
  fechas: Fecha[]
  descripcion: string[]
  dependencias: { nombre: string; siglas: string; papel: 'responsable' | 'participante' }[]
  contrapartes: string[]
  paises: string[]
  ciudades: string[]
  redes: string[]
  lugar: null
  ods: number[]
  tipo: string
  modalidad: string
  estado: 'aprobada'
  archivo: true
  ordenManual: null
  encabezado: string | null
}

/** The JSON of a semestre, of what was read; the same keys as the contract's. */
export type SemestrePropuesto = {
  semestre: string
  presentacion: InformeImpreso['presentacion']
  acciones: AccionPropuesta[]
}

type Buscadores = {
  dependencias: Buscador
  contrapartes: Buscador
  redes: Buscador
  ciudades: Buscador
  paises: Buscador
}

function buscadoresDe(catalogo: Catalogo): Buscadores {
  const conSiglas = (alias: readonly string[], nombre: string) => ({ nombre, siglas: '', alias })
  return {
    dependencias: buscadorDe(catalogo.dependencias),
    contrapartes: buscadorDe(catalogo.contrapartes),
    redes: buscadorDe(catalogo.redes),
    ciudades: buscadorDe(catalogo.ciudades.map(({ nombre, alias }) => conSiglas(alias, nombre))),
    paises: buscadorDe(catalogo.paises.map(({ nombre, alias }) => conSiglas(alias, nombre))),
  }
}

/** Who is named first did it; the others took part. */
function dependenciasDe(texto: string, { dependencias }: Buscadores, catalogo: Catalogo) {
  const siglas = new Map(catalogo.dependencias.map((one) => [one.nombre, one.siglas]))
  return dependencias(texto).map((nombre, at) => ({
    nombre,
    siglas: siglas.get(nombre) ?? '',
    papel: at === 0 ? ('responsable' as const) : ('participante' as const),
  }))
}

/**
 * The contract's JSON of what was read: dates by the date language, names by the catalogues, tipo and modalidad by what
 * the words suggest. All of it is a proposal that a person looks at: what the text does not say stays empty.
 * @throws RangeError as periodoDeSemestre
 */
export function proponerSemestre(
  semestre: string,
  { presentacion, acciones }: InformeImpreso,
  catalogo: Catalogo,
): SemestrePropuesto {
  const periodo = periodoDeSemestre(semestre)
  const buscadores = buscadoresDe(catalogo)
  const codigos = new Map(catalogo.paises.map(({ nombre, codigo }) => [nombre, codigo]))
  const siglasDeRed = new Map(catalogo.redes.map((red) => [red.nombre, red.siglas || red.nombre]))
  const proponer = (impresa: AccionImpresa, at: number): AccionPropuesta => {
    const { parte, eje, orden, encabezado, titulo, fechasTexto, descripcion } = impresa
    // What the text says comes before what only the título does: who acts is told there.
    const texto = `${descripcion.join('\n\n')}\n\n${titulo}`
    const leidas = leerFechas(fechasTexto, periodo)
    const tipo = tipoDe(titulo)
    return {
      folio: `${semestre}-${String(at + 1).padStart(4, '0')}`,
      parte,
      eje,
      orden,
      titulo,
      fechasTexto,
      fechas: leidas.ok ? leidas.fechas : [],
      descripcion,
      dependencias: dependenciasDe(texto, buscadores, catalogo),
      contrapartes: buscadores.contrapartes(texto),
      paises: buscadores.paises(texto).map((nombre) => codigos.get(nombre) ?? nombre),
      ciudades: buscadores.ciudades(texto),
      redes: buscadores.redes(texto).map((nombre) => siglasDeRed.get(nombre) ?? nombre),
      lugar: null,
      ods: [],
      tipo,
      modalidad: modalidadDe(tipo, texto),
      estado: 'aprobada',
      archivo: true,
      ordenManual: null,
      encabezado,
    }
  }
  return { semestre, presentacion, acciones: acciones.map(proponer) }
}
