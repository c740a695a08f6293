import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { generarDocumento, guardarDocumento } from './generacion'

const TITULO = 'Reunión privada de la Jefa de Gobierno con el Embajador de España en México'

test('who consults takes the data away as the workbook that was made and as CSV, each with the 105 acciones', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'administracion')
  await generarDocumento(page, '2020-1', 'Excel (.xlsx)')
  await page.context().clearCookies()
  await iniciarSesion(page, 'consulta')
  await page.goto('/informes/2020-1')
  await expectAccesible(page)

  const excel = await guardarDocumento(page, 'Excel (.xlsx)')
  expect(excel.nombre).toBe('informe-2020-1.xlsx')
  const [head = [], ...rows] = await readSheet(excel.bytes, 'Acciones')
  expect(rows).toHaveLength(105)
  const titulos = rows.map((row) => String(row[head.indexOf('Título')]))
  expect(titulos).toContain(TITULO)

  const csv = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Descargar CSV', exact: true }).click()
  expect((await csv).suggestedFilename()).toBe('acciones-2020-1.csv')
  const answer = await page.request.get('/api/informes/2020-1/datos?formato=csv')
  const text = (await answer.text()).replace(/^\uFEFF/, '')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(data.map((row) => row['Título'])).toEqual(titulos)
})

test('the informe as a web page is read without anything else, and passes the accessibility rules', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'administracion')
  const { bytes, nombre } = await generarDocumento(page, '2020-1', 'Página web (.html)')
  expect(nombre).toBe('informe-2020-1.html')
  const sitio = await generarDocumento(page, '2020-1', 'Sitio web (.zip)')
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
    for (const formato of ['csv', 'json', 'xlsx', 'nada'])
      statuses.push(
        (await page.request.get(`/api/informes/2020-1/datos?formato=${formato}`)).status(),
      )
    return new Set(statuses)
  }
  expect(await answers()).toEqual(new Set([404]))
  await iniciarSesion(page, 'enlace.semovi')
  expect(await answers()).toEqual(new Set([404]))
})
