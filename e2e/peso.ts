import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

export const KIB = 1024

/** What may be added by the form over an empty page, and the whole page against an empty one of Next (both gzip). */
export const MARCAS = { formulario: 45 * KIB, paginaVaciaDeNext: 132 * KIB, razon: 1.35 }

/** A page with no client component of ours but the frame of an error: the framework, and nothing to do. */
export const PAGINA_VACIA = '/no-existe'

/**
 * Bytes of the script files a page loads until it is quiet, as gzip makes them: what the network carries,
 * whichever server compresses. What is written inside the page is not a file and is not counted; what a person
 * makes it load later neither.
 */
async function pesarScripts(page: Page, path: string): Promise<number> {
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  const read = async (response: Response) => {
    const body = await response.body()
    sizes.set(response.url(), gzipSync(body).length)
  }
  const onResponse = (response: Response) => {
    if (response.request().resourceType() === 'script') reading.push(read(response))
  }
  page.on('response', onResponse)
  await page.goto(path, { waitUntil: 'networkidle' })
  page.off('response', onResponse)
  await Promise.all(reading)
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

/** Opens each path in a page that has loaded nothing before. */
export async function pesarEnFrio(page: Page, path: string): Promise<number> {
  const fresh = await page.context().newPage()
  const weight = await pesarScripts(fresh, path)
  await fresh.close()
  return weight
}

/** The address of the first draft of the list. */
export async function primerBorrador(page: Page): Promise<string> {
  await page.goto('/acciones?estado=borrador')
  const link = page.getByRole('main').getByRole('link', { name: /Demostración:/ })
  return (await link.first().getAttribute('href'))!
}
