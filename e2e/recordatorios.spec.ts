import { type Browser, type Page } from '@playwright/test'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const COPRED = 'Consejo para Prevenir y Eliminar la Discriminación'
const NOTA = 'Esta prueba añade una oración.'

async function otraPersona(browser: Browser, cuenta: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'es-MX' })).newPage()
  await iniciarSesion(page, cuenta)
  return page
}

async function verAntes(page: Page): Promise<void> {
  await page.goto('/seguimiento/salida')
  await page.getByRole('radio', { name: 'A quienes tienen borradores sin enviar' }).check()
  await page.getByText('Sólo a algunas dependencias').click()
  await page.getByRole('checkbox', { name: COPRED }).check()
  await page.getByLabel('Añadir al mensaje', { exact: true }).fill(NOTA)
  await page.getByRole('button', { name: 'Ver antes de enviar' }).click()
}

test('a coordinador looks at a sending, sends it once, and the enlace reads it', async ({
  page,
  browser,
}) => {
  const enlace = await otraPersona(browser, 'enlace.copred')
  const titulo = 'Borrador cuyo título nadie más lee'
  await enlace.goto('/acciones/nueva')
  await enlace.getByLabel('Título', { exact: true }).fill(titulo)
  await enlace.waitForURL(/\/acciones\/[0-9a-f-]{36}$/)

  await iniciarSesion(page, 'coordinacion')
  await verAntes(page)
  const fila = page.getByRole('row', { name: COPRED })

  await test.step('sees who would get what, before anything goes out', async () => {
    await expect(
      page.getByRole('heading', { name: /^Se enviará a \d+ personas? de 1/ }),
    ).toBeVisible()
    await expect(fila).toContainText('enlace.copred@demo.cdmx')
    await expect(fila).toContainText(`Borradores por enviar: ${COPRED}`)
    await fila.getByText('Texto').click()
    await expect(fila).toContainText(NOTA)
    await expect(page.getByText(titulo)).toHaveCount(0)
    await expectAccesible(page)
    await enlace.goto('/avisos')
    await expect(enlace.getByText(NOTA)).toHaveCount(0)
  })

  await test.step('sends it', async () => {
    await page.getByRole('button', { name: /^Enviar a \d+ persona/ }).click()
    await expect(page.getByText(/^Se envi(?:ó|aron) \d+ mensaje/)).toBeVisible()
    await expect(page.getByRole('row', { name: /Enlace de Copred/ }).first()).toContainText(
      'Envío: a quien tiene borradores',
    )
    await expectAccesible(page)
    await enlace.goto('/avisos')
    await expect(enlace.getByText(NOTA)).toHaveCount(1)
  })

  await test.step('asked for again, it is not repeated', async () => {
    await verAntes(page)
    await page.getByRole('button', { name: /^Enviar a \d+ persona/ }).click()
    await expect(page.getByText('no se repitió')).toBeVisible()
    await enlace.goto('/avisos')
    await expect(enlace.getByText(NOTA)).toHaveCount(1)
  })

  await test.step('sees what will go out by itself', async () => {
    await page.goto('/seguimiento/salida')
    await page.getByRole('link', { name: 'Programados' }).click()
    await expect(page.getByText('Salen a las 9:00')).toBeVisible()
    await expect(page.getByText(titulo)).toHaveCount(0)
    await expectAccesible(page)
  })

  await test.step('on a telephone too', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await verAntes(page)
    await expectSinDesborde(page)
    await page.goto('/seguimiento/salida?ver=mensajes')
    await expectSinDesborde(page)
  })
})

test('what the administrador rewrites is what goes out', async ({ page, browser }) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/plantillas')
  await expectAccesible(page)
  await page.getByRole('link', { name: 'Editar Envío: a quien tiene borradores' }).click()
  const asunto = page.getByLabel('Asunto', { exact: true })
  const texto = page.getByLabel('Texto', { exact: true })
  const casa = await texto.inputValue()

  await test.step('an unknown place is refused in words, and nothing typed is lost', async () => {
    await texto.fill(`${casa} {teléfono}`)
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expect(page.getByText('no tiene el dato {teléfono}').first()).toBeVisible()
    await expect(texto).toHaveValue(`${casa} {teléfono}`)
  })

  await test.step('the way it reads follows what is typed', async () => {
    await asunto.fill('Quedan borradores: {dependencia}')
    await texto.fill(`Buen día. ${casa}`)
    const muestra = page.getByRole('region', { name: 'Cómo se leerá' })
    await expect(muestra).toContainText('Quedan borradores: Secretaría de Movilidad')
    await expectAccesible(page)
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expect(page.getByText('Los mensajes que salgan desde ahora lo dirán así')).toBeVisible()
  })

  const gabinete = await otraPersona(browser, 'coordinacion2')
  await test.step('the coordinador sees it in the next sending', async () => {
    await verAntes(gabinete)
    await expect(gabinete.getByText(`Quedan borradores: ${COPRED}`)).toBeVisible()
    await gabinete.goto('/administracion/plantillas/salida-borradores')
    await expect(gabinete.getByText('Texto editado')).toBeVisible()
    await expect(gabinete.getByRole('button', { name: 'Guardar' })).toHaveCount(0)
  })

  await test.step('and goes back to the text of the house', async () => {
    await page.getByRole('button', { name: 'Volver al texto original' }).click()
    await expect(page.getByText('Se volvió al texto original')).toBeVisible()
    await expect(texto).toHaveValue(casa)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a sending is looked at and sent, and is for nobody else', async ({ page, browser }) => {
    await iniciarSesion(page, 'coordinacion')
    await page.goto('/seguimiento/salida?a=devueltas')
    await page.getByRole('button', { name: /^Enviar a \d+ persona/ }).click()
    await expect(page.getByText(/^Se envi(?:ó|aron) \d+ mensaje/)).toBeVisible()
    const enlace = await otraPersona(browser, 'enlace.semovi')
    expect((await enlace.goto('/seguimiento/salida'))!.status()).toBe(404)
    expect((await enlace.goto('/administracion/plantillas'))!.status()).toBe(404)
  })
})
