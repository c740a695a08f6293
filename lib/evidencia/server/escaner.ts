import { readFile } from 'node:fs/promises'
import { env } from '@/lib/core/server/env'
import { log } from '@/lib/core/server/log'
import { rechazar } from '../rechazos'
import { preguntarAClamd } from './clamd'
import { hasEicar } from './eicar'

/** Looks into the file at `ruta`: true when it found something. Throws when it could not look. */
export type Escaner = (ruta: string) => Promise<boolean>

/** With no antivirus configured, only the test signature is known. */
export const escanerPropio: Escaner = async (ruta) => hasEicar(await readFile(ruta))

export const escanerClamd =
  (url: string): Escaner =>
  (ruta) =>
    preguntarAClamd(url, ruta)

/** What this installation looks with. */
export function escaneres(): Escaner[] {
  const { ESCANER_URL } = env()
  return [escanerPropio, ...(ESCANER_URL ? [escanerClamd(ESCANER_URL)] : [])]
}

/** Refuses what a scanner finds something in, and everything while one does not answer. */
export async function escanear(ruta: string, con: readonly Escaner[]): Promise<void> {
  for (const escaner of con) {
    const found = await escaner(ruta).catch((error: Error) => {
      log.error({ why: error.message }, 'el antivirus no responde')
      return rechazar('escaner')
    })
    if (found) {
      log.warn('el antivirus encontró algo en un archivo')
      rechazar('virus')
    }
  }
}
