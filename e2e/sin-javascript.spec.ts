import type { Page } from '@playwright/test'
import { expect, iniciarSesion, test } from './fixtures'

test.use({ javaScriptEnabled: false })

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const problema = (page: Page) => page.getByRole('alert').filter({ hasText: 'Hay un problema' })

/** All that is required to send. */
async function llenar(page: Page, titulo: string) {
  await campo(page, 'Título').fill(titulo)
  await campo(page, 'Fechas').fill('20 al 22 de julio')
  await campo(page, 'Tipo de acción').selectOption({ label: 'Visita' })
  await campo(page, 'Modalidad').selectOption({ label: 'Presencial' })
  await campo(page, 'Eje').selectOption({ label: 'Transversal' })
  await campo(page, 'Descripción').fill(
    'Una delegación visitó la ciudad.\n\nConoció sus programas.',
  )
}

/** To the receipt, and from it to the acción. `leidas`: what has to be attested. */
async function enviar(page: Page, leidas?: RegExp) {
  await boton(page, 'Enviar al Gabinete').click()
  // The place of the page that was asked for last stays in the address.
  await page.waitForURL(/\/enviar(#.*)?$/)
  if (leidas) await page.getByLabel(leidas).check()
  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/\/acciones\/2026-2-\d{4}\/acuse\?enviada=1/)
  await expect(page.getByRole('status').filter({ hasText: /2026-2-\d{4}/ })).toBeVisible()
  await page.goto(new URL(page.url()).pathname.replace('/acuse', ''))
}

test('a draft is begun, told what it lacks, completed, sent, read, withdrawn and taken back', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones')
  await page.getByRole('link', { name: 'Nueva acción' }).first().click()
  await campo(page, 'Título').fill('Demostración: a mano')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()

  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/revisar=1/)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(campo(page, 'Título')).toHaveValue('Demostración: a mano')
  await problema(page).getByRole('link', { name: 'Elija la modalidad.' }).click()
  await expect(campo(page, 'Modalidad')).toBeInViewport()

  await llenar(page, 'Demostración: a mano')
  await campo(page, 'Países').fill('EUA')
  await page.getByRole('group', { name: 'ODS' }).getByLabel('4. Educación de calidad').check()
  await enviar(page)
  await expect(page.getByText('Estados Unidos')).toBeVisible()
  await expect(page.getByText('Se envió al Gabinete').first()).toBeVisible()

  await boton(page, 'Retirar').click()
  await campo(page, 'Motivo').fill('Se capturó dos veces.')
  await boton(page, 'Retirar').click()
  await expect(page.getByText('Motivo: Se capturó dos veces.')).toBeVisible()
  await boton(page, 'Recuperar').click()
  await boton(page, 'Recuperar').click()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: a mano')
  await expect(
    page.getByRole('group', { name: 'ODS' }).getByLabel('4. Educación de calidad'),
  ).toBeChecked()
})

test('what is refused comes back with everything that was typed', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await llenar(page, 'Demostración: visita de Narnia')
  await campo(page, 'Países').fill('Brasil\nNarnia')
  await page.getByRole('group', { name: 'ODS' }).getByLabel('4. Educación de calidad').check()
  await campo(page, 'Título').fill('x'.repeat(501))
  await boton(page, 'Guardar borrador').click()
  await expect(problema(page)).toContainText('caben 500')
  await expect(campo(page, 'Países')).toHaveValue('Brasil\nNarnia')
  await expect(campo(page, 'Título')).toHaveValue('x'.repeat(501))
  await expect(campo(page, 'Tipo de acción')).toHaveValue('visita')
  await expect(campo(page, 'Eje')).toHaveValue('0')
  await expect(campo(page, 'Descripción')).toHaveValue(/\n\nConoció sus programas\.$/)
  await expect(
    page.getByRole('group', { name: 'ODS' }).getByLabel('4. Educación de calidad'),
  ).toBeChecked()
  await campo(page, 'Título').fill('Demostración: visita de Brasil')
  await campo(page, 'Países').fill('Brasil')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
})

test('two people on one draft: nothing is overwritten without scripts either', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await llenar(page, 'Demostración: dos a mano')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  const colega = await browser.newPage({ javaScriptEnabled: false })
  await iniciarSesion(colega, 'enlace2.copred')
  await colega.goto(new URL(page.url()).pathname)
  await campo(colega, 'Lugar').fill('Auditorio')
  await boton(colega, 'Guardar borrador').click()
  await colega.waitForURL(/guardada=1/)
  await colega.close()

  await campo(page, 'Título').fill('Demostración: mi título')
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('heading', { name: 'Hay dos versiones' })).toBeVisible()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: mi título')
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await expect(campo(page, 'Título')).toHaveValue('Demostración: mi título')
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
})

test('what came back is read beside its field, mended and sent again', async ({ page }) => {
  await iniciarSesion(page, 'enlace.semovi')
  await page.goto('/acciones?estado=devuelta')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Demostración:/ })
    .first()
    .click()
  await expect(page.getByText('Observación del Gabinete').first()).toBeVisible()
  await campo(page, 'Descripción').fill('Lo que se pidió, dicho de otro modo y con quiénes.')
  await enviar(page, /^Hago constar que leí/)
  await expect(page.getByText('Se devolvió con observaciones').first()).toBeVisible()
})

test('«Sin acciones» is declared and taken back', async ({ page }) => {
  await iniciarSesion(page, 'enlace.sedeco')
  await page.goto('/acciones')
  await boton(page, 'Sin acciones que reportar').click()
  await expect(page.getByText('sin acciones que reportar en 2026-2.')).toBeVisible()
  await boton(page, 'Retirar la declaración').click()
  await expect(boton(page, 'Sin acciones que reportar')).toBeVisible()
})

test('a session that ends while typing gives the form back, and the way in again', async ({
  page,
  context,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await llenar(page, 'Demostración: sesión perdida a mano')
  await campo(page, 'Países').fill('Brasil\nNarnia')
  await context.clearCookies()
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Su sesión terminó' })).toBeVisible()
  await expect(page.getByText('Demostración: sesión perdida a mano')).toBeVisible()

  const otra = await context.newPage()
  await iniciarSesion(otra, 'enlace.cultura')
  await boton(page, 'Ya entré: guardar').click()
  await expect(page.getByText('No reconocemos el país “Narnia”').first()).toBeVisible()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: sesión perdida a mano')
  await expect(campo(page, 'Eje')).toHaveValue('0')
  await campo(page, 'Países').fill('Brasil')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)

  await campo(page, 'Lugar').fill('Auditorio')
  await context.clearCookies()
  await boton(page, 'Guardar borrador').click()
  await iniciarSesion(otra, 'enlace.cultura')
  await boton(page, 'Ya entré: guardar').click()
  await page.waitForURL(/guardada=1/)
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await expect(campo(page, 'Descripción')).toHaveValue(/\n\nConoció sus programas\.$/)
})
