import type { Page } from '@playwright/test'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { enviarNueva } from './capturar'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const hoja = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Catálogos' }).getByRole('link', { name, exact: true })

/** It asks first: what is taken away was written by somebody. */
async function quitar(page: Page, about: string): Promise<void> {
  await page
    .locator('summary')
    .filter({ hasText: `Quitar ${about}` })
    .click()
  await boton(page, `Sí, quitar ${about}`).click()
}

test('a word that the corrector does not know is admitted, and questioned no more', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  const folio = await enviarNueva(page, 'Demostración: feria de palabras', {
    Descripción: 'La Secretaría de Cultura mostró un zurunfo a la delegación visitante.',
  })
  await page.context().clearCookies()

  await iniciarSesion(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  const sugerencias = page.getByRole('region', { name: 'Sugerencias del corrector' })
  await expect(sugerencias).toContainText('zurunfo')
  await page.goto('/catalogos')
  await hoja(page, 'Palabras admitidas').click()
  await campo(page, 'Palabra').fill('dos palabras')
  await boton(page, 'Admitir palabra').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    'Escriba una sola palabra',
  )
  await expectAccesible(page)
  await campo(page, 'Palabra').fill('Zurunfo')
  await boton(page, 'Admitir palabra').click()
  await expect(page.getByText('La palabra quedó admitida.')).toBeVisible()
  await page.goto(`/revision/${folio}`)
  await expect(page.getByRole('article')).toContainText('zurunfo')
  await expect(page.getByText('No está en el diccionario')).toHaveCount(0)

  await page.goto('/catalogos/palabras')
  await campo(page, 'Texto').fill('zurun')
  await boton(page, 'Buscar').click()
  await page.getByRole('link', { name: 'Corregir “zurunfo”' }).click()
  await page.waitForURL(/corregir=/)
  await campo(page, 'Palabra').fill('zurunfio')
  await boton(page, 'Guardar').click()
  await expect(page.getByText('Los cambios se guardaron.')).toBeVisible()
  await campo(page, 'Texto').fill('zurun')
  await boton(page, 'Buscar').click()
  await quitar(page, '“zurunfio”')
  await expect(page.getByText('Se quitó “zurunfio”.')).toBeVisible()
  await expect(campo(page, 'Texto')).toHaveValue('zurun')
})

test('a sigla and a persona are added, corrected and taken away', async ({ page }) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/catalogos')
  await hoja(page, 'Siglas').click()
  await expect(page.getByRole('row', { name: /^BID/ })).toContainText('Puede ir sola')
  await campo(page, 'Sigla').fill('onu')
  await campo(page, 'Qué significa').fill('Otra cosa')
  await boton(page, 'Agregar sigla').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    '“ONU” ya está',
  )
  await campo(page, 'Sigla').fill('GSEF')
  await campo(page, 'Qué significa').fill('Foro Mundial de Economía Social')
  await boton(page, 'Agregar sigla').click()
  await expect(page.getByText('Se agregó.')).toBeVisible()
  await page.getByRole('link', { name: 'Corregir GSEF' }).click()
  await page.waitForURL(/corregir=/)
  await campo(page, 'Se entiende sin desarrollarla').check()
  await expectAccesible(page)
  await boton(page, 'Guardar').click()
  await expect(page.getByRole('row', { name: /^GSEF/ })).toContainText('Puede ir sola')
  await quitar(page, 'GSEF')
  await expect(page.getByText('Se quitó “GSEF”.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^GSEF/ })).toHaveCount(0)

  await hoja(page, 'Personas').click()
  await campo(page, 'Nombre').fill('Ana Imaginaria Ruiz')
  await campo(page, 'Tratamiento').fill('Dra.')
  await campo(page, 'Otros nombres').fill('Ana Imaginaria')
  await boton(page, 'Agregar persona').click()
  const ana = page.getByRole('row', { name: /Ana Imaginaria Ruiz/ })
  await expect(ana).toContainText('Dra.')
  await page.getByRole('link', { name: 'Corregir a Ana Imaginaria Ruiz' }).click()
  await page.waitForURL(/corregir=/)
  await campo(page, 'Tratamiento').fill('Embajadora')
  await boton(page, 'Guardar').click()
  await expect(ana).toContainText('Embajadora')
  await expectAccesible(page)
  for (const lista of ['paises', 'siglas', 'personas', 'palabras']) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`/catalogos/${lista}`)
    await expectSinDesborde(page)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/catalogos/personas')
  await quitar(page, 'a Ana Imaginaria Ruiz')
  await expect(page.getByText('Se quitó “Ana Imaginaria Ruiz”.')).toBeVisible()
})

test('a country is called otherwise, and found by its name of before', async ({ page }) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/catalogos')
  await hoja(page, 'Países').click()
  await campo(page, 'Texto').fill('holanda')
  await boton(page, 'Buscar').click()
  await page.getByRole('link', { name: 'Corregir Países Bajos' }).click()
  await campo(page, 'Nombre').fill('Bélgica')
  await boton(page, 'Guardar').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    '“Bélgica” ya es un nombre de “Bélgica”.',
  )
  await expectAccesible(page)
  await campo(page, 'Nombre').fill('Reino de los Países Bajos')
  await boton(page, 'Guardar').click()
  await expect(page.getByText('Los cambios se guardaron.')).toBeVisible()
  await campo(page, 'Texto').fill('paises bajos')
  await boton(page, 'Buscar').click()
  await page.getByRole('link', { name: 'Corregir Reino de los Países Bajos' }).click()
  await expect(campo(page, 'Otros nombres')).toHaveValue(/Países Bajos/)
  await campo(page, 'Nombre').fill('Países Bajos')
  await boton(page, 'Guardar').click()
  await expect(page.getByText('Los cambios se guardaron.')).toBeVisible()
})

test('for an enlace these lists do not exist', async ({ page }) => {
  await iniciarSesion(page, 'enlace.semovi')
  for (const lista of ['paises', 'siglas', 'personas', 'palabras']) {
    const response = await page.goto(`/catalogos/${lista}`)
    expect(response?.status()).toBe(404)
  }
})
