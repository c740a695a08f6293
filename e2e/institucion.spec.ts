import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { withFactories } from './database'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { textoDePdf } from './pdf'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const status = (page: Page, texto: RegExp) => page.getByRole('status').filter({ hasText: texto })
const PROPIAS = [
  'Ciudad',
  'Gobierno',
  'Órgano',
  'Fundamento',
  'Color',
  'Partes de un semestre nuevo',
]

/** Everybody else's tests are of Mexico City. */
test.afterEach(async ({ page }) => {
  await page.goto('/administracion/institucion')
  for (const name of PROPIAS) await campo(page, name).fill('')
  await boton(page, 'Guardar la identidad').click()
  await page.waitForURL(/identidad=1/)
})

test('another city gives the informe its name, its colour and its law, on screen and on paper', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await withFactories(async () => {
    const { crearAprobada } = await import('@/prisma/seed/fusiones')
    await crearAprobada({ titulo: 'De otra ciudad', eje: 6 })
  })
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/institucion')
  await campo(page, 'Ciudad').fill('Ciudad de prueba')
  await campo(page, 'Órgano').fill('Oficina de Asuntos Internacionales')
  await campo(page, 'Fundamento').fill('Artículo 7 del Reglamento de la ciudad.')
  await campo(page, 'Color').fill('#E08A2C')
  await boton(page, 'Guardar la identidad').click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Elija un color más oscuro' }),
  ).toBeVisible()
  await campo(page, 'Color').fill('#14532D')
  await boton(page, 'Guardar la identidad').click()
  await expect(status(page, /Se guardó la identidad/)).toBeInViewport()
  await expect(boton(page, 'Guardar la identidad')).toHaveCSS('background-color', 'rgb(20, 83, 45)')
  await expectAccesible(page)

  await campo(page, 'Qué muestra').fill('Escudo de la ciudad')
  const buffer = await sharp({
    create: {
      width: 400,
      height: 200,
      channels: 4,
      background: { r: 255, g: 255, b: 255, alpha: 0.9 },
    },
  })
    .png()
    .toBuffer()
  await campo(page, 'Imagen').setInputFiles({ name: 'escudo.png', buffer, mimeType: 'image/png' })
  await boton(page, 'Poner la imagen').click()
  await expect(status(page, /Se puso el logotipo/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Escudo de la ciudad' })).toBeVisible()

  await page.goto('/informes/2026-2')
  await expect(page.getByRole('banner')).toContainText('Ciudad de prueba')
  await boton(page, 'Generar informe').click()
  const link = page.getByRole('link', { name: 'Descargar PDF' })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const texto = await textoDePdf(await readFile(await download.path()))
  const [inicio] = texto.split('Contenido')
  expect(inicio).toContain('Gobierno de la Ciudad de prueba')
  expect(inicio).toContain('Oficina de Asuntos Internacionales')
  expect(inicio).toContain('Artículo 7 del Reglamento de la ciudad.')
  expect(inicio).not.toContain('Ciudad de México')

  await page.goto('/privacidad')
  await expect(page.locator('body')).toContainText('la Oficina de Asuntos Internacionales')
  await expect(page.locator('body')).not.toContainText('México')
  await page.goto('/administracion/institucion')
  await boton(page, 'Quitar el logotipo').click()
  await expect(status(page, /Se quitó el logotipo/)).toBeVisible()
})
