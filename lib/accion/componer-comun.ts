import { leerFechas, type Fecha } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import type { AccionContenido } from './accion'
import { ELEGIBLES, OTRO, UNIBLES, type Elegible, type Original } from './fusion'
import type { Eleccion, SemestreDeFusion, Unible } from './fusion'
import { participantesDe, responsablesDe, unirEvidencia, unirLista, unirOds } from './fusion-listas'
import { pendientesDe } from './pendientes'

/** The común as it would be: what it says, and the ids that stand for it. */
export type Composicion = {
  contenido: AccionContenido
  parteId: string | null
  ejeId: string | null
  responsableId: string
  /** The responsables of the other originals first. */
  participantes: string[]
  /** Of the participantes, those known to have taken part. */
  confirmadas: string[]
} & Record<Unible, string[]>

const ELIJA: Issue = { campo: 'responsable', mensaje: 'Elija la dependencia responsable.' }

function fechasDe(texto: string, { periodo }: SemestreDeFusion): Fecha[] {
  const leidas = texto === '' ? null : leerFechas(texto, periodo)
  return leidas?.ok ? leidas.fechas : []
}

/** What was chosen field by field; a third text is used as it was typed. */
function camposDe(
  originales: readonly Original[],
  { elegidos, otros }: Eleccion,
  semestre: SemestreDeFusion,
) {
  const elegir = <T>(campo: Elegible, de: (original: Original) => T, otro: T): T => {
    const original = originales.find(({ id }) => id === elegidos[campo])
    return original ? de(original) : otro
  }
  const { fechasTexto, fechas } = elegir<Pick<Original, 'fechasTexto' | 'fechas'>>(
    'fechas',
    (original) => original,
    { fechasTexto: otros.fechas, fechas: fechasDe(otros.fechas, semestre) },
  )
  const parte = semestre.partes.find(({ numero }) => numero === otros.parte)
  const eje = semestre.ejes.find(({ numero }) => numero === otros.eje)
  return {
    titulo: elegir('titulo', ({ titulo }) => titulo, otros.titulo),
    ...{ fechasTexto, fechas },
    descripcion: elegir('descripcion', ({ descripcion }) => descripcion, otros.descripcion),
    lugar: elegir('lugar', ({ lugar }) => lugar, otros.lugar || null),
    tipo: elegir('tipo', ({ tipo }) => tipo, otros.tipo),
    modalidad: elegir('modalidad', ({ modalidad }) => modalidad, otros.modalidad),
    parte: elegir('parte', (original) => original.parte, parte ?? null),
    eje: elegir('eje', (original) => original.eje, eje ?? null),
  }
}

/** Only what the originals name can stay, and what they name stays unless it was taken out. */
function listasDe(originales: readonly Original[], eleccion: Eleccion) {
  const listas = UNIBLES.map((lista) => {
    const chosen = eleccion[lista]
    return [lista, unirLista(originales, lista).filter(({ id }) => chosen.includes(id))] as const
  })
  return Object.fromEntries(listas) as Record<Unible, ReturnType<typeof unirLista>>
}

function companiaDe(originales: readonly Original[], eleccion: Eleccion) {
  const responsables = responsablesDe(originales)
  const responsable = responsables.find(({ id }) => id === eleccion.responsable)
  const others = responsables.filter((one) => one !== responsable)
  const named = participantesDe(originales).filter(({ id }) => eleccion.participantes.includes(id))
  const saidYes = originales
    .flatMap(({ participantes }) => participantes)
    .filter(({ participa }) => participa === true)
  const participantes = [...others, ...named]
  const known = new Set([...others, ...saidYes].map(({ id }) => id))
  const confirmadas = participantes.map(({ id }) => id).filter((id) => known.has(id))
  return { responsable, participantes, confirmadas }
}

const nombrada = ({ clave, nombre, siglas }: Original['responsable']) => ({ clave, nombre, siglas })
const ids = (entradas: readonly { id: string }[]) => entradas.map(({ id }) => id)
const nombres = (entradas: readonly { nombre: string }[]) => entradas.map(({ nombre }) => nombre)

/**
 * The común that these originals and this choice make: field by field one of them or a third text, lists joined, the
 * evidence of all. `issues` says, field by field, what keeps it from being sent.
 */
export function componerComun(
  originales: readonly Original[],
  eleccion: Eleccion,
  semestre: SemestreDeFusion,
): { comun: Composicion | null; issues: Issue[] } {
  const known = [OTRO, ...ids(originales)]
  const unknown = ELEGIBLES.filter((campo) => !known.includes(eleccion.elegidos[campo]))
  const { responsable, participantes, confirmadas } = companiaDe(originales, eleccion)
  const issues = unknown.map((campo) => ({
    campo,
    mensaje: 'Elija uno de los textos, o escriba otro.',
  }))
  if (!responsable) return { comun: null, issues: [...issues, ELIJA] }
  const { contrapartes, paises, ciudades, redes } = listasDe(originales, eleccion)
  const contenido: AccionContenido = {
    ...camposDe(originales, eleccion, semestre),
    responsable: nombrada(responsable),
    participantes: participantes.map(nombrada),
    contrapartes: nombres(contrapartes),
    paises: paises.map(({ id, nombre }) => ({ codigo: id, nombre })),
    ciudades: nombres(ciudades),
    redes: nombres(redes),
    ods: unirOds(originales).filter((ods) => eleccion.ods.includes(ods)),
    evidencia: unirEvidencia(originales),
  }
  const seccion = <T extends { id: string | null; numero: number }>(
    known: readonly T[],
    one: { numero: number } | null,
  ) => known.find(({ numero }) => numero === one?.numero)?.id ?? null
  const comun = {
    contenido,
    parteId: seccion(semestre.partes, contenido.parte),
    ejeId: seccion(semestre.ejes, contenido.eje),
    responsableId: responsable.id,
    participantes: ids(participantes),
    confirmadas,
    ...{ contrapartes: ids(contrapartes), paises: ids(paises) },
    ...{ ciudades: ids(ciudades), redes: ids(redes) },
  }
  return { comun, issues: [...issues, ...pendientesDe(contenido, semestre.periodo)] }
}
