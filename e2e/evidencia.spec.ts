import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { bombaDeZip, pdf, pngDeclarado, svg } from '@/lib/evidencia/muestras.fixture'
import { empezar, expect, expectAccesible, guardado, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const archivos = (page: Page) => page.getByRole('list', { name: 'Archivos' })

type Hecho = [name: string, buffer: Buffer, mimeType?: string]
const agregar = (page: Page, ...files: Hecho[]) =>
  campo(page, 'Agregar archivos').setInputFiles(
    files.map(([name, buffer, mimeType = 'application/octet-stream']) => ({
      name,
      buffer,
      mimeType,
    })),
  )

/** A photograph that says where and by whom it was taken. */
const foto = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d5c3a' } })
    .withExif({ IFD0: { Artist: 'Fulana de Tal' } })
    .jpeg()
    .toBuffer()

test('files enter a new acción while it is being written, and nothing conflicts', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: con evidencia')
  await agregar(page, ['Minuta firmada.pdf', pdf()], ['foto.jpg', await foto()])
  await campo(page, 'Descripción').pressSequentially(
    'Se escribe mientras suben los archivos. '.repeat(4),
  )
  await expect(archivos(page).getByRole('link', { name: 'Minuta firmada.pdf' })).toBeVisible()
  await expect(archivos(page).getByRole('link', { name: 'foto.jpg' })).toBeVisible()
  await campo(page, 'Lugar').fill('Auditorio')
  await expect(page.getByText('Cambios sin guardar')).toHaveCount(0)
  await expect(guardado(page)).toBeVisible()
  await expect(page.getByText('Guardado en pausa.')).toHaveCount(0)
  await page.reload()
  await expect(campo(page, 'Lugar')).toHaveValue('Auditorio')
  await expect(campo(page, 'Descripción')).toHaveValue(/Se escribe mientras/)
  await expect(archivos(page).getByRole('listitem')).toHaveCount(2)
})

test('a picture is described, marked to be printed with its credit, and taken out again', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  await empezar(page, 'Demostración: imagen con crédito')
  await agregar(page, ['foto.jpg', await foto()])
  await campo(page, 'Texto alternativo').fill('Dos personas firman el convenio')
  await campo(page, 'Para imprimir en el informe').check()
  await campo(page, 'Crédito').fill('Copred')
  await campo(page, 'Crédito').press('Enter')
  await expect(page.getByText('Se guardó la descripción de foto.jpg.')).toBeAttached()
  await expectAccesible(page)
  await page.reload()
  await expect(campo(page, 'Texto alternativo')).toHaveValue('Dos personas firman el convenio')
  await expect(campo(page, 'Crédito')).toHaveValue('Copred')
  await expect(page.getByRole('img', { name: 'Dos personas firman el convenio' })).toBeVisible()
  await page.getByText('Quitar foto.jpg').click()
  await boton(page, 'Sí, quitarlo').click()
  await expect(archivos(page).getByRole('listitem')).toHaveCount(0)
  await campo(page, 'Lugar').fill('Plaza')
  await expect(guardado(page)).toBeVisible()
  await page.reload()
  await expect(campo(page, 'Lugar')).toHaveValue('Plaza')
  await expect(archivos(page).getByRole('listitem')).toHaveCount(0)
})

test('hostile files are refused with a sentence each, and the good one stays', async ({ page }) => {
  await iniciarSesion(page, 'enlace.copred')
  await empezar(page, 'Demostración: archivos hostiles')
  await agregar(
    page,
    ['bomba.docx', bombaDeZip()],
    ['mapa.png', pngDeclarado(50_000, 50_000)],
    ['logo.png', svg()],
    ['programa.exe', Buffer.from('MZ')],
    ['grande.pdf', Buffer.alloc(16 * 1024 * 1024)],
    ['acta.pdf', pdf()],
  )
  await expect(archivos(page).getByRole('link', { name: 'acta.pdf' })).toBeVisible()
  for (const sentence of [
    /ocupa demasiado/,
    /40 megapíxeles/,
    /SVG/,
    /Ese tipo no/,
    /más de 15 MB/,
  ])
    await expect(archivos(page).getByText(sentence)).toBeVisible()
  await expect(archivos(page).getByRole('link')).toHaveCount(1)
})

test('a file is handed only to who may see its acción, as an attachment without power', async ({
  page,
  browser,
}) => {
  await iniciarSesion(page, 'enlace.copred')
  await empezar(page, 'Demostración: archivo ajeno')
  await agregar(page, ['Sesión.jpg', await foto()])
  const link = archivos(page).getByRole('link', { name: 'Sesión.jpg' })
  const ruta = (await link.getAttribute('href'))!
  const own = await page.request.get(ruta)
  expect(own.status()).toBe(200)
  expect(own.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `attachment; filename="Sesion.jpg"; filename*=UTF-8''Sesi%C3%B3n.jpg`,
    'cache-control': 'private, no-store',
  })
  expect(own.headers()['x-content-type-options']).toContain('nosniff')
  expect(own.headers()['content-security-policy']).toContain('sandbox')
  expect((await own.body()).includes('Fulana')).toBe(false)
  expect((await page.request.get(`${ruta}/miniatura`)).headers()['content-type']).toBe('image/webp')

  const ajena = await browser.newPage()
  await iniciarSesion(ajena, 'enlace.semovi')
  const foreign = await ajena.request.get(ruta)
  const unknown = await ajena.request.get('/api/evidencia/0199b2b0-0000-7000-8000-000000000000')
  expect([foreign.status(), await foreign.text()]).toEqual([404, await unknown.text()])
  expect((await ajena.request.get(`${ruta}/miniatura`)).status()).toBe(404)
  const accionId = page.url().split('/').at(-1)!
  const post = (headers: Record<string, string>) =>
    ajena.request.post(`/api/evidencia?accionId=${accionId}`, {
      headers: { 'X-Nombre': 'acta.pdf', 'Content-Type': 'application/octet-stream', ...headers },
      data: pdf(),
    })
  const origin = new URL(page.url()).origin
  expect((await (await post({ Origin: origin })).json()).notice.mensaje).toMatch(/No existe/)
  expect((await (await post({ Origin: 'https://malo.example' })).json()).data).toBeUndefined()
  const grande = await page.request.post(`/api/evidencia?accionId=${accionId}`, {
    headers: { Origin: origin, 'X-Nombre': 'acta.pdf', 'Content-Type': 'application/octet-stream' },
    data: Buffer.alloc(16 * 1024 * 1024),
  })
  expect([grande.status(), (await grande.json()).issues[0].mensaje]).toEqual([
    413,
    expect.stringContaining('15 MB'),
  ])
  await ajena.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is added, described and taken out by plain forms', async ({ page }) => {
    await iniciarSesion(page, 'enlace.copred')
    await page.goto('/acciones/nueva')
    await campo(page, 'Título').fill('Demostración: archivo sin JavaScript')
    await boton(page, 'Guardar borrador').click()
    await page.waitForURL(/guardada=1/)
    await agregar(page, ['logo.svg', svg()])
    await boton(page, 'Subir el archivo').click()
    await expect(page.getByText('Los dibujos SVG no se reciben')).toBeVisible()
    await agregar(page, ['foto.jpg', await foto()])
    await boton(page, 'Subir el archivo').click()
    await expect(page.getByText('Se agregó el archivo.')).toBeVisible()
    await campo(page, 'Texto alternativo').fill('La firma')
    await boton(page, 'Guardar la descripción').click()
    await expect(page.getByText('Se guardaron los cambios')).toBeVisible()
    await expect(campo(page, 'Texto alternativo')).toHaveValue('La firma')
    await page.getByText('Quitar foto.jpg').click()
    await boton(page, 'Sí, quitarlo').click()
    await expect(archivos(page).getByRole('listitem')).toHaveCount(0)
  })
})
