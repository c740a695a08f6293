import type { Page } from '@playwright/test'
import { comprobar, entregar, llenar } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const resumen = (page: Page) => page.getByRole('alert').filter({ hasText: 'Hay un problema' })

async function guardar(page: Page) {
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
}

test('a draft is saved incomplete, mended and sent', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: visita de bibliotecarias')
  await guardar(page)
  await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()

  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/revisar=1/)
  await expect(resumen(page)).toContainText('Escriba las fechas de la acción.')
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccesible(page)
  await resumen(page).getByRole('link', { name: 'Elija la modalidad.' }).click()
  await expect(campo(page, 'Modalidad')).toBeFocused()

  await campo(page, 'Fechas').fill('20 al 22 de julio y 17 al 19 de agosto')
  await expect(page.getByText('Entendimos: lunes 20 al miércoles 22 de julio')).toBeVisible()
  await campo(page, 'Tipo de acción').selectOption({ label: 'Visita' })
  await campo(page, 'Modalidad').selectOption({ label: 'Presencial' })
  await campo(page, 'Eje').selectOption('1')
  await page.getByRole('group', { name: 'ODS' }).getByLabel('4. Educación de calidad').check()
  await campo(page, 'Países').fill('EUA\nBrasil')
  await campo(page, 'Descripción').fill('Seis bibliotecarias conocieron la red de bibliotecas.')
  await comprobar(page)
  await expect(page.getByText('Estados Unidos')).toBeVisible()
  await expectAccesible(page)
  await entregar(page)
  await expect(page.getByRole('status').filter({ hasText: 'Acuse de recibo' })).toBeVisible()
  await expectAccesible(page)

  await boton(page, 'Retirar').click()
  await campo(page, 'Motivo').fill('Se capturó dos veces.')
  await boton(page, 'Retirar').click()
  await expect(page.getByText('Motivo: Se capturó dos veces.')).toBeVisible()

  await boton(page, 'Recuperar').click()
  await expect(page.getByRole('heading', { name: '¿Recuperar esta acción?' })).toBeVisible()
  await boton(page, 'Recuperar').click()
  await expect(page.getByText('Ya tiene folio: no se desecha.')).toBeVisible()
})

test('who goes back to the check page is told that it was sent', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await llenar(page, 'Demostración: enviada y de vuelta')
  await comprobar(page)
  await entregar(page)
  await page.goBack()
  await expect(page.getByText(/^Ya se había enviado el .+ a las \d\d:\d\d/)).toBeVisible()
})

test('the list opens on the semestre in course, and consulta filters by what it can see', async ({
  page,
}) => {
  await iniciarSesion(page, 'consulta')
  await page
    .getByRole('navigation', { name: 'Principal' })
    .getByRole('link', { name: 'Acciones' })
    .click()
  await page.waitForURL('**/acciones')
  await expect(page.getByRole('link', { name: 'Acciones', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(campo(page, 'Semestre')).toHaveValue('2026-2')
  await expect(campo(page, 'Estado')).toHaveCount(0)
  await campo(page, 'Semestre').selectOption('Todos')
  await boton(page, 'Filtrar').click()
  await page.waitForURL(/semestre=todos/)
  await page.goto('/acciones?semestre=todos&pagina=999')
  await expect(page.getByText('Semestre 2020-1').first()).toBeVisible()
})

test('31 de febrero is said at once, kept in the draft and stops only the sending', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await llenar(page, 'Demostración: fecha imposible', { Fechas: '31 de febrero' })
  const sentence = page.getByRole('status').filter({ hasText: 'febrero' })
  await expect(sentence).toBeVisible()
  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/revisar=1/)
  await expect(resumen(page)).toContainText('febrero')
  await expect(campo(page, 'Fechas')).toHaveValue('31 de febrero')

  await boton(page, 'Desechar').click()
  await expect(page.getByRole('heading', { name: '¿Desechar este borrador?' })).toBeVisible()
  await boton(page, 'Desechar').click()
  await expect(page.getByText('El borrador se desechó.')).toBeVisible()
})

test('the calendar writes the phrase for the person', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await page.getByText('Agregar con el calendario').click()
  await campo(page, 'Del').fill('2026-07-20')
  await campo(page, 'Al').fill('2026-07-22')
  await boton(page, 'Agregar a las fechas').click()
  await expect(campo(page, 'Fechas')).toHaveValue('20 al 22 de julio')
  await campo(page, 'Del').fill('2026-08-17')
  await boton(page, 'Agregar a las fechas').click()
  await expect(campo(page, 'Fechas')).toHaveValue('20 al 22 de julio y 17 de agosto')
})

test('an unknown country and a title without end lose nothing that was typed', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await llenar(page, 'Demostración: visita de Narnia')
  await campo(page, 'Países').fill('Brasil\nNarnia')
  await guardar(page)
  await expect(page.getByText('No reconocemos el país “Narnia”').first()).toBeVisible()
  await expect(campo(page, 'Países')).toHaveValue('Brasil\nNarnia')
  await expect(campo(page, 'Tipo de acción')).toHaveValue('visita')
  await expect(campo(page, 'Eje')).toHaveValue('0')

  const larguisimo = 'visita '.repeat(14_286).slice(0, 100_000)
  await campo(page, 'Países').fill('Brasil')
  await campo(page, 'Título').fill(larguisimo)
  await boton(page, 'Guardar borrador').click()
  await expect(resumen(page)).toContainText('caben 500')
  await expect(campo(page, 'Título')).toHaveValue(larguisimo)
  await expect(campo(page, 'Modalidad')).toHaveValue('presencial')
  await expectAccesible(page)

  await campo(page, 'Título').fill('Demostración: visita de Brasil')
  await guardar(page)
})

test('a session that ends while typing loses nothing', async ({ page, context }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await llenar(page, 'Demostración: sesión perdida')
  await context.clearCookies()
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Su sesión terminó' })).toBeVisible()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: sesión perdida')
  await expect(campo(page, 'Eje')).toHaveValue('0')

  const otra = await context.newPage()
  await iniciarSesion(otra, 'enlace.cultura')
  await guardar(page)
  await expect(campo(page, 'Título')).toHaveValue('Demostración: sesión perdida')
})

test('two people on the same draft: both versions are shown and nothing is overwritten', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  await llenar(page, 'Demostración: dos a la vez')
  await guardar(page)
  const colega = await browser.newPage()
  await iniciarSesion(colega, 'enlace2.copred')
  await colega.goto(new URL(page.url()).pathname)
  await campo(colega, 'Título').fill('Demostración: el título de la colega')
  await campo(colega, 'Lugar').fill('Auditorio')
  await guardar(colega)
  await colega.close()

  await campo(page, 'Título').fill('Demostración: mi título')
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('heading', { name: 'Hay dos versiones' })).toBeVisible()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: mi título')
  // What this person had not touched takes the other version by itself.
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await expectAccesible(page)
  await boton(page, 'Usar la otra versión de Título').click()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: el título de la colega')
  await boton(page, 'Conservar la mía de Título').click()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: mi título')
  await guardar(page)
  await expect(campo(page, 'Título')).toHaveValue('Demostración: mi título')
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
})

test('a dependencia without acciones declares it and takes it back', async ({ page }) => {
  await iniciarSesion(page, 'enlace.styfe')
  await page.goto('/acciones')
  await boton(page, 'Sin acciones que reportar').click()
  await expect(page.getByText('sin acciones que reportar en 2026-2.')).toBeVisible()
  await expect(page.getByText('Todavía no hay acciones')).toBeHidden()
  await expectAccesible(page)
  await boton(page, 'Retirar la declaración').click()
  await expect(boton(page, 'Sin acciones que reportar')).toBeVisible()
})
