import { cerrarSemestre } from '@/lib/catalogo/server/semestres'
import { enTransaccion, prisma, type Tx } from '@/lib/core/server/db'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { edicionEnFrase } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { impresas } from '@/lib/informe/server/collect'
import { confirmarCierre } from '@/lib/informe/server/confirmar-cierre'
import { proponerCierre } from '@/lib/informe/server/proponer-cierre'
import { propuestaSchema } from '@/lib/informe/server/propuesta-de-edicion'
import { reparosDe } from '@/lib/informe/server/reparos'
import { trabajarEdicion } from '@/lib/informe/server/trabajar-edicion'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { Operador } from './operador'

type Visto = { id: string; clave: string; version: number; estado: string }

const DOS =
  'Cerrar un semestre es cerrar la primera edición de su informe, y lo hacen dos personas que administran: dé la orden con --como CORREO, primero como una y después como la otra.'

/**
 * `semestre cerrar`: the same as the page does. The first administrador who asks proposes to close the edición; another
 * one confirms it, and its files are made. A semestre with nothing to print is closed by itself.
 * Answers what became of it, as a sentence.
 */
export async function cerrar(
  semestre: Visto,
  correo: string | undefined,
  operador: Operador,
): Promise<string> {
  const { id, clave, version } = semestre
  const hasWork = (await prisma.accion.count({ where: impresas(id) })) > 0
  // An archive is cerrado from the beginning, and has no edición yet.
  const isDone = semestre.estado === 'cerrado' && (await hasEdicion(id))
  if (!hasWork || isDone) {
    const visto = { semestre: clave, version }
    await enTransaccion((tx) => cerrarSemestre(visto, { tx, usuario: operador, now: new Date() }))
    return `El semestre ${clave} está cerrado.`
  }
  if (correo === undefined) return refuseSistema(id)
  if (!canInforme({ roles: operador.roles ?? [] }, 'cerrar')) return refuse('forbidden')
  // The trial may take minutes: what is done after it is of then.
  const como = <T>(work: (contexto: Contexto) => Promise<T>) =>
    enTransaccion(
      async (tx) => work({ tx, usuario: await personaDe(tx, correo), now: new Date() }),
      60_000,
    )
  const propuesta = await findPropuesta(id)
  if (!propuesta) {
    const { edicionId, numero } = await como((contexto) =>
      proponerCierre({ semestre: clave }, contexto),
    )
    await trabajar(edicionId)
    return `Quedó propuesto el cierre de la ${edicionEnFrase(numero)} de ${clave}. Otra persona que administre lo confirma con la misma orden.`
  }
  await trabajar(propuesta.id)
  const { marca } = propuestaSchema.parse(propuesta.manifiesto)
  const { edicionId, numero } = await como((contexto) =>
    confirmarCierre({ semestre: clave, marca }, contexto),
  )
  await trabajar(edicionId)
  return `Se cerró la ${edicionEnFrase(numero)} de ${clave}; el semestre está cerrado y sus archivos, guardados.`
}

const personaDe = (tx: Tx, correo: string) => getUsuarioPorCorreo(tx, correo.trim().toLowerCase())

const hasEdicion = async (semestreId: string) =>
  (await prisma.edicion.count({ where: { semestreId, estado: 'cerrada' } })) > 0

const findPropuesta = (semestreId: string) =>
  prisma.edicion.findFirst({
    where: { semestreId, estado: 'preparacion', propuestaEn: { not: null } },
    select: { id: true, manifiesto: true },
  })

async function refuseSistema(semestreId: string): Promise<never> {
  const { issues } = await enTransaccion((tx) => reparosDe(tx, semestreId, 1), 60_000)
  return refuseWith(...(issues.length > 0 ? issues : [{ campo: 'como', mensaje: DOS }]))
}

/** What the background work would do: here nobody may be running it. Done by both at once, it is done once. */
async function trabajar(edicionId: string): Promise<void> {
  await trabajarEdicion(edicionId)
  const tarea = await prisma.tareaEdicion.findUnique({
    where: { edicionId },
    select: { fallo: true },
  })
  if (tarea?.fallo) refuseWith({ campo: 'semestre', mensaje: tarea.fallo })
}
