import type { Page } from '@playwright/test'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** An office PC, the same at 200 %, and the narrowest phone. */
const VENTANAS = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
]

/** As it stands: no fault, nothing wider than the window, and the same with the system's own colours. */
async function expectBienEnTodas(page: Page): Promise<void> {
  for (const ventana of VENTANAS) {
    await page.setViewportSize(ventana)
    await expectSinDesborde(page)
    await expectAccesible(page)
  }
  await page.emulateMedia({ forcedColors: 'active' })
  await expectAccesible(page)
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize(VENTANAS[0]!)
}

async function guardar(page: Page): Promise<void> {
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
}

test('empty, with suggestions open, and with all it lacks said', async ({ page }) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await expectBienEnTodas(page)
  await campo(page, 'Países').pressSequentially('Bra')
  await expect(page.getByRole('listbox', { name: 'Sugerencias para Países' })).toBeVisible()
  await expectBienEnTodas(page)
  await page.keyboard.press('Escape')
  await campo(page, 'Países').fill('')
  await page.goto('/acciones/nueva')
  await boton(page, 'Enviar al Gabinete').click()
  await expect(page.getByRole('heading', { name: 'Hay un problema' })).toBeVisible()
  await expectBienEnTodas(page)
})

test('what came back, with its observaciones beside the fields', async ({ page }) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'enlace.semovi')
  await page.goto('/acciones?estado=devuelta')
  const devuelta = page.getByRole('main').getByRole('link', { name: /Demostración:/ })
  await devuelta.first().click()
  await expect(page.getByText('Observación del Gabinete').first()).toBeVisible()
  await expectBienEnTodas(page)
})

test('two versions to choose from, and a paso that asks first', async ({ page, context }) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: dos versiones a la vista')
  await guardar(page)
  const otra = await context.newPage()
  await otra.goto(new URL(page.url()).pathname)
  await campo(otra, 'Título').fill('Demostración: la otra versión')
  await guardar(otra)
  await otra.close()
  await campo(page, 'Título').fill('Demostración: la de esta ventana')
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('heading', { name: 'Hay dos versiones' })).toBeVisible()
  await expectBienEnTodas(page)
  await guardar(page)

  await boton(page, 'Desechar').click()
  await expect(page.getByRole('heading', { name: '¿Desechar este borrador?' })).toBeVisible()
  await expectBienEnTodas(page)
})
