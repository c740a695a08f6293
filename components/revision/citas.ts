import { marcarCitas, type ParteCitada } from '@/lib/accion/cita'
import type { DiffPart } from '@/lib/accion/diff'
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

/** Where the observaciones of an acción under review stand in its texts. */
export function citasDe({ observaciones, textos, cambios }: RevisionVista): Citas {
  const marked = (campo: 'titulo' | 'descripcion') => {
    const same: DiffPart[] = [{ kind: 'same', text: textos[campo] }]
    const citadas = observaciones.flatMap((one) =>
      one.cita && one.campo === campo && isMarked(one) ? [{ id: one.id, cita: one.cita }] : [],
    )
    return marcarCitas(cambios?.campos[campo] ?? same, citadas)
  }
  const [titulo, descripcion] = [marked('titulo'), marked('descripcion')]
  const inOrder = [...titulo, ...descripcion].flatMap(({ cierra }) => cierra)
  return { titulo, descripcion, numeros: new Map(inOrder.map((id, index) => [id, index + 1])) }
}
