import { citar } from '@/lib/core/citar'
import { addDays, dayToColumn, daysBetween, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { DependenciaEnSemestre, DevueltaPendiente, Recordatorio } from './recordatorio'
import type { RecordatorioTipo } from './recordatorio-tipo'

/** Days untouched after which a borrador is too old, and days of waiting after which a review is. */
export const BORRADOR_DIAS = 14
export const REVISION_DIAS = 7
/** When the deadline of a semestre is recalled, in days from it; with the last one the titular is told too. */
export const PASOS_DE_CIERRE = [-7, -2, 0, 1, 5] as const
/** The same of the day by which a devuelta is to be attended. */
export const PASOS_DE_DEVUELTA = [-3, -1, 1, 5] as const
/** Days late that a reminder may go out, when nothing ran on its day. */
const GRACIA = 3
const ESCALA = 5
const TITULOS_MAX = 5

/** The step that `hoy` has come to: the last one past, if it is not old news. */
export function pasoDe(pasos: readonly number[], plazo: string, hoy: string): number | null {
  const desde = daysBetween(plazo, hoy)
  const last = pasos.filter((paso) => paso <= desde).at(-1)
  return last !== undefined && desde - last <= GRACIA ? last : null
}

/** The Monday of a day's week: what goes out once a week is known by it. */
export function lunesDe(dia: string): string {
  return addDays(dia, -((dayToColumn(dia).getUTCDay() + 6) % 7))
}

const faltan = (dias: number) =>
  dias === 0 ? 'es hoy' : dias === 1 ? 'falta 1 día' : `faltan ${dias} días`

/** «“A”, “B” y 3 más». */
function enumerar(titulos: readonly string[]): string {
  const shown = titulos.slice(0, TITULOS_MAX).map((titulo) => citar(titulo || 'sin título'))
  const rest = titulos.length - shown.length
  const items = rest > 0 ? [...shown, `${rest} más`] : shown
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} y ${last}`
}

const deCierreHechos = (semestre: string, { nombre, cierraEl }: DependenciaEnSemestre) => ({
  dependencia: nombre,
  semestre,
  cierre: printDay(cierraEl),
})

const sinAccion = (hechos: Record<string, string>) => ({
  accionId: null,
  datos: { folio: null, titulo: '', hechos },
})

/** Once a week, while the dependencia may still send: the borradores nobody touched in fourteen days. */
export function deBorradores(
  semestre: string,
  dependencia: DependenciaEnSemestre,
  hoy: string,
): Recordatorio[] {
  const { id, clave, cierraEl, recibe } = dependencia
  const viejos = dependencia.borradores.filter(
    ({ guardadaEl }) => daysBetween(guardadaEl, hoy) >= BORRADOR_DIAS,
  )
  if (viejos.length === 0 || !recibe || hoy > cierraEl) return []
  const hechos = {
    ...deCierreHechos(semestre, dependencia),
    cuantos: contar(viejos.length, 'borrador', 'borradores'),
    plazo: String(BORRADOR_DIAS),
    titulos: enumerar(viejos.map(({ titulo }) => titulo)),
  }
  return [
    {
      clave: `borradores:${semestre}:${clave}:${lunesDe(hoy)}`,
      tipo: 'recordatorio-borradores',
      para: { enlacesDe: id },
      ...sinAccion(hechos),
    },
  ]
}

/** Before its day only what nobody has begun to mend; after it anything that is still with the enlace. */
export function deDevueltas(dependencia: DependenciaEnSemestre, hoy: string): Recordatorio[] {
  return dependencia.devueltas.flatMap((devuelta) => {
    const paso = pasoDe(PASOS_DE_DEVUELTA, devuelta.venceEl, hoy)
    if (paso === null || (hoy <= devuelta.venceEl && devuelta.tocada)) return []
    const enlace = deDevuelta(dependencia, devuelta, paso)
    const { titular } = dependencia
    if (paso !== ESCALA || titular === null) return [enlace]
    const tipo: RecordatorioTipo = 'titular-devuelta-vencida'
    return [enlace, aTitular(enlace, tipo, titular, dependencia.nombre)]
  })
}

function deDevuelta(
  { id: dependenciaId, nombre }: DependenciaEnSemestre,
  { id, folio, titulo, venceEl }: DevueltaPendiente,
  paso: number,
): Recordatorio {
  return {
    clave: `devuelta:${id}:${venceEl}:${paso}`,
    tipo: paso < 0 ? 'recordatorio-devuelta' : 'recordatorio-devuelta-vencida',
    para: { enlacesDe: dependenciaId },
    accionId: id,
    datos: { folio, titulo, dependencia: nombre, vence: printDay(venceEl) },
  }
}

function aTitular(
  enlace: Recordatorio,
  tipo: RecordatorioTipo,
  titular: { nombre: string; correo: string },
  dependencia: string,
): Recordatorio {
  return {
    ...enlace,
    clave: `titular:${enlace.clave}`,
    tipo,
    para: { titular },
    datos: { ...enlace.datos, titular: { nombre: titular.nombre, dependencia } },
  }
}

/** Before the last day, all who have not declared; after it, who neither reported nor declared. */
export function deCierre(
  semestre: string,
  dependencia: DependenciaEnSemestre,
  hoy: string,
): Recordatorio[] {
  const { id, clave, nombre, cierraEl, reporto, declaro, recibe, borradores, titular } = dependencia
  const paso = pasoDe(PASOS_DE_CIERRE, cierraEl, hoy)
  if (paso === null || declaro) return []
  const isPast = hoy > cierraEl
  if (isPast ? reporto : !recibe) return []
  const hechos = isPast
    ? deCierreHechos(semestre, dependencia)
    : {
        ...deCierreHechos(semestre, dependencia),
        faltan: faltan(daysBetween(hoy, cierraEl)),
        cuantos: borradores.length === 0 ? '' : contar(borradores.length, 'borrador', 'borradores'),
        pendiente: reporto ? '' : 'no ha reportado ninguna',
      }
  const enlace: Recordatorio = {
    clave: `cierre:${semestre}:${clave}:${cierraEl}:${paso}`,
    tipo: isPast ? 'recordatorio-cierre-pasado' : 'recordatorio-cierre',
    para: { enlacesDe: id },
    ...sinAccion(hechos),
  }
  if (paso !== ESCALA || titular === null) return [enlace]
  return [enlace, aTitular(enlace, 'titular-sin-reportar', titular, nombre)]
}

/** Once a week, to every coordinador: how many acciones have waited a week or more. */
export function dePorRevisar(enviadas: readonly string[], hoy: string): Recordatorio[] {
  const viejas = enviadas.filter((dia) => daysBetween(dia, hoy) >= REVISION_DIAS).toSorted()
  const [first] = viejas
  if (first === undefined) return []
  const hechos = {
    cuantas: contar(viejas.length, 'acción', 'acciones'),
    plazo: String(REVISION_DIAS),
    desde: printDay(first),
  }
  return [
    {
      clave: `por-revisar:${lunesDe(hoy)}`,
      tipo: 'recordatorio-por-revisar',
      para: 'coordinadores',
      ...sinAccion(hechos),
    },
  ]
}
