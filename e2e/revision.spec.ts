import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const FOLIO = /2026-2-\d{4}/
const folioOf = (page: Page) => FOLIO.exec(new URL(page.url()).pathname)?.[0]
const status = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Se (aprobó|devolvió|descartó)/ })
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader')

/** Opens the first of the queue and answers its folio. */
async function openFirst(page: Page, query = ''): Promise<string> {
  await page.goto(`/revision${query}`)
  await rows(page).first().getByRole('link').click()
  await page.waitForURL(/\/revision\/2026-2-\d{4}/)
  return folioOf(page)!
}

test('the queue opens on what waits; search takes no accents; going back restores it', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/revision')
  await expect(page.getByRole('table', { name: /Por revisar.*de la más antigua/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Espera' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expectAccesible(page)

  const filters = page.getByRole('search', { name: 'Filtrar la cola' })
  await filters.getByLabel('Texto', { exact: true }).fill('tramites publicos')
  await filters.getByRole('button', { name: 'Filtrar' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText('trámites públicos')
  const filtered = page.url()

  await rows(page).first().getByRole('link').click()
  await page.waitForURL(/\/revision\/2026-2-\d{4}/)
  await page.goBack()
  await expect(page).toHaveURL(filtered)
  await expect(filters.getByLabel('Texto', { exact: true })).toHaveValue('tramites publicos')
  await expect(rows(page)).toHaveCount(1)

  await page.getByRole('link', { name: 'Quitar filtros' }).click()
  await page.getByRole('link', { name: 'Título', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Título' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

test('approving lands on the next one of the same queue, and says so', async ({ page }) => {
  await iniciarSesion(page, 'coordinacion')
  const folio = await openFirst(page, '?orden=-folio')
  await expectAccesible(page)
  const siguiente = page
    .getByRole('navigation', { name: 'Cola de revisión' })
    .getByRole('link', { name: 'Siguiente' })
  const next = FOLIO.exec((await siguiente.getAttribute('href'))!)![0]
  await expect(page.getByText(/^1 de \d+$/)).toBeVisible()

  await page.getByRole('button', { name: 'Aprobar', exact: true }).click()
  await page.waitForURL(`**/revision/${next}?**`)
  await expect(status(page)).toContainText(`Se aprobó ${folio}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveURL(/orden=-folio/)

  await page.goto(`/revision/${folio}`)
  await expect(page.getByRole('button', { name: 'Aprobar', exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Reabrir' })).toBeVisible()
})

test('a return needs an observación; what was typed stays, also after closing the slip', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion')
  const folio = await openFirst(page, '?orden=-folio')
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await page.getByLabel('Campo', { exact: true }).selectOption({ label: 'Título' })
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Escriba al menos una observación' }),
  ).toBeFocused()
  await expect(page.getByLabel('Campo', { exact: true })).toHaveValue('titulo')
  await expectAccesible(page)

  await page.getByLabel('Observación', { exact: true }).fill('Abrevie el título.')
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await expect(page.getByLabel('Observación', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(page.getByLabel('Observación', { exact: true })).toHaveValue('Abrevie el título.')

  await page.getByRole('button', { name: 'Agregar otra observación' }).click()
  await page.getByLabel('Campo 2', { exact: true }).selectOption({ label: 'Lugar' })
  await page.getByLabel('Observación 2', { exact: true }).fill('Diga dónde fue.')
  await page.getByRole('button', { name: 'Cancelar' }).click()

  // The pencil in the margin begins one where it is needed.
  await page.getByText('Tipo de acción', { exact: true }).first().hover()
  await page.getByRole('button', { name: 'Observar: Tipo de acción' }).click()
  await expect(page.getByLabel('Campo 3', { exact: true })).toHaveValue('tipo')
  await expect(page.getByLabel('Observación 3', { exact: true })).toBeFocused()
  await page.keyboard.type('Parece un taller.')
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(status(page)).toContainText(`Se devolvió con observaciones ${folio}`)

  await page.goto(`/revision/${folio}`)
  for (const [campo, texto] of [
    ['Título', 'Abrevie el título.'],
    ['Lugar', 'Diga dónde fue.'],
    ['Tipo de acción', 'Parece un taller.'],
  ]) {
    await expect(page.getByRole('list', { name: `Observaciones sobre ${campo}` })).toContainText(
      texto!,
    )
  }
  await page.getByRole('button', { name: 'Retomar la revisión' }).click()
  await expect(page.getByRole('button', { name: 'Aprobar', exact: true })).toBeVisible()
})

test('two people decide the same version: the second is told, sees the newest and loses no text', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'coordinacion')
  const folio = await openFirst(page, '?orden=-folio')
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await page.getByLabel('Observación', { exact: true }).fill('Una observación que llega tarde.')

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const page2 = await other.newPage()
  await iniciarSesion(page2, 'coordinacion2')
  await page2.goto(`/revision/${folio}`)
  await page2.getByRole('button', { name: 'Aprobar', exact: true }).click()
  await expect(status(page2)).toContainText(`Se aprobó ${folio}`)
  await other.close()

  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Lo suyo no se registró' })).toBeVisible()
  await expect(page.getByLabel('Observación', { exact: true })).toHaveValue(
    'Una observación que llega tarde.',
  )
  await expect(page.getByRole('dialog').getByText('este paso ya no es posible')).toBeVisible()
  // Acciones alike may stand on the same page, approved too.
  await expect(page.getByText('Aprobada', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await expect(page.getByRole('button', { name: 'Reabrir' })).toBeVisible()
})

test('what came back shows its changes as a redline, with a switch', async ({ page }) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/revision?q=muchas+voces&estado=enviada')
  await rows(page).first().getByRole('link').click()
  await expect(page.getByText('Cambió desde que usted la devolvió')).toBeVisible()
  const gone = page.getByRole('deletion').first()
  await expect(gone).toBeVisible()
  await expect(page.getByRole('insertion').first()).toBeVisible()
  await expectAccesible(page)
  await page.getByLabel('Ver sin marcas').check()
  await expect(gone).toBeHidden()
})

test('without JavaScript: a return refused for want of text, and one that is done', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await iniciarSesion(page, 'coordinacion2')
  const folio = await openFirst(page, '?orden=-folio')
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(page.getByText('Escriba al menos una observación').first()).toBeVisible()
  await page.getByLabel('Observación', { exact: true }).fill('Precise quiénes asistieron.')
  await page.getByRole('dialog').getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(status(page)).toContainText(folio)
  await page.goto(`/revision/${folio}`)
  await expect(page.getByText('Precise quiénes asistieron.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Retomar la revisión' }).click()
  await expect(page.getByRole('button', { name: 'Aprobar', exact: true })).toBeVisible()
  await context.close()
})

test('at 390 px everything is in reach and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await iniciarSesion(page, 'coordinacion')
  await openFirst(page)
  await expectAccesible(page)
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expectAccesible(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
})
