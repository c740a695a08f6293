import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const DEPENDENCIA = 'Agencia Digital de Innovación Pública'
const TITULO = 'Demostración: borrador que cambia de manos'

test('an administrador relieves an enlace: what waits goes with the post', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const enlace = await (await browser.newContext()).newPage()
  await iniciarSesion(enlace, 'enlace.adip')
  const devuelta = enlace.getByRole('region', { name: /Volvieron con observaciones/ })
  await expect(devuelta.getByRole('link')).toHaveCount(1)
  await enlace.goto('/acciones/nueva')
  await enlace.getByLabel('Título', { exact: true }).fill(TITULO)
  await enlace.getByRole('button', { name: 'Guardar borrador' }).click()
  await enlace.waitForURL(/\/acciones\/[0-9a-f-]{36}/)
  const path = new URL(enlace.url()).pathname

  await test.step('the administrador chooses who arrives', async () => {
    await iniciarSesion(page, 'administracion')
    await page.goto('/administracion/dependencias')
    await page.getByRole('link', { name: `Relevar enlace de ${DEPENDENCIA}` }).click()
    await page.waitForURL('**/dependencias/adip/relevo')
    await expect(page.getByLabel('Quién sale', { exact: true })).toContainText('Enlace de ADIP')
    await page.getByLabel('Correo de quien llega', { exact: true }).fill('nadie@demo.cdmx')
    await page.getByRole('button', { name: 'Relevar enlace' }).click()
    await expect(page.getByText(/Invite antes a la persona/).first()).toBeVisible()
    await expectAccesible(page)
    await page
      .getByLabel('Correo de quien llega', { exact: true })
      .fill('enlace.semujeres@demo.cdmx')
    await page.getByRole('button', { name: 'Relevar enlace' }).click()
    await expect(page.getByRole('status').filter({ hasText: DEPENDENCIA })).toBeVisible()
    await page.goto('/administracion/bitacora?tipo=usuario.relevo')
    await expect(page.getByText(/releva a Enlace de ADIP/)).toBeVisible()
  })

  await test.step('who arrives finds the drafts and the devueltas', async () => {
    await page.context().clearCookies()
    await iniciarSesion(page, 'enlace.semujeres')
    await expect(page.getByText(`Recibió el enlace de ${DEPENDENCIA}`)).toHaveText(
      /: 1 borrador, 1 devuelta\.$/,
    )
    await expect(page.getByText(/Usted releva a Enlace de ADIP/)).toBeVisible()
    await expect(page.getByRole('heading', { name: /Volvieron con observaciones/ })).toBeVisible()
    await page.getByRole('link', { name: TITULO }).first().click()
    await page.waitForURL(`**${path}`)
    await expect(page.getByRole('button', { name: 'Guardar borrador' })).toBeVisible()
  })

  await test.step('who left is signed out, and finds nothing on return', async () => {
    await enlace.goto(path)
    await enlace.waitForURL('**/entrar?**')
    await iniciarSesion(enlace, 'enlace.adip')
    expect((await enlace.goto(path))!.status()).toBe(404)
    await enlace.goto('/acciones')
    await expect(enlace.getByRole('link', { name: TITULO })).toHaveCount(0)
  })
})
