import { z } from 'zod'
import { printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { limpiarLinea } from '@/lib/core/texto'
import type { AvisoDatos } from './aviso'
import type { DependenciaEnSemestre, Situacion } from './recordatorio'
import type { RecordatorioTipo } from './recordatorio-tipo'

/** Whom a mass sending is for. */
export const SALIDAS = ['sin-reportar', 'devueltas', 'borradores'] as const
export type Salida = (typeof SALIDAS)[number]

export const SALIDA_LABELS: Record<Salida, string> = {
  'sin-reportar': 'A quienes no han reportado',
  devueltas: 'A quienes tienen devueltas por atender',
  borradores: 'A quienes tienen borradores sin enviar',
}

const NOTA_MAX = 500

/** What is asked for: `dependencias` are claves; none of them means all. */
export const salidaSchema = z.object({
  a: z.enum(SALIDAS, { error: 'Elija a quiénes.' }),
  dependencias: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((claves) => [claves].flat().flatMap((clave) => clave.split(',').filter(Boolean))),
  nota: z
    .string()
    .default('')
    .transform(limpiarLinea)
    .refine((nota) => nota.length <= NOTA_MAX, {
      error: `Abrevie lo que añade a ${NOTA_MAX} caracteres o menos.`,
    }),
})
export type SalidaInput = z.output<typeof salidaSchema>

/** The same, as it was looked at: `huella` stands for everything that was shown. */
export const salidaVistaSchema = salidaSchema.extend({ huella: z.string().length(64) })

/** One message of a sending: it goes to every enlace of its dependencia. */
export type Envio = {
  dependenciaId: string
  dependencia: string
  tipo: RecordatorioTipo
  datos: AvisoDatos
}

const enumerar = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`

/** The facts of one dependencia, or null when it is not one of those it is for. Of borradores only how many. */
function hechosDe(
  a: Salida,
  { reporto, declaro, devueltas, borradores }: DependenciaEnSemestre,
  hoy: string,
): Record<string, string> | null {
  if (a === 'sin-reportar') return reporto || declaro ? null : {}
  if (a === 'borradores') {
    return borradores.length === 0
      ? null
      : { cuantos: contar(borradores.length, 'borrador', 'borradores') }
  }
  if (devueltas.length === 0) return null
  const next = devueltas
    .map(({ venceEl }) => venceEl)
    .filter((dia) => dia >= hoy)
    .toSorted()[0]
  return {
    cuantas: contar(devueltas.length, 'acción', 'acciones'),
    folios: enumerar(devueltas.map(({ folio }) => folio)),
    vence: next === undefined ? '' : printDay(next),
  }
}

/** The messages of a sending, by semestre and dependencia. Of the days to attend what was returned, the next to come. */
export function enviosDe(
  { semestres }: Situacion,
  { a, dependencias, nota }: SalidaInput,
  hoy: string,
): Envio[] {
  return semestres.flatMap(({ clave: semestre, dependencias: todas }) =>
    todas.flatMap((dependencia) => {
      const isChosen = dependencias.length === 0 || dependencias.includes(dependencia.clave)
      const propios = isChosen ? hechosDe(a, dependencia, hoy) : null
      if (propios === null) return []
      const { id, nombre, cierraEl } = dependencia
      const comunes = { dependencia: nombre, semestre, cierre: printDay(cierraEl), nota }
      const datos = { folio: null, titulo: '', hechos: { ...comunes, ...propios } }
      return [{ dependenciaId: id, dependencia: nombre, tipo: `salida-${a}` as const, datos }]
    }),
  )
}
