import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function guardar(page: Page) {
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
}

/** The picture's bytes are there, drawn at the size the page gave it. */
async function expectPrueba(page: Page, alt: string) {
  const image = page.getByRole('img', { name: alt, exact: true })
  await expect(image).toBeVisible()
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(380)
  const src = await image.getAttribute('src')
  const response = await page.request.get(src!)
  expect(response.headers()['content-type']).toContain('image/svg+xml')
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'")
  return response.text()
}

async function borrador(page: Page, titulo: string) {
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill(titulo)
  await campo(page, 'Fechas').fill('20 al 22 de julio')
  await campo(page, 'Lugar').fill('Auditorio')
  await campo(page, 'Descripción').fill('Una delegación visitó la ciudad y conoció sus programas.')
  await guardar(page)
}

test('the proof is the page as printed, and follows each save', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  const titulo = 'Demostración: prueba de imprenta'
  await borrador(page, titulo)
  const before = await expectPrueba(page, `${titulo} (20 al 22 de julio)`)
  await expectAccesible(page)

  await campo(page, 'Título').fill(`${titulo}, otra vez`)
  await guardar(page)
  const later = await expectPrueba(page, `${titulo}, otra vez (20 al 22 de julio)`)
  expect(later).not.toBe(before)

  await campo(page, 'Descripción').fill('Una delegación recorrió la ciudad. '.repeat(120))
  await guardar(page)
  await expect(page.getByText('en una columna del informe caben 47')).toBeVisible()

  await campo(page, 'Título').fill(`${titulo} 😀`)
  await guardar(page)
  await expect(page.getByText('“😀” (U+1F600)')).toBeVisible()
  await expect(page.getByRole('img', { name: titulo })).toHaveCount(0)
})

test('on a phone the proof waits behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await iniciarSesion(page, 'enlace.cultura')
  const titulo = 'Demostración: prueba en el teléfono'
  await borrador(page, titulo)
  const alt = `${titulo} (20 al 22 de julio)`
  await expect(page.getByRole('img', { name: alt })).toBeHidden()
  await page.getByText('Ver cómo se imprimirá').click()
  await expectPrueba(page, alt)
  await expectAccesible(page)
})

test('the proof of another’s draft is nobody’s business', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await borrador(page, 'Demostración: prueba ajena')
  const id = new URL(page.url()).pathname.split('/').pop()
  const src = `/api/acciones/${id}/prueba`
  expect((await page.request.get(src)).status()).toBe(200)
  await page.context().clearCookies()
  expect((await page.request.get(src)).status()).toBe(404)
  await iniciarSesion(page, 'enlace.copred')
  for (const path of [src, `${src}/datos`])
    expect((await page.request.get(path)).status()).toBe(404)
})

test('an acción is duplicated: all of it but its dates', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await borrador(page, 'Demostración: se repite cada mes')
  const first = new URL(page.url()).pathname
  await boton(page, 'Duplicar').click()
  await page.waitForURL(/duplicada=1/)
  expect(new URL(page.url()).pathname).not.toBe(first)
  await expect(page.getByRole('status').filter({ hasText: 'Duplicada' })).toBeVisible()
  await expect(campo(page, 'Título')).toHaveValue('Demostración: se repite cada mes')
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await expect(campo(page, 'Fechas')).toHaveValue('')
  await expectAccesible(page)
})

test('what was published is continued: the news first, and a quiet word while the rest repeats', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cgaai')
  await page.goto('/acciones?semestre=2020-1')
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/acciones\/2020-1-\d{4}/)
  const folio = new URL(page.url()).pathname.split('/').pop()!
  await page.getByRole('link', { name: 'Continuar', exact: true }).click()
  await page.waitForURL('**/continuar')
  await expectAccesible(page)
  await boton(page, 'Continuar en 2026-2').click()
  await expect(page.getByRole('alert').filter({ hasText: 'qué hay de nuevo' })).toBeVisible()
  const novedad = 'En agosto se firmó la segunda etapa del acuerdo.'
  await campo(page, '¿Qué hay de nuevo en este semestre?').fill(novedad)
  await boton(page, 'Continuar en 2026-2').click()
  await page.waitForURL(/continuada=1/)
  await expect(campo(page, 'Descripción')).toHaveValue(new RegExp(`^${novedad}\n\n`))
  await expect(page.getByRole('link', { name: folio })).toBeVisible()
  const warning = page.getByText('todavía repite la que se publicó en 2020-1')
  await expect(warning).toBeVisible()
  await expectAccesible(page)

  await campo(page, 'Descripción').fill(`${novedad}\n\nParticiparon seis personas.`)
  await guardar(page)
  await expect(warning).toBeHidden()
})

test('the coordinador sees it printed on the review page', async ({ page }) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/revision')
  await page.getByRole('row').getByRole('link', { name: 'Demostración' }).first().click()
  await page.waitForURL(/\/revision\/2026-2-\d{4}/)
  const titulo = (await page.getByRole('heading', { level: 1 }).textContent())!
  await page.getByText('Cómo se imprimirá').click()
  const image = page.getByRole('img', { name: titulo })
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(380)
  await expectAccesible(page)
})
