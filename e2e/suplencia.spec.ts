import type { Browser, Page } from '@playwright/test'
import { comprobar, entregar } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const SEMOVI = 'Secretaría de Movilidad'
const EN_SUPLENCIA = 'Enlace de Copred, en suplencia de Enlace de Semovi'

/** A second person, at a computer of their own. */
async function otraPersona(browser: Browser, cuenta: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await iniciarSesion(page, cuenta)
  return page
}

const openMenu = (page: Page, nombre: string) => page.getByLabel(`Cuenta de ${nombre}`).click()

test('an enlace names a suplente, who sends in their name until the suplencia is ended', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'enlace.semovi')

  await test.step('the titular names Copred’s enlace for today', async () => {
    await openMenu(page, 'Enlace de Semovi')
    await page.getByRole('link', { name: 'Suplencias', exact: true }).click()
    await page.waitForURL('**/suplencias')
    const correo = page.getByLabel('Correo del suplente', { exact: true })
    const hoy = await page.getByLabel('Desde', { exact: true }).inputValue()
    await page.getByLabel('Hasta', { exact: true }).fill(hoy)
    await correo.fill('nadie@cdmx.gob.mx')
    await page.getByRole('button', { name: 'Nombrar suplente' }).click()
    await expect(page.getByRole('heading', { name: 'Hay un problema' })).toBeVisible()
    await expect(
      page.getByText(/Pida a la administración del informe que la cree/).first(),
    ).toBeVisible()
    await expectAccesible(page)
    await correo.fill('enlace.copred@demo.cdmx')
    await page.getByRole('button', { name: 'Nombrar suplente' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Quedó nombrada' })).toBeVisible()
    const enCurso = page.getByRole('region', { name: 'En curso' })
    await expect(enCurso.getByText('Enlace de Copred', { exact: true })).toBeVisible()
    await expectAccesible(page)
  })

  const suplente = await otraPersona(browser, 'enlace.copred')
  let path = ''

  await test.step('the suplente is told, sees Semovi’s draft and sends it', async () => {
    const aviso = /Enlace de Semovi le encargó su suplencia en Secretaría de Movilidad/
    await expect(suplente.getByText(aviso)).toBeVisible()
    await openMenu(suplente, 'Enlace de Copred')
    await expect(suplente.getByText(/^en suplencia de Enlace de Semovi hasta el/)).toBeVisible()
    await suplente.getByRole('link', { name: 'Suplencias', exact: true }).click()
    await expect(suplente.getByText(/Usted actúa por/)).toContainText(SEMOVI)

    await suplente.goto('/acciones/nueva')
    const campo = (label: string) => suplente.getByLabel(label, { exact: true })
    await campo('Dependencia responsable').selectOption({ label: `${SEMOVI} (Semovi)` })
    await campo('Título').fill('Demostración: jornada que envía quien suple')
    await campo('Fechas').fill('20 de julio')
    await campo('Eje').selectOption('3')
    await campo('Parte').selectOption('1')
    await campo('Tipo de acción').selectOption({ label: 'Intercambio técnico' })
    await campo('Modalidad').selectOption({ label: 'Presencial' })
    await campo('Descripción').fill('La Secretaría de Movilidad sostuvo una jornada de prueba.')
    await comprobar(suplente)
    await entregar(suplente)
    path = new URL(suplente.url()).pathname.replace('/acuse', '')
  })

  await test.step('the titular, who keeps working, reads who sent it', async () => {
    await page.goto(path)
    await expect(page.getByText(EN_SUPLENCIA).first()).toBeVisible()
  })

  await test.step('so does the Gabinete', async () => {
    const gabinete = await otraPersona(browser, 'coordinacion')
    await gabinete.goto(path.replace('/acciones/', '/revision/'))
    await expect(gabinete.getByText(`La envió ${EN_SUPLENCIA}`)).toBeVisible()
  })

  await test.step('ended, the suplente’s next request finds nothing', async () => {
    expect((await suplente.goto(path))!.status()).toBe(200)
    await page.goto('/suplencias')
    await page.getByText('Terminar suplencia de Enlace de Copred').first().click()
    await page
      .getByRole('button', { name: 'Terminar suplencia de Enlace de Copred, confirmar' })
      .click()
    await expect(page.getByRole('status').filter({ hasText: 'terminó' })).toBeVisible()
    const anteriores = page.getByRole('region', { name: 'Anteriores' })
    await expect(anteriores.getByText('Enlace de Copred', { exact: true })).toBeVisible()
    expect((await suplente.goto(path))!.status()).toBe(404)
    await expect(suplente.getByRole('main')).toContainText('No existe')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a suplencia is named for days to come, and taken back', async ({ page }) => {
    await iniciarSesion(page, 'enlace.styfe')
    await page.goto('/suplencias')
    await page.getByLabel('Correo del suplente', { exact: true }).fill('enlace.copred@demo.cdmx')
    const last = (await page.getByLabel('Hasta', { exact: true }).getAttribute('max'))!
    await page.getByLabel('Desde', { exact: true }).fill(last)
    await page.getByLabel('Hasta', { exact: true }).fill(last)
    await page.getByRole('button', { name: 'Nombrar suplente' }).click()
    await expect(page.getByRole('region', { name: 'Por comenzar' })).toBeVisible()
    await page.getByText('Terminar suplencia de Enlace de Copred').first().click()
    await page
      .getByRole('button', { name: 'Terminar suplencia de Enlace de Copred, confirmar' })
      .click()
    await expect(page.getByRole('region', { name: 'Por comenzar' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Anteriores' })).toHaveCount(0)
  })
})
