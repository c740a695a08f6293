import { revisableDe } from '@/lib/correccion/accion-contada'
import type { AccionDeSemestre } from '@/lib/correccion/regla-de-semestre'
import type { AccionLeida, SemestreLeido } from './semestre-json'

/** Its place in its section: what it says, or where it stands in the file. */
function ordenesDe(acciones: readonly AccionLeida[]): number[] {
  const cuentas = new Map<string, number>()
  return acciones.map(({ parte, eje, orden }) => {
    const seccion = `${parte}/${eje}`
    const siguiente = (cuentas.get(seccion) ?? 0) + 1
    cuentas.set(seccion, siguiente)
    return orden ?? siguiente
  })
}

/** The acciones of a file as the corrector reads them, in the order of the file. */
export function revisablesDe(
  { acciones }: Pick<SemestreLeido, 'acciones'>,
  nombresPaises: Readonly<Record<string, string>>,
): AccionDeSemestre[] {
  const ordenes = ordenesDe(acciones)
  return acciones.map((accion, at) => revisableDe(accion, ordenes[at] ?? null, nombresPaises))
}
