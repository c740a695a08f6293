import type { Page } from '@playwright/test'
import { expect, iniciarSesion, test } from './fixtures'
import { chooseByKeys, fillByKeys, pressByKeys } from './teclado'

async function entrarConTeclado(page: Page, cuenta: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/entrar')
  await fillByKeys(page, 'Correo electrónico', `${cuenta}@demo.cdmx`)
  await fillByKeys(page, 'Contraseña', process.env.DEMO_PASSWORD ?? 'demo-2020-cdmx')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/inicio')
}

test('the whole path with the keyboard alone', async ({ page }) => {
  const titulo = 'Demostración: visita contada con el teclado'
  await entrarConTeclado(page, 'enlace.sgirpc')
  await page.goto('/acciones/nueva')
  await fillByKeys(page, 'Título', titulo)
  await fillByKeys(page, 'Fechas', '3, 5 y 9 al 11 de septiembre')
  await chooseByKeys(page, 'Tipo de acción', 'Visita')
  await chooseByKeys(page, 'Modalidad', 'Presencial')
  await fillByKeys(page, 'Países', 'Chile')
  await chooseByKeys(page, 'Eje', 'Transversal')
  await fillByKeys(page, 'Descripción', 'Una visita que sólo existe en esta prueba.')
  const enviar = page.getByRole('button', { name: 'Enviar al Gabinete' })
  await pressByKeys(page, enviar)
  await page.waitForURL('**/enviar')
  await pressByKeys(page, enviar)
  await page.waitForURL(/\/acciones\/2026-2-\d{4}/)
  const folio = page.url().match(/2026-2-\d{4}/)![0]

  await entrarConTeclado(page, 'coordinacion2')
  await page.goto(`/revision/${folio}`)
  await pressByKeys(page, page.getByRole('button', { name: 'Aprobar', exact: true }))
  await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
})

test('the first Tab offers to skip to the content', async ({ page }) => {
  await iniciarSesion(page, 'enlace.sgirpc')
  await page.goto('/acciones')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('link', { name: /Ir al contenido|Saltar al contenido/ }),
  ).toBeFocused()
})
