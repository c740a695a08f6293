import { expect, type Page } from '@playwright/test'

const boton = (page: Page) => page.getByRole('button', { name: 'Enviar al Gabinete', exact: true })

/** What is asked before an acción can be sent, by the label of its campo. */
const PEDIDO: Readonly<Record<string, string>> = {
  Fechas: '20 al 22 de julio',
  'Tipo de acción': 'Visita',
  Modalidad: 'Presencial',
  Eje: 'Transversal',
  Descripción: 'Una delegación visitó la ciudad y conoció sus programas.',
}
const LISTAS = new Set(['Tipo de acción', 'Modalidad', 'Eje'])

/** Fills a new acción of whoever is signed in with what is asked, and with `campos` besides or instead. */
export async function llenar(
  page: Page,
  titulo: string,
  campos: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto('/acciones/nueva')
  for (const [label, value] of Object.entries({ Título: titulo, ...PEDIDO, ...campos })) {
    const campo = page.getByLabel(label, { exact: true })
    await (LISTAS.has(label) ? campo.selectOption({ label: value }) : campo.fill(value))
  }
}

/** From the form to its check page, whose button has the same name: so its title is waited for. */
export async function comprobar(page: Page): Promise<void> {
  await boton(page).click()
  await expect(page.getByRole('heading', { name: 'Compruebe antes de enviar' })).toBeVisible()
}

/** From the check page to the Gabinete; answers the folio that the acuse gives. */
export async function entregar(page: Page): Promise<string> {
  await boton(page).click()
  await page.waitForURL(/\/acuse\?enviada=1/)
  return /2026-2-\d{4}/.exec(page.url())![0]
}

/** A new acción from the first word to its folio. */
export async function enviarNueva(
  page: Page,
  titulo: string,
  campos: Readonly<Record<string, string>> = {},
): Promise<string> {
  await llenar(page, titulo, campos)
  await comprobar(page)
  return entregar(page)
}
