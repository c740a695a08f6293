import type { Browser, Page } from '@playwright/test'
import { comprobar, enviarNueva } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const enlace = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

const TITULO = 'Demostración: taller de azoteas verdes en escuelas de dos ciudades'

/** An acción of Semovi, sent; answers its folio. */
async function enviar(page: Page): Promise<string> {
  return enviarNueva(page, TITULO, {
    Fechas: '13 de agosto',
    'Tipo de acción': 'Taller o curso',
    Descripción: 'Dos ciudades prepararon azoteas verdes con sus escuelas.',
  })
}

/** Somebody else, in a browser of their own. */
async function persona(browser: Browser, cuenta: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await iniciarSesion(page, cuenta)
  return page
}

const pista = (page: Page) => page.getByRole('status').filter({ hasText: '¿Ya está reportada?' })

test('who types what another reported is told, asks to join, and is let in', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'enlace.semovi')
  const folio = await enviar(page)

  let copred = await persona(browser, 'enlace.copred')
  expect((await copred.goto(`/acciones/${folio}`))!.status()).toBe(404)
  await copred.goto('/acciones/nueva')
  await campo(copred, 'Título').fill('Azoteas verdes en escuelas')
  await expect(pista(copred)).toContainText(
    `La Semovi ya reportó “${TITULO}” (13 de agosto). ¿Desea sumarse?`,
  )
  await expectAccesible(copred)
  expect(await copred.content()).not.toContain(folio)

  await boton(copred, 'No es la misma').click()
  await expect(pista(copred)).toHaveCount(0)
  await expect(campo(copred, 'Título')).toBeFocused()
  await boton(copred, 'Guardar borrador').click()
  await copred.waitForURL(/guardada=1/)
  const borrador = copred.url()
  // What was said holds for this tab; in another one it is asked again.
  const otra = await copred.context().newPage()
  await copred.close()
  copred = otra
  await copred.goto(borrador)
  await campo(copred, 'Título').fill('Azoteas verdes en escuelas de dos ciudades')
  await enlace(copred, 'Sumarse').click()
  await copred.waitForURL(/\/acciones\/sumarse\//)
  await expect(copred.getByRole('heading', { level: 1 })).toHaveText(TITULO)
  await expectAccesible(copred)
  await campo(copred, 'Motivo').fill('Prestamos dos planteles.')
  await boton(copred, 'Pedir sumarse').click()
  await copred.waitForURL(/pedida=1/)
  await expect(copred.getByText('Petición enviada')).toBeVisible()
  expect((await copred.goto(`/acciones/${folio}`))!.status()).toBe(404)

  await page.goto('/inicio')
  await expect(page.getByText('Prestamos dos planteles')).toBeVisible()
  await page
    .getByRole('region', { name: /Esperan su respuesta/ })
    .getByRole('link', { name: folio })
    .click()
  await page.waitForURL(`**/acciones/${folio}`)
  await expectAccesible(page)
  await boton(page, 'Aceptar').click()
  await page.waitForURL(/sumada=1/)
  await expect(page.getByText('El Copred respondió que sí participó.')).toBeVisible()

  await copred.goto('/inicio')
  await enlace(copred, `Aceptaron que Copred se sumara a la acción ${folio}, “${TITULO}”.`).click()
  await copred.waitForURL(`**/acciones/${folio}`)
  await expectAccesible(copred)
  await boton(copred, 'No participamos').click()
  await copred.waitForURL(/respondida=1/)
  await expect(copred.getByText('El Copred respondió que no participó')).toBeVisible()

  const gabinete = await persona(browser, 'coordinacion')
  await gabinete.goto(`/revision/${folio}`)
  await expect(gabinete.getByText('El Copred respondió que no participó.')).toBeVisible()
  await expectAccesible(gabinete)
})

test('the check page tells it without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Curso de evaluación de daños en edificios y vivienda')
  await campo(page, 'Fechas').fill('25 de agosto')
  await campo(page, 'Tipo de acción').selectOption({ label: 'Taller o curso' })
  await campo(page, 'Modalidad').selectOption({ label: 'Presencial' })
  await campo(page, 'Eje').selectOption({ label: 'Transversal' })
  await campo(page, 'Descripción').fill('Un curso.')
  await comprobar(page)
  await expect(page.getByText('La SGIRPC ya reportó')).toBeVisible()
  await enlace(page, 'Sumarse').click()
  await boton(page, 'Pedir sumarse').click()
  await expect(page.getByText('Petición enviada')).toBeVisible()
  await context.close()
})
