import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Estado } from '../workflow'
import { Prisma } from '@/generated/prisma/client'
import { POR_ASIGNACION, porAsignacionSql, recordAsignacion, type Coordinador } from './asignacion'
import { holdSemestre } from './hold-semestre'

/** At once; those that wait longest first. Pressed again, it goes on with the rest. */
const A_LA_VEZ = 500

type Given = {
  id: string
  semestreId: string
  folio: string | null
  titulo: string
  version: number
  estado: Estado
  coordinadorId: string
  nombre: string
}

/**
 * Gives the acciones that wait for nobody in particular to whom the asignaciones of the semestre name; the others stay
 * as they are. One suceso for each, and one aviso for each coordinador, whatever the number. Throws as `holdSemestre`.
 */
export async function aplicarAsignaciones(
  { semestre: clave }: { semestre: string },
  contexto: Contexto,
): Promise<{ semestre: string; asignadas: number }> {
  const { tx, usuario, now } = contexto
  const semestre = await holdSemestre({ clave }, contexto)
  const dadas = await tx.$queryRaw<Given[]>`
    with elegidas as (
      select a.id, ${porAsignacionSql(Prisma.sql`a.enviada_por_id`)} as coordinador_id
      from accion a
      where a.semestre_id = ${semestre.id}::uuid and a.estado in ('enviada', 'devuelta')
        and a.asignada_a_id is null
      order by a.enviada_en, a.id limit ${A_LA_VEZ} for update)
    update accion set asignada_a_id = c.id
    from elegidas join usuario c on c.id = elegidas.coordinador_id
    where accion.id = elegidas.id
    returning accion.id, accion.semestre_id as "semestreId", accion.folio, accion.titulo, accion.version,
      accion.estado, c.id as "coordinadorId", c.nombre`
  const byCoordinador = Map.groupBy(dadas, ({ coordinadorId }) => coordinadorId)
  for (const [id, suyas] of byCoordinador) {
    const coordinador: Coordinador = { id, nombre: suyas[0]!.nombre }
    for (const accion of suyas) {
      await recordAsignacion(accion, coordinador, POR_ASIGNACION, contexto)
    }
    const datos = { folio: null, titulo: '', cuantas: suyas.length }
    const aviso = { tipo: 'acciones-asignadas' as const, datos, accionId: null }
    await enqueueAviso(tx, { ...aviso, para: { personas: [id] } }, usuario.id, now)
  }
  return { semestre: clave, asignadas: dadas.length }
}
