import type { Page } from '@playwright/test'
import { empezar, expect, expectAccesible, guardado, iniciarSesion, test } from './fixtures'
import { matarServidor } from './servidor'

test.use({ isRedCortada: true })

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const sinConexion = (page: Page) =>
  page
    .getByText('Sin conexión: lo escrito está a salvo en este navegador y se enviará al volver')
    .first()

const SUJETOS = ['La delegación', 'El equipo técnico', 'La secretaría', 'El grupo de trabajo']
const VERBOS = ['visitó', 'presentó', 'intercambió', 'revisó', 'acordó']
const OBJETOS = ['el programa de movilidad', 'las guías de género', 'un convenio', 'cada propuesta']

/** 2,000 characters in sentences that are numbered, so that a lost one shows. */
const TEXTO = Array.from({ length: 60 }, (_, i) => {
  const [sujeto, verbo, objeto] = [SUJETOS, VERBOS, OBJETOS].map((words) => words[i % words.length])
  return `${sujeto} ${verbo} ${objeto} en la sesión ${i + 1}.`
})
  .join(' ')
  .slice(0, 1999)
  .padEnd(2000, '.')

test('a draft saves itself, is one, and its sitting is one entry of the history', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: se guarda sola')
  await campo(page, 'Lugar').fill('Auditorio')
  await expect(page.getByText('Cambios sin guardar')).toBeVisible()
  await expect(guardado(page)).toBeVisible()
  await campo(page, 'Modalidad').selectOption({ label: 'Virtual' })
  await expect(page.getByText('Cambios sin guardar')).toBeVisible()
  await expect(guardado(page)).toBeVisible()
  await expectAccesible(page)
  await page.goto(ruta)
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await expect(campo(page, 'Modalidad')).toHaveValue('virtual')
  await page.goto('/acciones?texto=se+guarda+sola')
  await expect(page.getByRole('link', { name: 'Demostración: se guarda sola' })).toHaveCount(1)
})

test('2,000 characters with the server killed and the network cut for 30 s: none is lost', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000)
  // The page's own clock, so that it lives half a minute without a network and nobody waits for it.
  await page.clock.install()
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: servidor que cae')
  const descripcion = campo(page, 'Descripción')
  await descripcion.pressSequentially(TEXTO.slice(0, 700))
  const isKilled = await matarServidor(Number(new URL(baseURL!).port))
  test.skip(!isKilled, 'This machine does not tell which process the server is.')
  await descripcion.pressSequentially(TEXTO.slice(700, 1200))
  await expect(guardado(page)).toBeVisible({ timeout: 30_000 })

  await context.setOffline(true)
  await descripcion.pressSequentially(TEXTO.slice(1200, 1600))
  await expect(sinConexion(page)).toBeVisible()
  await page.clock.fastForward(30_000)
  await descripcion.pressSequentially(TEXTO.slice(1600))
  await expect(sinConexion(page)).toBeVisible()
  await context.setOffline(false)
  await expect(descripcion).toHaveValue(TEXTO)
  await expect(guardado(page)).toBeVisible({ timeout: 30_000 })
  await page.goto(ruta)
  await expect(descripcion).toHaveValue(TEXTO)
})

test('without a network what is typed stays, survives the page and is sent on return', async ({
  page,
  context,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: sin red')
  await context.setOffline(true)
  await campo(page, 'Descripción').pressSequentially('Escrito sin red.')
  await expect(sinConexion(page)).toBeVisible()
  await boton(page, 'Guardar borrador').click()
  await expect(campo(page, 'Descripción')).toHaveValue('Escrito sin red.')
  await context.setOffline(false)
  await expect(guardado(page)).toBeVisible()

  await context.setOffline(true)
  await campo(page, 'Lugar').fill('Plaza')
  await expect(sinConexion(page)).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const otra = await context.newPage()
  await otra.goto(ruta)
  await expect(campo(otra, 'Lugar')).toHaveValue('Plaza')
  await expect(otra.getByText('Recuperamos lo que había escrito')).toBeVisible()
  await expect(guardado(otra)).toBeVisible()
  await otra.reload()
  await expect(campo(otra, 'Descripción')).toHaveValue('Escrito sin red.')
  await expect(campo(otra, 'Lugar')).toHaveValue('Plaza')
  await expect(otra.getByText('Recuperamos lo que había escrito')).toHaveCount(0)
})

test('a new acción that never reached the server is there on return, and is one', async ({
  page,
  context,
}) => {
  const titulo = 'Demostración: nunca llegó'
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await context.setOffline(true)
  await campo(page, 'Título').fill(titulo)
  await expect(sinConexion(page)).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const otra = await context.newPage()
  await otra.goto('/acciones/nueva')
  await expect(campo(otra, 'Título')).toHaveValue(titulo)
  await otra.waitForURL(/\/acciones\/[0-9a-f-]{36}$/)
  await expect(guardado(otra)).toBeVisible()
  await otra.goto('/acciones/nueva')
  await expect(campo(otra, 'Título')).toHaveValue('')
})

test('a session that ends: saving stops, says so, and goes on after signing in apart', async ({
  page,
  context,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: sesión que acaba')
  await context.clearCookies()
  await campo(page, 'Descripción').pressSequentially('Escrito sin sesión.')
  await expect(page.getByText('Su sesión terminó.').first()).toBeVisible()
  const otra = await context.newPage()
  await iniciarSesion(otra, 'enlace.copred')
  await campo(page, 'Descripción').pressSequentially(' Y con ella.')
  await expect(guardado(page)).toBeVisible()
  await otra.goto(ruta)
  await expect(campo(otra, 'Descripción')).toHaveValue('Escrito sin sesión. Y con ella.')
})

test('two tabs on one draft: the late one stops, shows both and overwrites nothing', async ({
  page,
  context,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: dos pestañas')
  const otra = await context.newPage()
  await otra.goto(ruta)
  await campo(otra, 'Lugar').fill('De la otra pestaña')
  await expect(guardado(otra)).toBeVisible()
  await expect(otra.getByText('Cambios sin guardar')).toHaveCount(0)

  await campo(page, 'Descripción').fill('De la primera pestaña')
  await expect(page.getByText('Guardado en pausa.').first()).toBeVisible()
  await boton(page, 'Guardar borrador').click()
  await expect(page.getByRole('heading', { name: 'Hay dos versiones' })).toBeVisible()
  await expect(campo(page, 'Lugar')).toHaveValue('De la otra pestaña')
  await expect(campo(page, 'Descripción')).toHaveValue('De la primera pestaña')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await expect(campo(page, 'Lugar')).toHaveValue('De la otra pestaña')
  await expect(campo(page, 'Descripción')).toHaveValue('De la primera pestaña')
})

test('a colleague on the same draft is announced', async ({ page, browser }) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: dos presentes')
  const colega = await browser.newPage()
  await iniciarSesion(colega, 'enlace2.copred')
  await colega.goto(ruta)
  await expect(colega.getByText(/Copred la está editando ahora/)).toBeVisible()
  await colega.close()
})

test('half a country is kept, told beside its field, and not sent', async ({ page }) => {
  await iniciarSesion(page, 'enlace.copred')
  const ruta = await empezar(page, 'Demostración: medio país')
  const paises = campo(page, 'Países')
  const dicho = /Error: No reconocemos el país “Bras”/
  await paises.fill('Bras')
  await expect(paises).toHaveAccessibleDescription(dicho)
  await campo(page, 'Lugar').fill('Auditorio')
  await expect(page.getByText('Cambios sin guardar')).toBeVisible()
  await expect(guardado(page)).toBeVisible()
  await expectAccesible(page)

  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await expect(paises).toHaveValue('Bras')
  await expect(paises).toHaveAccessibleDescription(dicho)
  await boton(page, 'Enviar al Gabinete').click()
  await page.waitForURL(/revisar=1/)
  await expect(
    page.getByRole('link', { name: /No reconocemos el país “Bras”/ }).first(),
  ).toBeVisible()

  await paises.fill('Brasil')
  await expect(paises).not.toHaveAccessibleDescription(dicho)
  await expect(guardado(page)).toBeVisible()
  await page.goto(ruta)
  await expect(paises).toHaveValue('Brasil')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is saved by hand, as always', async ({ page }) => {
    await iniciarSesion(page, 'enlace.copred')
    await page.goto('/acciones/nueva')
    await campo(page, 'Título').fill('Demostración: sin JavaScript')
    await boton(page, 'Guardar borrador').click()
    await page.waitForURL(/guardada=1/)
    await expect(campo(page, 'Título')).toHaveValue('Demostración: sin JavaScript')
    await expect(guardado(page)).toBeVisible()
  })
})
