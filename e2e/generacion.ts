import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

const escaped = (text: string) => text.replace(/[.()]/g, String.raw`\$&`)

/** Takes the newest document of a formato from the list of the page, by what the list calls it: «Excel (.xlsx)». */
export async function guardarDocumento(page: Page, formato: string) {
  const link = page.getByRole('link', { name: new RegExp(`^${escaped(formato)}`) }).first()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { bytes: await readFile(await download.path()), nombre: download.suggestedFilename() }
}

/** Asks for the informe of a semestre in a formato, waits until it is made, and takes it away. */
export async function generarDocumento(page: Page, semestre: string, formato: string) {
  await page.goto(`/informes/${semestre}`)
  const links = page.getByRole('link', { name: new RegExp(`^${escaped(formato)}`) })
  const before = (await links.count()) > 0 ? await links.first().getAttribute('href') : ''
  await page.getByLabel('Formato', { exact: true }).selectOption(formato)
  await page.getByRole('button', { name: 'Generar informe' }).click()
  const actualizar = page.getByRole('link', { name: 'Actualizar', exact: true }).first()
  await expect(async () => {
    // Without scripts the page is asked again by hand.
    if (await actualizar.isVisible()) await actualizar.click()
    await expect(links.first()).not.toHaveAttribute('href', before ?? '', { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  return guardarDocumento(page, formato)
}
