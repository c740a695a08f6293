import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const TITULO = 'Reunión privada de la Jefa de Gobierno con el Embajador de España en México'

async function descargar(page: Page, name: string): Promise<{ bytes: Buffer; nombre: string }> {
  const link = page.getByRole('link', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { bytes: await readFile(await download.path()), nombre: download.suggestedFilename() }
}

test('who consults takes the data away as a workbook and as CSV, each with the 105 acciones', async ({
  page,
}) => {
  await iniciarSesion(page, 'consulta')
  await page.goto('/informes/2020-1')
  await expectAccesible(page)

  const excel = await descargar(page, 'Descargar Excel')
  expect(excel.nombre).toBe('acciones-2020-1.xlsx')
  const [head = [], ...rows] = await readSheet(excel.bytes, 'Acciones')
  expect(rows).toHaveLength(105)
  const titulos = rows.map((row) => String(row[head.indexOf('Título')]))
  expect(titulos).toContain(TITULO)

  const csv = await descargar(page, 'Descargar CSV')
  expect(csv.nombre).toBe('acciones-2020-1.csv')
  const text = csv.bytes.toString().replace(/^\uFEFF/, '')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(data.map((row) => row['Título'])).toEqual(titulos)
})

test('the informe as a web page is read without anything else, and passes the accessibility rules', async ({
  page,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes/2020-1')
  const { bytes, nombre } = await descargar(page, 'Descargar página web')
  expect(nombre).toBe('informe-2020-1.html')
  const sitio = await descargar(page, 'Descargar sitio web')
  expect(sitio.nombre).toBe('informe-2020-1.zip')
  expect(Object.keys(unzipSync(sitio.bytes))).toEqual(
    expect.arrayContaining(['index.html', 'parte-1-eje-0.html', 'cifras.html', 'estilo.css']),
  )

  // Elsewhere: a page of ours would lend it its own policy.
  await page.goto('about:blank')
  await page.setContent(bytes.toString())
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(105)
  await expect(page.getByRole('heading', { name: TITULO })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Mapa del mundo con las acciones de/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Acciones por tipo' })).toContainText(
    'Foro o seminario',
  )
  await expectAccesible(page)
})

test('no format is there for an enlace', async ({ page }) => {
  const answers = async () => {
    const statuses: number[] = []
    for (const formato of ['html', 'sitio', 'xlsx', 'csv', 'json', 'pdf', 'nada'])
      statuses.push((await page.request.get(`/api/informes/2020-1/formatos/${formato}`)).status())
    return new Set(statuses)
  }
  expect(await answers()).toEqual(new Set([404]))
  await iniciarSesion(page, 'enlace.semovi')
  expect(await answers()).toEqual(new Set([404]))
})
