import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { withFactories } from './database'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { textoDePdf } from './pdf'

/** A semestre that no other test has. */
const SEMESTRE = '2071-1'
const INFORME = `/informes/${SEMESTRE}`

test.beforeAll(() =>
  withFactories(async () => {
    const { crearSemestreConAprobadas } = await import('@/lib/informe/server/semestre.fixture')
    await crearSemestreConAprobadas(SEMESTRE, 5)
  }),
)

async function descargar(page: Page, name: string): Promise<Buffer> {
  const link = page.getByRole('link', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

/** In a browser of their own: the other person, at another desk. */
async function entrarComo(page: Page, cuenta: string, path: string): Promise<void> {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
  await page.goto(path)
}

/** From the proposal of one administrador to the files of the edición, confirmed by the other. */
async function cerrar(page: Page, edicion: string): Promise<void> {
  await entrarComo(page, 'administracion', INFORME)
  await page.getByRole('button', { name: 'Proponer cierre', exact: true }).press('Enter')
  await expect(page.getByText('Usted propuso')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cierre de la edición' })).toBeFocused()
  await expect(page.getByText('Se comprobó que todos sus archivos')).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('button', { name: 'Confirmar cierre' })).toHaveCount(0)

  await entrarComo(page, 'administracion2', INFORME)
  await expect(page.getByText(/Administración.* propuso/)).toBeVisible()
  await page.getByRole('button', { name: 'Confirmar cierre', exact: true }).click()
  await expect(page.getByRole('heading', { name: edicion })).toBeVisible()
  const pdf = page.getByRole('link', { name: `PDF de la ${edicion.toLowerCase()}`, exact: true })
  await expect(pdf).toBeVisible({ timeout: 60_000 })
}

test('two administradores close an edición, mend it by a fe de erratas and close a second one', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await cerrar(page, 'Primera edición')
  await expect(page.getByText('Cerrado', { exact: true })).toBeVisible()
  await expectAccesible(page)
  await expectSinDesborde(page)
  await expect(page.getByRole('link', { name: 'Hallazgos y motivos', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Ver el armado', exact: true }).click()
  await expect(page.getByText('Este semestre tiene una edición cerrada')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Antes de cerrar' })).toHaveCount(0)

  await entrarComo(page, 'consulta', '/informes')
  const fila = page.getByRole('row').filter({ hasText: SEMESTRE })
  await expect(fila).toContainText('Primera edición')
  await page.goto(INFORME)
  const first = await descargar(page, 'PDF de la primera edición')
  const data = await descargar(page, 'Instantánea de la primera edición')
  const huella = createHash('sha256').update(data).digest('hex')
  // The button of the desk gives the closed file, and no draft is offered beside it.
  expect(Buffer.compare(await descargar(page, 'Descargar PDF'), first)).toBe(0)
  expect(
    Buffer.compare(
      await descargar(page, 'Descargar Word'),
      await descargar(page, 'Word de la primera edición'),
    ),
  ).toBe(0)
  await expect(page.getByRole('heading', { name: /al día de hoy/ })).toHaveCount(0)
  const texto = await textoDePdf(first)
  expect(texto).toContain('Encuentro de ciudades número 2')
  expect(texto.replace(/\s/g, '')).toContain(huella)
  await page.getByRole('link', { name: 'Primera edición', exact: true }).click()
  const expediente = page.getByRole('heading', { name: 'Expediente de la primera edición' })
  await expect(expediente).toBeVisible()
  await expect(page.getByRole('cell', { name: huella })).toBeVisible()
  await expect(page.getByText('La edición se cerró sin aceptar ninguno.')).toBeVisible()
  await expect(page.getByText(/^sharp \d/)).toBeVisible()
  await expectAccesible(page)
  await expectSinDesborde(page)

  await entrarComo(page, 'coordinacion', `${INFORME}/erratas`)
  const buscar = page.getByLabel('Folio o palabras del título', { exact: true })
  await buscar.fill('encuentro CIUDADES')
  await page.getByRole('button', { name: 'Ver lo que dice', exact: true }).click()
  await page.getByRole('link', { name: 'Encuentro de ciudades número 2', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Lo que dice la edición' })).toBeVisible()
  await page.getByLabel('Campo', { exact: true }).selectOption({ label: 'Título' })
  await page.getByLabel('Dice', { exact: true }).fill('Encuentro de ciudades')
  await page.getByLabel('Debe decir', { exact: true }).fill('Foro de alcaldías')
  await page.getByLabel('Motivo', { exact: true }).fill('El acto fue un foro.')
  await page.getByRole('button', { name: 'Proponer errata', exact: true }).click()
  await expect(page.getByText('La errata quedó propuesta')).toBeVisible()
  await expect(page.getByText('Usted la propuso')).toBeVisible()
  await expectAccesible(page)

  await entrarComo(page, 'administracion', `${INFORME}/erratas`)
  await page.getByRole('button', { name: `Aprobar errata de ${SEMESTRE}-0002` }).click()
  await expect(page.getByText('La errata quedó aprobada')).toBeVisible()
  const sheet = await textoDePdf(await descargar(page, 'Hoja de erratas de la primera edición'))
  expect(sheet).toContain('Fe de erratas')
  expect(sheet).toContain('Foro de alcaldías')

  await cerrar(page, 'Segunda edición')
  const second = await textoDePdf(await descargar(page, 'PDF de la segunda edición'))
  expect(second).toContain('Foro de alcaldías número 2')
  expect(second).toContain('Cambios respecto de la edición anterior')
  expect(Buffer.compare(await descargar(page, 'PDF de la primera edición'), first)).toBe(0)
})

test('closing is refused while something is undecided, in one sentence that leads to each acción', async ({
  page,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes/2026-2')
  const pendiente = page.getByRole('heading', { name: /^Falta decidir \d+ acci/ })
  await expect(pendiente).toBeVisible()
  await page.getByRole('button', { name: 'Proponer cierre', exact: true }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Hay un problema' })
  const sinDecidir = summary.getByRole('link', { name: /^Falta decidir/ })
  await expect(sinDecidir).toHaveCount(1)
  const [folio] = /2026-2-\d{4}/.exec(await sinDecidir.innerText())!
  await sinDecidir.click()
  await expect(pendiente).toBeFocused()
  await page.getByRole('link', { name: new RegExp(`^${folio} `) }).click()
  await page.waitForURL(`**/acciones/${folio}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('who may not close sees no button, and an enlace none of it', async ({ page }) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/informes/2026-2')
  await expect(page.getByRole('heading', { name: 'Ediciones', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Proponer cierre' })).toHaveCount(0)
  await page.context().clearCookies()
  const id = '01a20657-6cfe-76ad-9125-24f6f74b02d8'
  const FILES = ['archivos/pdf', 'manifiesto', 'erratas', ''].map((rest) =>
    `/api/informes/ediciones/${id}/${rest}`.replace(/\/$/, ''),
  )
  for (const cuenta of [null, 'enlace.semovi']) {
    if (cuenta) await iniciarSesion(page, cuenta)
    for (const file of FILES) {
      const response = await page.request.get(file)
      expect(`${response.status()} ${await response.text()}`, file).toBe(
        '404 No existe, o no está a su alcance.\n',
      )
    }
  }
})
