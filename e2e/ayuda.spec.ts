import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const pie = (page: Page) => page.getByRole('contentinfo')

test('from a field to what the guía says of it, and back, without leaving the form', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: con la guía a la vista')
  await page.getByRole('link', { name: 'Ver la guía sobre el título' }).click()
  await expect(page.getByRole('tab', { name: 'Guía' })).toHaveAttribute('aria-selected', 'true')
  const guia = page.getByRole('tabpanel', { name: 'Guía' })
  await expect(guia.getByText('sin punto final', { exact: false })).toBeVisible()
  await expectAccesible(page)

  await page.getByRole('link', { name: 'Ver la guía sobre la descripción' }).click()
  await expect(guia.getByText('De 45 a 120 palabras', { exact: false })).toBeVisible()
  await expect(guia.getByText('sin punto final', { exact: false })).toBeHidden()
  await expect(guia.getByText('coordinacion@demo.cdmx')).toBeVisible()
  await guia.getByRole('link', { name: 'Volver a Descripción' }).click()
  await expect(campo(page, 'Descripción')).toBeFocused()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: con la guía a la vista')
})

test('each section says what is left in it, and the index leads there', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  const indice = page.getByRole('navigation', { name: 'Secciones del formulario' })
  await expect(indice.getByRole('link', { name: 'Qué y cuándo faltan 4' })).toBeVisible()
  await expect(indice.getByRole('link', { name: 'Con quién y dónde completa' })).toBeVisible()
  await campo(page, 'Título').fill('Demostración: sección por sección')
  await campo(page, 'Fechas').fill('20 al 22 de julio')
  await expect(indice.getByRole('link', { name: 'Qué y cuándo faltan 2' })).toBeVisible()
  await indice.getByRole('link', { name: 'Descripción y evidencia falta 1' }).click()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ver la guía sobre la descripción' })).toBeFocused()
  await campo(page, 'Descripción').fill('La Secretaría recibió a una delegación.')
  await expect(indice.getByRole('link', { name: 'Descripción y evidencia completa' })).toBeVisible()
})

test('the aviso de privacidad is at hand before signing in; help and contact, on every page after', async ({
  page,
}) => {
  await page.goto('/entrar')
  await page.getByRole('link', { name: 'Aviso de privacidad' }).click()
  await expect(page.getByRole('heading', { name: 'Aviso de privacidad', level: 1 })).toBeVisible()
  await expect(page.getByText('derechos ARCO')).toBeVisible()
  await expectAccesible(page)

  await iniciarSesion(page, 'enlace.semovi')
  for (const path of ['/inicio', '/acciones', '/acciones/nueva', '/ayuda']) {
    await page.goto(path)
    await expect(pie(page).getByRole('link', { name: 'coordinacion@demo.cdmx' })).toBeVisible()
    await expect(pie(page).getByRole('link', { name: 'Aviso de privacidad' })).toBeVisible()
  }
  await page.goto('/inicio')
  await page.getByLabel('Cuenta de Enlace de Semovi').click()
  await page.getByRole('banner').getByRole('link', { name: 'Ayuda' }).click()
  await expect(page.getByRole('heading', { name: 'Guía de redacción' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Ayuda' })).toBeHidden()
})

test('who does not use the session is told before it ends, and stays by one press', async ({
  page,
}) => {
  await page.clock.install()
  await iniciarSesion(page, 'enlace.semovi')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: a punto de irse')
  // Time passes in the browser alone: what the server would say after an hour is said for it.
  const restante = { inactividad: 240_000, total: 3_600_000 }
  await page.route('**/api/sesion', (route) =>
    route.request().method() === 'GET' ? route.fulfill({ json: { restante } }) : route.continue(),
  )
  await page.clock.fastForward('56:00')
  const aviso = page.getByRole('status').filter({ hasText: 'Su sesión termina a las' })
  await expect(aviso).toBeVisible()
  await expectAccesible(page)
  await boton(page, 'Seguir conectado').click()
  await expect(aviso).toBeHidden()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: a punto de irse')
})

test('the administrador sets whom to call; while nobody is, only Inicio says so', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/institucion')
  await expectAccesible(page)
  await campo(page, 'Correo').fill('')
  await boton(page, 'Guardar').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    'Escriba un correo o un teléfono',
  )
  await campo(page, 'Oficina que atiende').fill('')
  await boton(page, 'Guardar').click()
  await page.waitForURL(/guardada=1/)
  await page.goto('/inicio')
  await expect(page.getByText('Falta el contacto del Gabinete')).toBeVisible()

  const enlace = await browser.newPage()
  await iniciarSesion(enlace, 'enlace.semovi')
  await expect(pie(enlace).getByRole('link', { name: 'Ayuda' })).toBeVisible()
  await expect(enlace.getByLabel('Contacto del Gabinete')).toHaveCount(0)
  await expect(enlace.getByText('Falta el contacto')).toHaveCount(0)

  await page.getByRole('link', { name: 'Administración, Institución' }).click()
  await campo(page, 'Oficina que atiende').fill('Coordinación del Gabinete')
  await campo(page, 'Correo').fill('coordinacion@demo.cdmx')
  await campo(page, 'Teléfono').fill('55 0000 0000, ext. 123')
  await boton(page, 'Guardar').click()
  await page.waitForURL(/guardada=1/)
  await expect(page.getByText('Se guardaron los datos.')).toBeVisible()
  await enlace.reload()
  await expect(pie(enlace).getByRole('link', { name: '55 0000 0000, ext. 123' })).toHaveAttribute(
    'href',
    'tel:5500000000',
  )
  await page.goto('/administracion/bitacora')
  await expect(page.getByText('contacto, correo, teléfono')).toBeVisible()
  await enlace.close()
})
