import { recordatoriosDe } from '@/lib/aviso/recordatorio'
import type { RecordatorioTipo } from '@/lib/aviso/recordatorio-tipo'
import { addDays, dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { getSituacion } from './situacion'

const DIAS = 14

/** A reminder to come: no title, and of borradores not even the text: they are their enlace's. */
export type Programado = { tipo: RecordatorioTipo; para: string; folio: string | null }
export type DiaProgramado = { dia: string; recordatorios: Programado[] }

/** What will go out in the next fourteen days if nobody does anything meanwhile, today's included while it is owed. */
export async function listProgramados(tx: Tx, now: Date): Promise<DiaProgramado[]> {
  const situacion = await getSituacion(tx, now)
  const hoy = dayOf(now)
  const dias = Array.from({ length: DIAS + 1 }, (_, n) => addDays(hoy, n))
  const porDia = dias.map((dia) => ({ dia, owed: recordatoriosDe(situacion, dia) }))
  const claves = porDia.flatMap(({ owed }) => owed.map(({ clave }) => clave))
  const sent = await tx.recordatorio.findMany({
    where: { clave: { in: [...claves, `dia:${hoy}`] } },
    select: { clave: true },
  })
  const known = new Set(sent.map(({ clave }) => clave))
  const isTodayDone = known.has(`dia:${hoy}`)
  const out: DiaProgramado[] = []
  for (const { dia, owed } of porDia) {
    if (dia === hoy && isTodayDone) continue
    const nuevos = owed.filter(({ clave }) => !known.has(clave))
    nuevos.forEach(({ clave }) => known.add(clave))
    if (nuevos.length > 0) out.push({ dia, recordatorios: nuevos.map(programado) })
  }
  return out
}

function programado({ tipo, para, datos }: ReturnType<typeof recordatoriosDe>[number]): Programado {
  const dependencia = datos.dependencia ?? datos.hechos?.dependencia ?? ''
  const quien = para === 'coordinadores' ? 'Coordinación del Gabinete' : dependencia
  return { tipo, para: quien, folio: datos.folio }
}
