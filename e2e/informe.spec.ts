import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { withFactories } from './database'
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
  await expect(page.getByRole('progressbar', { name: 'Avance del informe en PDF' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /\w/ })).toBeVisible()
  await expectAccesible(page)
  await expect(page.getByRole('link', { name: 'Descargar PDF' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  const listo = page.getByRole('status').filter({ hasText: 'El informe en PDF está listo.' })
  await expect(listo).toBeVisible()

  const texto = await textoDePdf(await descargar(page, 'Descargar PDF'))
  expect(texto).toContain(TITULO)
  const datos = JSON.parse((await descargar(page, 'Descargar datos')).toString()) as {
    acciones: { titulo: string }[]
  }
  expect(datos.acciones).toHaveLength(105)
  expect(datos.acciones.map((accion) => accion.titulo)).toContain(TITULO)
})

/** A request that no job answers: as one that waits for its turn behind a long book. */
async function pedirSinTarea(clave: string): Promise<void> {
  await withFactories(async () => {
    const { prisma } = await import('@/lib/core/server/db')
    const { id: semestreId } = await prisma.semestre.findUniqueOrThrow({ where: { clave } })
    const { id: solicitadaPorId } = await prisma.usuario.findFirstOrThrow({
      where: { correo: 'coordinacion@demo.cdmx' },
    })
    const asked = { solicitadaPorId, solicitadaEn: new Date(), etapa: 'en_cola' }
    await prisma.generacion.create({ data: { semestreId, formato: 'json', ...asked } })
  })
}

test('a generación is cancelled, asked for again, and taken away later from the list', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await pedirSinTarea('2020-1')
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes/2020-1')
  const avance = page.getByRole('progressbar', { name: 'Avance del informe en datos' })
  await expect(avance).toBeVisible()
  await page.getByRole('button', { name: 'Cancelar la generación en datos' }).click()
  await expect(page.getByText('Se canceló la generación en datos')).toBeVisible()
  await expect(avance).toHaveCount(0)
  await expectAccesible(page)

  await page.getByRole('button', { name: 'Reintentar la generación en datos' }).click()
  const documentos = page.getByRole('table', { name: 'Documentos generados' })
  const fila = documentos.getByRole('row').filter({ hasText: 'Datos (.json)' })
  await expect(fila).toContainText('105 acciones', { timeout: 60_000 })
  await expect(fila).toContainText('Borrador de trabajo')
  await expect(page.getByText('Se canceló la generación en datos')).toHaveCount(0)

  const link = fila.getByRole('link')
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('informe-2020-1.json')
  const datos = JSON.parse(await readFile(await download.path(), 'utf8')) as { acciones: unknown[] }
  expect(datos.acciones).toHaveLength(105)

  await page.goto('/administracion/bitacora')
  await page.getByLabel('Qué ocurrió', { exact: true }).selectOption('informe.cancelar')
  await page.getByRole('button', { name: 'Filtrar' }).click()
  await expect(
    page.getByRole('row').filter({ hasText: 'Se canceló la generación' }),
  ).not.toHaveCount(0)
})

test('the formato is chosen; what is ready is offered to who only consults', async ({ page }) => {
  test.setTimeout(120_000)
  await iniciarSesion(page, 'administracion')
  await page.goto('/informes/2026-2')
  await page.getByLabel('Formato', { exact: true }).selectOption('Datos (.json)')
  await page.getByRole('button', { name: 'Generar informe' }).click()
  const link = page.getByRole('link', { name: /^Datos \(\.json\)/ })
  await expect(link.first()).toBeVisible({ timeout: 60_000 })
  await page.context().clearCookies()
  await iniciarSesion(page, 'consulta')
  await page.goto('/informes/2026-2')
  await expect(link.first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Cancelar|Reintentar|Generar/ })).toHaveCount(0)
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
    '/api/informes/generaciones/01a20657-6cfe-76ad-9125-24f6f74b02d8/archivo',
    '/api/informes/generaciones/nada/archivo',
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
