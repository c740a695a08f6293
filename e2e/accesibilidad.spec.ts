import type { Page } from '@playwright/test'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

/** Every screen of every rol. A path ending in «*» opens the first row of the list before it. */
const SCREENS: Record<string, string[]> = {
  'enlace.semovi': [
    '/inicio',
    '/acciones',
    '/acciones?estado=borrador *',
    '/acciones?estado=devuelta *',
    '/acciones?estado=enviada *',
    '/acciones?estado=aprobada *',
    '/acciones/nueva',
    '/acciones/2026-2-9999',
    '/ayuda',
    '/privacidad',
  ],
  'enlace.procdmx': ['/inicio', '/acciones', '/suplencias'],
  coordinacion: [
    '/inicio',
    '/revision',
    '/revision?estado=enviada *',
    '/revision?estado=devuelta *',
    '/revision?estado=aprobada *',
    '/revision?q=nada-que-se-parezca',
    '/revision?estado=todas&hallazgos=con&antiguedad=7',
    '/revision/asignacion',
    '/informes',
    '/informes/2026-2',
    '/informes/2026-2/correcciones?archivo=senas',
    '/informes/2020-1',
    '/informes/2020-1/revisar',
    '/catalogos',
    '/catalogos?lista=contrapartes',
    '/administracion/inhabiles',
  ],
  administracion: [
    '/inicio',
    '/informes',
    '/informes/2026-2',
    '/informes/2026-2/revisar',
    '/informes/2020-1/correcciones',
    '/catalogos?lista=ciudades&q=nada-que-se-parezca',
    '/administracion/dependencias',
    '/administracion/dependencias/semovi/relevo',
    '/administracion/ejes',
    '/administracion/semestres',
    '/administracion/semestres/2026-2',
    '/administracion/inhabiles?corregir=2026-12-25',
    '/administracion/usuarios',
    '/administracion/institucion',
    '/administracion/bitacora',
  ],
  consulta: ['/inicio', '/acciones', '/informes', '/informes/2020-1'],
}

async function open(page: Page, screen: string): Promise<void> {
  const [path, star] = screen.split(' ')
  await page.goto(path!)
  if (!star) return
  await page
    .getByRole('main')
    .getByRole('link', { name: /Demostración:/ })
    .first()
    .click()
  await page.waitForURL(/\/(acciones|revision)\/[^/?]+/)
}

test('sign-in, empty and with an error', async ({ page }) => {
  await page.goto('/entrar')
  await expectAccesible(page)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
  await expectAccesible(page)
})

for (const [cuenta, screens] of Object.entries(SCREENS)) {
  test(`every screen of ${cuenta}, on a desk and on a phone`, async ({ page }) => {
    test.setTimeout(180_000)
    await iniciarSesion(page, cuenta)
    for (const screen of screens) {
      await page.setViewportSize({ width: 1366, height: 768 })
      await open(page, screen)
      await expectAccesible(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectAccesible(page)
      await expectSinDesborde(page)
    }
  })
}

test('the form with errors', async ({ page }) => {
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await page.getByRole('button', { name: 'Enviar al Gabinete' }).click()
  await expect(page.getByRole('heading', { name: 'Hay un problema' })).toBeVisible()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccesible(page)
})
