import { marcarCitas, type ParteCitada } from '@/lib/accion/cita'
import type { DiffPart } from '@/lib/accion/diff'
import { claveDeHallazgo } from '@/lib/correccion/enmendar'
import type { ObservacionVista, RevisionVista } from '@/lib/accion/revision-vista'

/** Título and descripción with their changes and with what is quoted of them; and the number of each note that quotes. */
export type Citas = {
  titulo: ParteCitada[]
  descripcion: ParteCitada[]
  /** By id of the observación; those whose passage is no longer in the text have none. */
  numeros: ReadonlyMap<string, number>
}

/** Marked while it matters: of the last return, until it is settled. */
const isMarked = ({ isUltima, isPorResolver, conforme, cierre }: ObservacionVista) =>
  (isUltima || isPorResolver) && !conforme && cierre?.como !== 'retomada'

type Senalado = RevisionVista['hallazgos'][number]

/** The id of what the corrector says, among what quotes the text. */
export const senalId = (hallazgo: Senalado) => `corrector-${claveDeHallazgo(hallazgo)}`

/** Told in its place while nobody accepted it. What is about a whole campo is about no place in it. */
export const isMarcado = ({ campo, cita, aceptado }: Senalado, texto: string) =>
  (campo === 'titulo' || campo === 'descripcion') &&
  aceptado === null &&
  cita !== '' &&
  cita.length < texto.length

/** Where the observaciones of an acción under review, and what the corrector says of it, stand in its texts. */
export function citasDe({ observaciones, hallazgos, textos, cambios }: RevisionVista): Citas {
  const marked = (campo: 'titulo' | 'descripcion') => {
    const same: DiffPart[] = [{ kind: 'same', text: textos[campo] }]
    const citadas = observaciones.flatMap((one) =>
      one.cita && one.campo === campo && isMarked(one) ? [{ id: one.id, cita: one.cita }] : [],
    )
    const senaladas = hallazgos
      .filter((one) => one.campo === campo && isMarcado(one, textos[campo]))
      .map((one) => ({
        id: senalId(one),
        ...{ from: one.posicion, to: one.posicion + one.cita.length },
      }))
    return marcarCitas(cambios?.campos[campo] ?? same, [...citadas, ...senaladas])
  }
  const [titulo, descripcion] = [marked('titulo'), marked('descripcion')]
  const notas = new Set(observaciones.map(({ id }) => id))
  const inOrder = [...titulo, ...descripcion]
    .flatMap(({ cierra }) => cierra)
    .filter((id) => notas.has(id))
  return { titulo, descripcion, numeros: new Map(inOrder.map((id, index) => [id, index + 1])) }
}
