import { expect, iniciarSesion, test } from './fixtures'

const UNKNOWN = [
  '2026-2-9999',
  '01a20657-6cfe-76ad-9125-24f6f74b02d8',
  'nada',
  '%00',
  "2026-2-0001'",
]

test('a foreign acción and one that does not exist are answered alike', async ({ page }) => {
  await iniciarSesion(page, 'enlace.semovi')
  await page.goto('/acciones?estado=aprobada')
  const folio = (await page
    .getByRole('link', { name: /Demostración:/ })
    .first()
    .getAttribute('href'))!
    .split('/')
    .pop()!

  await page.context().clearCookies()
  await iniciarSesion(page, 'enlace.copred')
  const answer = async (clave: string) => {
    const response = await page.goto(`/acciones/${clave}`)
    return { status: response!.status(), text: await page.locator('main').innerText() }
  }
  const foreign = await answer(folio)
  expect(foreign.status).toBe(404)
  expect(foreign.text).toContain('No existe')
  for (const clave of UNKNOWN) expect(await answer(clave)).toEqual(foreign)
  for (const path of [
    `/acciones/${folio}/enviar`,
    `/revision/${folio}`,
    '/revision',
    '/informes/2026-2',
    '/informes/2026-2/revisar',
    '/administracion/usuarios',
  ]) {
    expect((await page.goto(path))!.status(), path).toBe(404)
  }
})

test('without a session every page of the panel leads to sign-in', async ({ page }) => {
  for (const path of ['/inicio', '/acciones', '/acciones/nueva', '/revision', '/informes/2026-2']) {
    await page.goto(path)
    expect(new URL(page.url()).pathname).toBe('/entrar')
  }
})
