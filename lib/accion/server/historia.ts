import { printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { PASO_LABELS } from '../labels'
import type { HechoDeHistoria } from '../revision-vista'
import { PASOS } from '../workflow'

/** What happens before an acción is sent is its enlace's own affair, and a claim is no decision. */
const CALLADOS = ['accion.crear', 'accion.guardar', 'accion.evidencia', 'accion.reclamar']

const CARGAR = 'Se cargó del archivo'

const FRASES = new Map<string, string>([
  ['accion.cargar', CARGAR],
  ['accion.evidencia', 'Se cambiaron sus archivos'],
  ...PASOS.map((paso): [string, string] => [`accion.${paso}`, PASO_LABELS[paso]]),
])

type Datos = { motivo?: unknown; observaciones?: unknown }

const datosDe = (datos: unknown): Datos =>
  typeof datos === 'object' && datos !== null && !Array.isArray(datos) ? datos : {}

/** What was last done to an acción that was decided on too late, for whoever came second; null if nothing is told. */
export async function tellLatest(accionId: string): Promise<string | null> {
  const suceso = await prisma.suceso.findFirst({
    where: { accionId, tipo: { startsWith: 'accion.', not: 'accion.crear' } },
    orderBy: { id: 'desc' },
    select: { tipo: true, actor: true, ocurridoEn: true },
  })
  const frase = suceso && FRASES.get(suceso.tipo)
  if (!frase) return null
  const hecho = frase.charAt(0).toLowerCase() + frase.slice(1)
  return `Mientras usted la veía, ${hecho} (${suceso.actor}, ${printInstant(suceso.ocurridoEn)}). Lo suyo no se registró; lo que escribió sigue en su sitio.`
}

/** Every sending and decision of one acción, newest first. Callers have checked who may read it. */
export async function listHistoria(accionId: string): Promise<HechoDeHistoria[]> {
  const sucesos = await prisma.suceso.findMany({
    where: { accionId, tipo: { startsWith: 'accion.', notIn: CALLADOS } },
    orderBy: { id: 'desc' },
    take: 200,
    select: { id: true, tipo: true, actor: true, ocurridoEn: true, datos: true },
  })
  return sucesos.map(({ id, tipo, actor, ocurridoEn, datos }) => {
    const { motivo, observaciones } = datosDe(datos)
    return {
      id: String(id),
      frase: FRASES.get(tipo) ?? tipo,
      quien: actor,
      cuando: ocurridoEn.toISOString(),
      motivo: typeof motivo === 'string' ? motivo : null,
      observaciones: Array.isArray(observaciones) ? observaciones.length : 0,
    }
  })
}
