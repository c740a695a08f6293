import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader')
const filtros = (page: Page) => page.getByRole('search', { name: 'Filtrar la cola' })

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** An acción of Sectei, sent by its enlace; answers its folio. */
async function mandar(page: Page, titulo: string, contraparte: string): Promise<string> {
  await como(page, 'enlace.sectei')
  return enviarNueva(page, titulo, { Modalidad: 'Virtual', Contrapartes: contraparte })
}

test('a view of the queue is narrowed, kept by name, shared, and come back to', async ({
  page,
  browser,
}) => {
  const titulo = 'Demostración: visita del Consulado del Faro'
  const folio = await mandar(page, titulo, 'Consulado del Faro Ártico')
  await como(page, 'coordinacion')
  await page.goto('/revision')

  await test.step('one click on a dependencia, or on who is to review it, narrows and widens', async () => {
    const dependencias = page.getByRole('list', { name: /dependencia/i })
    const otras = page.getByText(/^Otras? .*dependencias?$/)
    const sectei = dependencias.getByRole('link', { name: /^Sectei/ })
    if (!(await sectei.isVisible())) await otras.click()
    await sectei.click()
    await page.waitForURL(/dependencia=sectei/)
    await expect(page.getByRole('table')).toContainText('Sectei')
    await expect(filtros(page).getByLabel('Dependencia', { exact: true })).toHaveValue('sectei')
    await page
      .getByRole('list', { name: 'Por asignación' })
      .getByRole('link', { name: /^A nadie/ })
      .click()
    await page.waitForURL(/asignada=nadie/)
    await expect(rows(page).filter({ hasText: titulo })).toBeVisible()
  })

  await test.step('by hallazgos and by a contraparte, without accents', async () => {
    await filtros(page).getByLabel('Hallazgos', { exact: true }).selectOption('con')
    await filtros(page).getByLabel('Texto', { exact: true }).fill('faro artico')
    await boton(page, 'Filtrar').click()
    await page.waitForURL(/q=faro/)
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page).first()).toContainText(titulo)
    await expect(rows(page).first()).toContainText(/\d+ hallazgos?/)
    await expectAccesible(page)
  })

  await test.step('kept by name; the same name is not needed twice', async () => {
    await page.getByText('Guardar este filtro').click()
    await boton(page, 'Guardar filtro').click()
    await expect(page.getByText('Escriba un nombre para el filtro.').first()).toBeVisible()
    await campo(page, 'Nombre del filtro').fill('Faro de Sectei')
    await expectAccesible(page)
    await boton(page, 'Guardar filtro').click()
    await expect(page.getByRole('link', { name: 'Faro de Sectei', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  const shared = page.url()
  await test.step('the address shows a colleague the same; what is kept is one’s own', async () => {
    const other = await browser.newContext({ baseURL: new URL(shared).origin })
    const colleague = await other.newPage()
    await iniciarSesion(colleague, 'coordinacion2')
    await colleague.goto(shared)
    await expect(rows(colleague)).toHaveCount(1)
    await expect(rows(colleague).first()).toContainText(titulo)
    await expect(colleague.getByRole('link', { name: 'Faro de Sectei' })).toHaveCount(0)
    await other.close()
  })

  await test.step('going back restores it; the kept link leads there from anywhere', async () => {
    await rows(page).first().getByRole('link').click()
    await page.waitForURL(`**/revision/${folio}?**`)
    await page.goBack()
    await expect(page).toHaveURL(shared)
    await expect(filtros(page).getByLabel('Texto', { exact: true })).toHaveValue('faro artico')
    await expect(filtros(page).getByLabel('Hallazgos', { exact: true })).toHaveValue('con')
    await page.getByRole('link', { name: 'Quitar filtros' }).click()
    await expect(page).not.toHaveURL(/q=faro/)
    await page.getByRole('link', { name: 'Faro de Sectei', exact: true }).click()
    await expect(rows(page)).toHaveCount(1)
  })

  await test.step('on a phone: cards, nothing wider than the window', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await expectSinDesborde(page)
    await expectAccesible(page)
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  await test.step('taken away again', async () => {
    await page.getByText('Guardar o quitar filtros').click()
    await page.getByRole('button', { name: 'Quitar el filtro “Faro de Sectei”' }).click()
    await expect(page.getByRole('link', { name: 'Faro de Sectei', exact: true })).toHaveCount(0)
    await expect(page).toHaveURL(shared)
  })
})

test('an acción is given to a coordinador, who finds it; the enlace sees nothing of it', async ({
  page,
}) => {
  const titulo = 'Demostración: visita que se asigna'
  const folio = await mandar(page, titulo, 'Instituto del Asignado')
  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await page.getByText('Sin asignar').click()
  await campo(page, 'Quién la revisa').selectOption({ label: 'Coordinación 2 del Gabinete' })
  await expectAccesible(page)
  await boton(page, 'Asignar').click()
  await expect(page.getByRole('status').filter({ hasText: folio })).toContainText(
    'Cambió quién revisa',
  )
  await expect(page.getByText('Asignada a Coordinación 2 del Gabinete')).toBeVisible()
  await expect(boton(page, 'Aprobar')).toBeVisible()

  await como(page, 'coordinacion2')
  await page.goto('/avisos')
  await expect(page.getByText(`Le asignaron la revisión de la acción ${folio}`)).toBeVisible()
  await page.goto('/revision?asignada=mi')
  const row = page.getByRole('row').filter({ hasText: titulo })
  await expect(row).toContainText('Usted')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/revision/${folio}`)
  await page.getByText('Asignada a Coordinación 2 del Gabinete').click()
  await expectSinDesborde(page)
  await page.setViewportSize({ width: 1366, height: 768 })

  await como(page, 'enlace.sectei')
  const answer = await page.goto(`/acciones/${folio}`)
  expect(await answer!.text()).not.toMatch(/Asignada a|Coordinación 2/)
})

test('who reviews what: said, applied to what waits, and taken back', async ({ page }) => {
  const folio = await mandar(page, 'Demostración: visita por repartir', 'Instituto del Reparto')
  await como(page, 'coordinacion')
  await page.goto('/revision')
  await page.getByRole('link', { name: 'Quién revisa qué' }).click()
  await page.waitForURL('**/revision/asignacion')
  await boton(page, 'Guardar').click()
  await expect(page.getByRole('heading', { name: 'Hay un problema' })).toBeVisible()
  await expectAccesible(page)
  const que = campo(page, 'Dependencia o eje')
  await que.selectOption('dependencia:sectei')
  const nombre = (await que.locator('option:checked').textContent())!
  await campo(page, 'Lo revisa').selectOption({ label: 'Coordinación 2 del Gabinete' })
  await boton(page, 'Guardar').click()
  const line = page.getByRole('row').filter({ hasText: nombre })
  await expect(line).toContainText('Coordinación 2 del Gabinete')

  await page.getByRole('button', { name: /^Asignar \d+ acci/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /Se asign/ })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectSinDesborde(page)
  await expectAccesible(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`/revision/${folio}`)
  await expect(page.getByText('Asignada a Coordinación 2 del Gabinete')).toBeVisible()

  await page.goto('/revision/asignacion')
  await line.getByRole('button', { name: /^Quitar/ }).click()
  await expect(page.getByText('Lo que ya estaba asignado sigue asignado.')).toBeVisible()
  await expect(line).toHaveCount(0)
})
