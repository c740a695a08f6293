import type { Browser, Page } from '@playwright/test'
import { enviarNueva } from './capturar'
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
  return enviarNueva(page, titulo, {
    Fechas: '14 de octubre',
    'Tipo de acción': 'Taller o curso',
    Descripción: `La dependencia reunió a especialistas.\n\n${PARRAFO}`,
  })
}

export async function persona(browser: Browser, cuenta: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await iniciarSesion(page, cuenta)
  return page
}
