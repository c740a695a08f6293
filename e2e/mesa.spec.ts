import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { withFactories } from './database'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { tabTo } from './teclado'

const MESA = '/informes/2026-2/mesa'
const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const status = (page: Page, texto: RegExp) => page.getByRole('status').filter({ hasText: texto })

/** Approved acciones of one eje, in the order of their dates. */
async function aprobar(titulos: readonly string[], eje: number): Promise<void> {
  await withFactories(async () => {
    const { crearAprobada } = await import('@/prisma/seed/fusiones')
    for (const [index, titulo] of titulos.entries()) {
      await crearAprobada({ titulo, eje, fechas: `${index + 1} de agosto` })
    }
  })
}

/** The titles of the open section that begin so, as they stand. */
async function ordenDe(page: Page, comienzo: string): Promise<string[]> {
  const lines = await page.getByRole('listitem').allTextContents()
  return lines.flatMap((line) => new RegExp(`${comienzo} (uno|dos|tres)`).exec(line)?.[1] ?? [])
}

const renglon = (page: Page, titulo: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(titulo, { exact: true }) })

test('the administrador arranges a section by keyboard alone, with a reason, and undoes it', async ({
  page,
}) => {
  await aprobar(['Mesa uno', 'Mesa dos', 'Mesa tres'], 3)
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes/2026-2')
  await page.getByRole('link', { name: 'Armar el informe' }).click()
  await page.waitForURL(`**${MESA}`)
  await page.goto(`${MESA}?seccion=1-3`)
  expect(await ordenDe(page, 'Mesa')).toEqual(['uno', 'dos', 'tres'])
  await expect(page.getByRole('img', { name: /página 1 de/ })).toBeVisible()
  await expectAccesible(page)

  const tres = renglon(page, 'Mesa tres')
  await tabTo(page, tres.locator('summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, tres.getByRole('button', { name: 'Subir' }))
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('alert').filter({ hasText: 'Escriba por qué se mueve' }),
  ).toBeVisible()

  await tabTo(page, tres.getByRole('textbox', { name: 'Motivo' }))
  await page.keyboard.insertText('Es la que abre el semestre')
  await tabTo(page, tres.getByRole('button', { name: 'Subir' }))
  await page.keyboard.press('Enter')
  await expect(status(page, /“Mesa tres” quedó en el lugar \d+ de \d+\./)).toBeVisible()
  expect(await ordenDe(page, 'Mesa')).toEqual(['uno', 'tres', 'dos'])
  // The focus is still on what moved: the same key moves it on, for the same reason.
  await expect(tres.getByRole('button', { name: 'Subir' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => ordenDe(page, 'Mesa')).toEqual(['tres', 'uno', 'dos'])
  await expect(tres).toContainText('Movida a mano: Es la que abre el semestre')

  await tabTo(page, tres.getByRole('button', { name: /^Volver al orden/ }))
  await page.keyboard.press('Enter')
  await expect(status(page, /Es el que le da su fecha/)).toBeVisible()
  await expect(tres.locator('summary')).toBeFocused()
  expect(await ordenDe(page, 'Mesa')).toEqual(['uno', 'dos', 'tres'])
  await expect(tres).not.toContainText('Movida a mano')

  // Two that were written the same number of times are two all the same.
  for (const titulo of ['Mesa uno', 'Mesa dos']) {
    const uno = renglon(page, titulo)
    await uno.locator('summary').click()
    await uno.getByRole('textbox', { name: 'Motivo' }).fill('Para probar')
    await uno.getByRole('button', { name: 'Bajar' }).click()
    await expect(uno).toContainText('Movida a mano')
  }
  for (const titulo of ['Mesa uno', 'Mesa dos']) {
    const uno = renglon(page, titulo)
    await uno.getByRole('button', { name: /^Volver al orden/ }).click()
    await expect(uno).not.toContainText('Movida a mano')
    await expect(uno.locator('summary')).toBeFocused()
  }
})

test('an acción is dragged to its place, and who only reads moves nothing', async ({ page }) => {
  await aprobar(['Arrastre uno', 'Arrastre dos', 'Arrastre tres'], 4)
  await iniciarSesion(page, 'administracion')
  await page.goto(`${MESA}?seccion=1-4`)
  await expect(page.getByRole('img', { name: /página 1 de/ })).toBeVisible()
  const asa = (titulo: string) => renglon(page, titulo).getByTitle('Arrastre para mover')
  await asa('Arrastre tres').dragTo(asa('Arrastre uno'))
  const motivo = renglon(page, 'Arrastre tres').getByRole('textbox', { name: 'Motivo' })
  await expect(motivo).toBeFocused()
  await motivo.fill('Va primero')
  await motivo.press('Enter')
  await expect(status(page, /“Arrastre tres” quedó/)).toBeVisible()
  expect(await ordenDe(page, 'Arrastre')).toEqual(['tres', 'uno', 'dos'])
  await page.setViewportSize({ width: 320, height: 640 })
  await expectSinDesborde(page)

  await page.context().clearCookies()
  await iniciarSesion(page, 'consulta')
  await page.goto(`${MESA}?seccion=1-4`)
  await expect(page.getByText('Movida a mano:')).toBeVisible()
  await expect(page.getByText('Mover', { exact: true })).toHaveCount(0)
  await expect(page.locator('a[href*="/revisar"]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Volver al orden/ })).toHaveCount(0)
  // What is under review is not theirs, and the list of it would not open.
  await expect(page.getByRole('heading', { name: 'Antes de cerrar' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /hallazgos|cerrar/ })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an acción is moved to a place, and the page says where it is', async ({ page }) => {
    await aprobar(['Mano uno', 'Mano dos'], 5)
    await iniciarSesion(page, 'administracion')
    await page.goto(`${MESA}?seccion=1-5`)
    const dos = renglon(page, 'Mano dos')
    await dos.locator('summary').click()
    await dos.getByRole('button', { name: 'Subir' }).click()
    await expect(page.getByText('Hay un problema')).toBeVisible()
    await expect(page.getByRole('img', { name: /primera página/ })).toBeVisible()
    await dos.getByRole('textbox', { name: 'Motivo' }).fill('Va antes')
    await dos.getByRole('button', { name: 'Subir' }).click()
    await expect(status(page, /“Mano dos” quedó en el lugar/)).toBeVisible()
    expect(await ordenDe(page, 'Mano')).toEqual(['dos', 'uno'])
  })
})

test('the presentación is written, and an earlier one taken up again', async ({ page }) => {
  await iniciarSesion(page, 'administracion')
  await page.goto(`${MESA}/presentacion`)
  await campo(page, 'Texto').fill('Primer párrafo.\n\nSegundo párrafo.')
  await campo(page, 'Firmante').fill('Ana Ejemplo')
  await campo(page, 'Cargo').fill('Jefa de Gobierno')
  await boton(page, 'Guardar la presentación').click()
  await expect(status(page, /Se guardó la presentación/)).toBeVisible()
  await expect(page.getByRole('img', { name: /La presentación impresa/ })).toBeVisible()
  await campo(page, 'Texto').fill('Otra.')
  await boton(page, 'Guardar la presentación').click()
  await expect(campo(page, 'Texto')).toHaveValue('Otra.')
  // The second time nothing else of the page changes: it is told all the same.
  await expect(page.locator(':focus')).toContainText('Se guardó la presentación')
  await expect(status(page, /Se guardó la presentación/)).toBeInViewport()
  const anteriores = page.getByRole('region', { name: 'Versiones anteriores' })
  const ultima = anteriores.getByRole('listitem').first()
  await ultima.locator('summary').click()
  await ultima.getByRole('button', { name: /^Recuperar esta versión/ }).click()
  await expect(campo(page, 'Texto')).toHaveValue('Primer párrafo.\n\nSegundo párrafo.')
  await expectAccesible(page)
})

const foto = (color: string) =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background: color } })
    .withExif({ IFD0: { Artist: 'Fulana de Tal' } })
    .jpeg()
    .toBuffer()

test('a portadilla takes a text and a picture, which tells what it shows', async ({ page }) => {
  await iniciarSesion(page, 'administracion')
  await page.goto(`${MESA}/portadillas`)
  await expectAccesible(page)
  await page.getByRole('link', { name: /Portadilla del eje 2, parte I/ }).click()
  await page.waitForURL('**/portadillas/eje-1-2')
  await campo(page, 'Título').fill('Una ciudad que respira')
  await campo(page, 'Texto').fill('Lo que se hizo por el aire y el agua.')
  await boton(page, 'Guardar los textos').click()
  await expect(status(page, /Se guardaron los textos/)).toBeVisible()

  const subir = async (name: string, buffer: Buffer, alt: string) => {
    await campo(page, 'Qué muestra').fill(alt)
    await campo(page, 'Imagen').setInputFiles({ name, buffer, mimeType: 'image/jpeg' })
    await boton(page, 'Poner la imagen').click()
  }
  await subir('foto.jpg', await foto('#4a7a8c'), '')
  await expect(
    page.getByText('Escriba qué muestra la imagen, para quien no puede verla.'),
  ).toBeVisible()
  await expect(page).toHaveTitle(/^Error: /)
  await subir('nota.pdf', Buffer.from('%PDF-1.7'), 'Un bosque')
  await expect(page.getByText(/se recibe una imagen JPEG o PNG/)).toBeVisible()
  await expect(campo(page, 'Qué muestra')).toHaveValue('Un bosque')
  const before = await page.getByRole('img', { name: /impresa/ }).getAttribute('src')
  await subir('foto.jpg', await foto('#4a7a8c'), 'Un bosque')
  await expect(status(page, /Se puso la imagen/)).toBeVisible()
  const impresa = page.getByRole('img', { name: /impresa/ })
  await expect(impresa).not.toHaveAttribute('src', before!)
  const svg = await (await page.request.get((await impresa.getAttribute('src'))!)).text()
  expect(svg).toContain('data:image/jpeg')
  await expect(campo(page, 'Qué muestra la imagen')).toHaveValue('Un bosque')
  await expectAccesible(page)

  await boton(page, 'Quitar la imagen').click()
  await expect(status(page, /Se quitó la imagen/)).toBeVisible()
  await expect(boton(page, 'Poner la imagen')).toBeVisible()
})

test('an enlace is answered as if there were no desk', async ({ page }) => {
  await iniciarSesion(page, 'enlace.semovi')
  for (const path of [MESA, `${MESA}/presentacion`, `${MESA}/portadillas`]) {
    expect((await page.goto(path))!.status(), path).toBe(404)
  }
})
