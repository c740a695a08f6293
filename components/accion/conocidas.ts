import type { Vistazo } from './vistazo'

/** The last version this tab knows of each acción: a page shown again by «Back» may be older. */
const conocidas = new Map<string | null, number>()

export function conocer(accionId: string | null, version: number): void {
  conocidas.set(accionId, version)
}

/** The page shows what was there before: an older version, or the empty form of an acción that has been born. */
export function isVieja({ accionId, version }: Pick<Vistazo, 'accionId' | 'version'>): boolean {
  if (!accionId) return !location.pathname.startsWith('/acciones/nueva')
  return version !== null && version < (conocidas.get(accionId) ?? 0)
}
