import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const estado = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text })
const propuesta = (page: Page) =>
  page.getByRole('region', { name: 'El Gabinete propone otra redacción' })

const DESCRIPCION = 'La delegación visitó la ciudad y conoció sus programas de agua.'

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** An acción of its own for each test; answers its folio. */
async function enviar(page: Page, cuenta: string, titulo: string): Promise<string> {
  await como(page, cuenta)
  return enviarNueva(page, titulo, { Descripción: DESCRIPCION })
}

async function proponer(page: Page, folio: string, titulo: string) {
  await page.goto(`/revision/${folio}`)
  await boton(page, 'Corregir redacción').click()
  await page.waitForURL(`**/revision/${folio}/redaccion**`)
  await campo(page, 'Título').fill(titulo)
  await boton(page, 'Proponer redacción').click()
  await expect(estado(page, `Se propuso otra redacción de ${folio}`)).toBeVisible()
}

async function aprobar(page: Page, folio: string) {
  await page.goto(`/revision/${folio}`)
  await boton(page, 'Aprobar').click()
  await expect(estado(page, `Se aprobó ${folio}`)).toBeVisible()
}

test('the coordinador rewords, the enlace accepts word by word; who edited does not approve, another does', async ({
  page,
}) => {
  const TITULO = 'Demostración: visita sobre la agua de lluvia'
  const NUEVO = 'Demostración: visita sobre el agua de lluvia'
  const folio = await enviar(page, 'enlace.sedema', TITULO)

  await test.step('it is written beside the text, looked at, and proposed', async () => {
    await como(page, 'coordinacion')
    await page.goto(`/revision/${folio}`)
    await boton(page, 'Corregir redacción').click()
    await page.waitForURL(`**/revision/${folio}/redaccion**`)
    await expect(page.getByText(DESCRIPCION, { exact: true }).first()).toBeVisible()
    await expectAccesible(page)
    await boton(page, 'Ver cambios').click()
    await expect(page.getByText('la propuesta dice lo mismo').first()).toBeVisible()
    await campo(page, 'Título').fill(NUEVO)
    await boton(page, 'Ver cambios').click()
    await expect(page.getByRole('heading', { name: 'Así la verá la dependencia' })).toBeFocused()
    await expect(page.getByRole('deletion')).toContainText('la')
    await expect(page.getByRole('insertion')).toContainText('el')
    await expect(campo(page, 'Título')).toHaveValue(NUEVO)
    await expectAccesible(page)
    await boton(page, 'Proponer redacción').click()
    await expect(estado(page, `Se propuso otra redacción de ${folio}`)).toBeVisible()
  })

  await test.step('meanwhile nobody approves, and the page says why', async () => {
    await page.goto(`/revision/${folio}`)
    const espera = page.getByRole('region', { name: 'Redacción propuesta' })
    await expect(espera.getByRole('insertion')).toContainText('el')
    await expect(page.getByText('Espera la respuesta de la dependencia a la')).toBeVisible()
    await expect(boton(page, 'Aprobar')).toHaveCount(0)
    await expect(boton(page, 'Corregir redacción')).toHaveCount(0)
    await expectAccesible(page)
  })

  await test.step('it waits on the Inicio of the enlace, who accepts it', async () => {
    await como(page, 'enlace.sedema')
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${folio}`) })
      .click()
    await page.waitForURL(`**/acciones/${folio}`)
    await expect(propuesta(page).getByRole('deletion')).toContainText('la')
    await expect(propuesta(page).getByRole('insertion')).toContainText('el')
    await expectAccesible(page)
    await boton(page, 'Aceptar redacción').click()
    await expect(estado(page, 'Redacción aceptada')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: NUEVO })).toBeVisible()
    await expect(propuesta(page)).toHaveCount(0)
  })

  await test.step('who edited is told, and another approves', async () => {
    await como(page, 'coordinacion')
    await expect(
      page.getByText(/La dependencia aceptó la redacción propuesta/).first(),
    ).toBeVisible()
    await page.goto(`/revision/${folio}`)
    await expect(page.getByText('Usted corrigió su redacción: la aprueba otra')).toBeVisible()
    await expect(boton(page, 'Aprobar')).toHaveCount(0)
    await como(page, 'coordinacion2')
    await aprobar(page, folio)
  })
})

test('the enlace rejects it, in words; the text stays and its author may approve it', async ({
  page,
}) => {
  const TITULO = 'Demostración: encuentro sobre bosques urbanos'
  const folio = await enviar(page, 'enlace.sedema', TITULO)
  await como(page, 'coordinacion')
  await proponer(page, folio, 'Demostración: encuentro sobre parques')

  await como(page, 'enlace.sedema')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/acciones/${folio}`)
  await expectSinDesborde(page)
  await boton(page, 'Rechazar').click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Escriba por qué la rechaza' }),
  ).toBeFocused()
  await campo(page, 'Respuesta').fill('Fueron bosques, no parques.')
  await boton(page, 'Rechazar').click()
  await expect(estado(page, 'Redacción rechazada')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: TITULO })).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })

  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await expect(page.getByText('La dependencia rechazó la redacción propuesta')).toBeVisible()
  await expect(page.getByText('Fueron bosques, no parques.').first()).toBeVisible()
  await expectAccesible(page)
  await aprobar(page, folio)
})

test('without JavaScript it is looked at, proposed, refused for want of words and accepted', async ({
  browser,
  page,
  baseURL,
}) => {
  const NUEVO = 'Demostración: foro sobre residuos y reciclaje'
  const folio = await enviar(page, 'enlace.sedema', 'Demostración: foro sobre residuos')
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const plain = await context.newPage()

  await iniciarSesion(plain, 'coordinacion')
  await plain.goto(`/revision/${folio}`)
  await boton(plain, 'Corregir redacción').click()
  await campo(plain, 'Título').fill(NUEVO)
  await boton(plain, 'Ver cambios').click()
  await expect(plain.getByRole('insertion')).toContainText('y reciclaje')
  await expect(campo(plain, 'Título')).toHaveValue(NUEVO)
  await boton(plain, 'Proponer redacción').click()
  await plain.goto(`/revision/${folio}`)
  await expect(plain.getByRole('region', { name: 'Redacción propuesta' })).toBeVisible()

  await como(plain, 'enlace.sedema')
  await plain.goto(`/acciones/${folio}`)
  await boton(plain, 'Rechazar').click()
  await expect(plain.getByText('Escriba por qué la rechaza').first()).toBeVisible()
  await boton(plain, 'Aceptar redacción').click()
  await expect(plain.getByRole('heading', { level: 1, name: NUEVO })).toBeVisible()
  await context.close()

  await como(page, 'coordinacion2')
  await aprobar(page, folio)
})

test('the administrador sets the plazos and the calendar; a proposal tells its last day, and is taken back', async ({
  page,
}) => {
  const silencio = 'Días hábiles de silencio para aceptar una redacción'
  async function setSilencio(dias: string) {
    await como(page, 'administracion')
    await page.goto('/administracion/semestres')
    await page.getByRole('link', { name: 'Cambiar plazos de 2026-2' }).click()
    await campo(page, silencio).fill(dias)
    await boton(page, 'Guardar').click()
  }
  const folio = await enviar(page, 'enlace.sedema', 'Demostración: taller de huertos')

  await test.step('the plazos, refused and then kept', async () => {
    await setSilencio('99')
    await expect(page.getByText('Escriba un número entero del 0 al 60.').first()).toBeVisible()
    await expectAccesible(page)
    await campo(page, silencio).fill('5')
    await boton(page, 'Guardar').click()
    await expect(estado(page, 'Quedaron guardados los plazos de 2026-2.')).toBeVisible()
    await expect(page.getByText('silencio: 5 días hábiles')).toBeVisible()
    await expectAccesible(page)
  })

  await test.step('a día inhábil comes, is renamed and goes', async () => {
    await page.goto('/administracion/inhabiles?anio=2029')
    await expect(page.getByText('Día de la Independencia')).toBeVisible()
    await campo(page, 'Día').fill('2029-03-29')
    await campo(page, 'Motivo').fill('Jueves')
    await boton(page, 'Agregar día').click()
    await expect(estado(page, 'Se agregó el 29 de marzo de 2029.')).toBeVisible()
    await page.getByRole('link', { name: 'Corregir el 29 de marzo de 2029' }).click()
    await page.locator('#corregir-nombre').fill('Jueves Santo')
    await boton(page, 'Guardar').click()
    await expect(page.getByRole('cell', { name: 'Jueves Santo' })).toBeVisible()
    await expectAccesible(page)
    await boton(page, 'Quitar el 29 de marzo de 2029').click()
    await expect(estado(page, 'Se quitó el 29 de marzo de 2029.')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Jueves Santo' })).toHaveCount(0)
  })

  await test.step('the last day is told to both; the coordinador sees the calendar, and takes it back', async () => {
    await como(page, 'coordinacion')
    await proponer(page, folio, 'Demostración: taller de huertos urbanos')
    await page.goto('/administracion/inhabiles')
    await expect(page.getByRole('table')).toBeVisible()
    await expect(boton(page, 'Agregar día')).toHaveCount(0)
    await como(page, 'enlace.sedema')
    await page.goto(`/acciones/${folio}`)
    await expect(propuesta(page).getByText(/^Si no responde a más tardar el \d+ de/)).toBeVisible()
    await como(page, 'coordinacion2')
    await page.goto(`/revision/${folio}`)
    await boton(page, 'Retirar la propuesta').click()
    await expect(estado(page, `Se retiró la redacción propuesta de ${folio}`)).toBeVisible()
    await aprobar(page, folio)
    await setSilencio('0')
    await expect(estado(page, 'Quedaron guardados los plazos de 2026-2.')).toBeVisible()
  })
})
