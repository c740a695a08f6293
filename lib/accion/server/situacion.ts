import type { DependenciaEnSemestre, Situacion } from '@/lib/aviso/recordatorio'
import { dayFromColumn, dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'

const semestreSelect = {
  id: true,
  clave: true,
  estado: true,
  cierraEl: true,
  prorrogas: { select: { dependenciaId: true, hasta: true } },
  declaraciones: { where: { retiradaEn: null }, select: { dependenciaId: true } },
} as const

type Pendiente = {
  id: string
  estado: 'borrador' | 'devuelta'
  folio: string | null
  titulo: string
  semestre_id: string
  responsable_id: string
  guardada_en: Date
  vence_el: Date | null
  tocada: boolean
}

/** What is with the enlaces; `tocada` as policy says it of a devuelta (`guardadaTrasDevolver`). */
const listPendientes = (tx: Tx, semestres: string[]) => tx.$queryRaw<Pendiente[]>`
  select a.id, a.estado::text, a.folio, a.titulo, a.semestre_id, a.responsable_id, a.guardada_en, a.vence_el,
    coalesce(a.estado = 'devuelta' and a.guardada_en > (select max(r.creada_en) from revision r
      where r.accion_id = a.id and r.paso = 'devolver'), false) as tocada
  from accion a
  where a.semestre_id = any (${semestres}::uuid[]) and a.estado in ('borrador', 'devuelta')
  order by a.numero, a.creada_en`

const listDependencias = (tx: Tx) =>
  tx.dependencia.findMany({
    where: { reporta: true, activa: true },
    orderBy: { nombre: 'asc' },
    select: { id: true, clave: true, nombre: true, titularNombre: true, titularCorreo: true },
  })

async function load(tx: Tx) {
  const semestres = await tx.semestre.findMany({
    where: { estado: { in: ['abierto', 'en_revision'] } },
    orderBy: { clave: 'asc' },
    select: semestreSelect,
  })
  const ids = semestres.map(({ id }) => id)
  const dependencias = await listDependencias(tx)
  const pendientes = await listPendientes(tx, ids)
  const reportadas = await tx.accion.groupBy({
    by: ['semestreId', 'responsableId'],
    where: { semestreId: { in: ids }, estado: { notIn: ['borrador', 'retirada'] } },
  })
  // What has a redacción to answer waits for its enlace.
  const enviadas = await tx.accion.findMany({
    where: {
      semestreId: { in: ids },
      estado: 'enviada',
      enviadaEn: { not: null },
      redacciones: { none: { estado: 'pendiente' } },
    },
    select: { enviadaEn: true },
  })
  return { semestres, dependencias, pendientes, reportadas, enviadas }
}

type Datos = Awaited<ReturnType<typeof load>>

function pendientesDe({ pendientes }: Datos, semestreId: string, dependenciaId: string) {
  const suyas = pendientes.filter(
    (fila) => fila.semestre_id === semestreId && fila.responsable_id === dependenciaId,
  )
  return {
    borradores: suyas.flatMap(({ id, estado, titulo, guardada_en }) =>
      estado === 'borrador' ? [{ id, titulo, guardadaEl: dayOf(guardada_en) }] : [],
    ),
    devueltas: suyas.flatMap(({ id, folio, titulo, vence_el, tocada }) =>
      folio && vence_el ? [{ id, folio, titulo, venceEl: dayFromColumn(vence_el), tocada }] : [],
    ),
  }
}

function enSemestre(
  datos: Datos,
  semestre: Datos['semestres'][number],
  dependencia: Datos['dependencias'][number],
  hoy: string,
): DependenciaEnSemestre {
  const { id, clave, nombre, titularNombre, titularCorreo } = dependencia
  const isSuya = ({ dependenciaId }: { dependenciaId: string }) => dependenciaId === id
  const plazos = semestre.prorrogas.filter(isSuya).map(({ hasta }) => dayFromColumn(hasta))
  const cierraEl = [dayFromColumn(semestre.cierraEl), ...plazos].toSorted().at(-1)!
  return {
    id,
    clave,
    nombre,
    cierraEl,
    recibe: semestre.estado === 'abierto' || plazos.some((hasta) => hasta >= hoy),
    reporto: datos.reportadas.some(
      ({ semestreId, responsableId }) => semestreId === semestre.id && responsableId === id,
    ),
    declaro: semestre.declaraciones.some(isSuya),
    titular: titularCorreo === '' ? null : { nombre: titularNombre, correo: titularCorreo },
    ...pendientesDe(datos, semestre.id, id),
  }
}

/** What the reminders of a day are made from: the semestres that are not closed, whom they wait for. Six queries. */
export async function getSituacion(tx: Tx, now: Date): Promise<Situacion> {
  const datos = await load(tx)
  const hoy = dayOf(now)
  return {
    semestres: datos.semestres.map((semestre) => ({
      clave: semestre.clave,
      dependencias: datos.dependencias.map((dependencia) =>
        enSemestre(datos, semestre, dependencia, hoy),
      ),
    })),
    porRevisar: datos.enviadas.flatMap(({ enviadaEn }) => (enviadaEn ? [dayOf(enviadaEn)] : [])),
  }
}
