import type { Browser, Page } from '@playwright/test'
import { iniciarSesion } from './fixtures'

/** What the tests of observaciones have in common. */
export const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
export const boton = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
export const devolver = (page: Page) => boton(page, 'Devolver con observaciones')
export const dicho = (page: Page, texto: string) =>
  page.getByRole('status').filter({ hasText: texto })

export const PARRAFO =
  'Doce especialistas de tres países revisaron los “corredores verdes” de la ciudad.'

/** An acción of that dependencia, sent; answers its folio. */
export async function enviar(page: Page, titulo: string): Promise<string> {
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill(titulo)
  await campo(page, 'Fechas').fill('14 de octubre')
  await campo(page, 'Tipo de acción').selectOption({ label: 'Taller o curso' })
  await campo(page, 'Modalidad').selectOption({ label: 'Presencial' })
  await campo(page, 'Eje').selectOption({ label: 'Transversal' })
  await campo(page, 'Descripción').fill(`La dependencia reunió a especialistas.\n\n${PARRAFO}`)
  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/\/enviar$/)
  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/enviada=1/)
  return page.url().match(/2026-2-\d{4}/)![0]
}

export async function persona(browser: Browser, cuenta: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await iniciarSesion(page, cuenta)
  return page
}
