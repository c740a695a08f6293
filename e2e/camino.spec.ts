import { comprobar } from './capturar'
import { readFile } from 'node:fs/promises'
import { expect, iniciarSesion, test } from './fixtures'
import { textoDePdf } from './pdf'

const TITULO = 'Demostración: intercambio sobre carriles para bicicletas'
const FECHAS = '20 al 22 de julio y 17 al 19 de agosto'
const DESCRIPCION =
  'La Secretaría de Movilidad sostuvo dos jornadas de intercambio técnico sobre el trazo y la señalización de carriles para bicicletas.'
const AGREGADO = ' Las jornadas reunieron a doce personas de las áreas de proyecto.'

test('an acción goes from the enlace to the printed informe', async ({ page, context }) => {
  let folio = ''

  await test.step('Semovi captures it and sends it', async () => {
    await iniciarSesion(page, 'enlace.semovi')
    await page.goto('/acciones/nueva')
    await page.getByLabel('Título', { exact: true }).fill(TITULO)
    await page.getByLabel('Fechas', { exact: true }).fill(FECHAS)
    await expect(page.getByText(`Se imprimirá: (${FECHAS})`)).toBeVisible()
    await page.getByLabel('Eje', { exact: true }).selectOption('3')
    await page.getByLabel('Parte', { exact: true }).selectOption('1')
    await page
      .getByLabel('Tipo de acción', { exact: true })
      .selectOption({ label: 'Intercambio técnico' })
    await page.getByLabel('Modalidad', { exact: true }).selectOption({ label: 'Presencial' })
    await page.getByLabel('Descripción', { exact: true }).fill(DESCRIPCION)
    await comprobar(page)
    await expect(page.getByText(FECHAS).first()).toBeVisible()
    await page.getByRole('button', { name: 'Enviar al Gabinete' }).click()
    await page.waitForURL(/\/acciones\/2026-2-\d{4}/)
    folio = page.url().match(/2026-2-\d{4}/)![0]
    await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
  })

  await test.step('the Gabinete returns it with an observación on «Descripción»', async () => {
    await context.clearCookies()
    await iniciarSesion(page, 'coordinacion')
    await page.goto(`/revision/${folio}`)
    await page.getByText('Devolver con observaciones').first().click()
    await page.getByLabel('Campo', { exact: true }).selectOption({ label: 'Descripción' })
    await page.getByLabel('Observación', { exact: true }).fill('Diga quiénes participaron.')
    await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
    await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
  })

  await test.step('the enlace reads it beside the field, mends and sends again', async () => {
    await context.clearCookies()
    await iniciarSesion(page, 'enlace.semovi')
    await expect(page.getByRole('link', { name: TITULO }).first()).toBeVisible()
    await page.goto(`/acciones/${folio}`)
    await expect(page.getByText('Diga quiénes participaron.').first()).toBeVisible()
    const descripcion = page.getByLabel('Descripción', { exact: true })
    await expect(descripcion).toHaveValue(DESCRIPCION)
    await descripcion.fill(DESCRIPCION + AGREGADO)
    await comprobar(page)
    await page.getByLabel('Hago constar que leí la observación', { exact: true }).check()
    await page.getByRole('button', { name: 'Enviar al Gabinete' }).click()
    await page.waitForURL(new RegExp(`/acciones/${folio}/acuse`))
  })

  await test.step('the Gabinete sees what changed and approves', async () => {
    await context.clearCookies()
    await iniciarSesion(page, 'coordinacion')
    await page.goto(`/revision/${folio}`)
    await expect(page.locator('ins').filter({ hasText: 'reunieron a doce personas' })).toBeVisible()
    await page.getByRole('button', { name: 'Aprobar', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
  })

  await test.step('the administrador gets it printed in its section', async () => {
    await context.clearCookies()
    await iniciarSesion(page, 'administracion')
    await page.goto('/informes/2026-2')
    await page.getByRole('button', { name: 'Generar informe' }).click()
    const descargar = page.getByRole('link', { name: 'Descargar PDF' })
    await expect(descargar).toBeVisible({ timeout: 60_000 })
    const [download] = await Promise.all([page.waitForEvent('download'), descargar.click()])
    const texto = await textoDePdf(await readFile(await download.path()))
    // The contents and an annex name it too; its date stands below the title of the acción alone.
    const impresa = texto.split(TITULO).find((after) => after.trimStart().startsWith(`(${FECHAS})`))
    expect(impresa).toContain('doce personas')
  })
})
