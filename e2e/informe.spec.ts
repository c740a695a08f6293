import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { textoDePdf } from './pdf'

const TITULO = 'Reunión privada de la Jefa de Gobierno con el Embajador de España en México'

async function descargar(page: Page, name: string): Promise<Buffer> {
  const link = page.getByRole('link', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

test('the administrador makes the informe, sees it advance and takes it away', async ({ page }) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes')
  await page.getByRole('link', { name: 'Informe de enero-junio de 2020' }).click()
  await page.waitForURL('**/informes/2020-1')
  await expect(page.getByRole('heading', { name: /Parte II/ })).toContainText('57 acciones')

  await page.getByRole('button', { name: 'Generar informe' }).click()
  await expect(page.getByRole('progressbar', { name: 'Avance del informe' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /\w/ })).toBeVisible()
  await expectAccesible(page)
  await expect(page.getByRole('link', { name: 'Descargar PDF' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0)

  const texto = await textoDePdf(await descargar(page, 'Descargar PDF'))
  expect(texto).toContain(TITULO)
  const datos = JSON.parse((await descargar(page, 'Descargar datos')).toString()) as {
    acciones: { titulo: string }[]
  }
  expect(datos.acciones).toHaveLength(105)
  expect(datos.acciones.map((accion) => accion.titulo)).toContain(TITULO)
})

test('who only consults downloads and does not generate', async ({ page }) => {
  await iniciarSesion(page, 'consulta')
  await page.goto('/informes/2020-1')
  await expect(page.getByRole('link', { name: 'Descargar datos' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Generar informe' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Avance de las dependencias' })).toHaveCount(0)
})

test('an enlace is answered as if informes did not exist', async ({ page }) => {
  const FILES = [
    '/api/informes/2020-1/datos',
    '/api/informes/1999-1/datos',
    '/api/informes/generaciones/01a20657-6cfe-76ad-9125-24f6f74b02d8',
    '/api/informes/generaciones/01a20657-6cfe-76ad-9125-24f6f74b02d8/pdf',
    '/api/informes/generaciones/nada/pdf',
  ]
  const answers = async () => {
    const bodies = new Set<string>()
    for (const file of FILES) {
      const response = await page.request.get(file)
      bodies.add(`${response.status()} ${await response.text()}`)
    }
    return [...bodies]
  }
  const without = await answers()
  expect(without).toHaveLength(1)
  expect(without[0]).toMatch(/^404 /)
  await iniciarSesion(page, 'enlace.semovi')
  expect(await answers()).toEqual(without)
  for (const path of ['/informes', '/informes/2020-1', '/administracion', '/administracion/ejes']) {
    expect((await page.goto(path))!.status(), path).toBe(404)
  }
})

test('the administrador opens and revises a semestre, and reads it in the bitácora', async ({
  page,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/semestres')
  await page.getByText('Crear un semestre').click()
  const clave = await page.getByLabel('Semestre', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Crear semestre' }).click()
  const fila = page.getByRole('row').filter({ hasText: clave })
  await expect(fila).toContainText('Programado')
  await fila.getByRole('button', { name: 'Abrir' }).click()
  await expect(fila).toContainText('Abierto')
  await fila.getByRole('button', { name: 'Pasar a revisión' }).click()
  await expect(fila).toContainText('En revisión')

  await page.goto('/administracion/bitacora')
  await page.getByLabel('Qué ocurrió', { exact: true }).selectOption('semestre.revisar')
  await page.getByRole('button', { name: 'Filtrar' }).click()
  await expect(page.getByRole('row').filter({ hasText: clave })).toBeVisible()
})
