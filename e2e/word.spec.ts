import type { Page } from '@playwright/test'
import { edit, insertAfter, plainParagraph, rewrite } from '@/lib/informe/docx/docx.fixture'
import { withFactories } from './database'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { generarDocumento } from './generacion'

const boton = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const estado = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** Two aprobadas with titles of their own. */
const crear = (titulo: string) =>
  withFactories(async () => {
    const { crearAprobada } = await import('@/lib/informe/server/aprobada.fixture')
    const [una, otra] = [
      await crearAprobada({ titulo }),
      await crearAprobada({ titulo: `${titulo}, segunda` }),
    ]
    return { una, otra }
  })
type Aprobadas = Awaited<ReturnType<typeof crear>>

/** The informe as it is downloaded now, and as somebody edited it in a word processor. */
async function editado(page: Page, { una, otra }: Aprobadas): Promise<Buffer> {
  const { bytes } = await generarDocumento(page, '2026-2', 'Word (.docx)')
  const file = edit(bytes, (document) => {
    const mark = ({ marca }: Aprobadas['una'], lugar: string) => `ai_${marca}_${lugar}`
    let xml = rewrite(document, mark(una, 'titulo'), (old) => `${old} y cierre`)
    xml = rewrite(xml, mark(una, 'fechas'), () => '(21 de julio)')
    xml = rewrite(xml, mark(otra, 'p1'), () => 'Otra descripción, que nadie pidió.')
    return insertAfter(xml, mark(otra, 'p1'), plainParagraph('Una acción inventada', 'Heading3'))
  })
  return Buffer.from(file)
}

const subir = async (page: Page, name: string, buffer: Buffer) => {
  await page
    .getByLabel('Archivo de Word', { exact: true })
    .setInputFiles({ name, mimeType: DOCX, buffer })
  await boton(page, 'Importar correcciones').click()
}

test('the informe goes out in Word and comes back: two changes accepted, one not, another person approves', async ({
  page,
}) => {
  const titulo = 'Demostración: foro que vuelve de Word'
  const aprobadas = await crear(titulo)
  const [una, otra] = [aprobadas.una.folio, aprobadas.otra.folio]
  let path = ''

  await test.step('what is no Word file of ours is refused in words', async () => {
    await como(page, 'coordinacion')
    await page.goto('/informes/2026-2')
    await page.getByRole('link', { name: 'Correcciones desde Word', exact: true }).click()
    await expect(
      page.getByRole('heading', { name: 'Correcciones desde Word', level: 1 }),
    ).toBeVisible()
    await subir(page, 'carta.docx', Buffer.from('Estimada Jefatura:'))
    await expect(page.getByText('Ese archivo no es un documento de Word')).toBeVisible()
    await expect(page).toHaveTitle(/^Error: /)
    await expectAccesible(page)
  })

  await test.step('each change stands beside what it changes, and what belongs to nobody is told', async () => {
    const revisado = await editado(page, aprobadas)
    await expect(page.getByRole('link', { name: 'Descargar Word', exact: true })).toBeVisible()
    await page.goto('/informes/2026-2/correcciones')
    await subir(page, 'informe-revisado.docx', revisado)
    await expect(estado(page, 'Se leyó el archivo.')).toBeVisible()
    path = new URL(page.url()).pathname
    const cambio = page.getByRole('group', { name: `Título de ${una}`, exact: true })
    await expect(cambio.getByRole('insertion')).toContainText('y cierre')
    const fechas = page.getByRole('group', { name: `Fechas de ${una}`, exact: true })
    await expect(fechas.getByRole('insertion')).toContainText('21')
    await expect(page.getByRole('region', { name: 'Lo que no se tomó del archivo' })).toContainText(
      'Una acción inventada',
    )
    await expectAccesible(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectSinDesborde(page)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('one by one', async () => {
    const decidir = async (name: string, group: string, word: string) => {
      await boton(page, name).click()
      await expect(page.getByRole('group', { name: group, exact: true })).toContainText(word)
      await expect(boton(page, name)).toBeFocused()
      await expect(boton(page, name)).toHaveAttribute('aria-pressed', 'true')
    }
    await decidir(`Rechazar Título de ${una}`, `Título de ${una}`, 'Rechazado')
    // Pressed again it is undecided again.
    await boton(page, `Rechazar Título de ${una}`).press('Enter')
    await expect(page.getByRole('group', { name: `Título de ${una}`, exact: true })).toContainText(
      'Por decidir',
    )
    await decidir(`Aceptar Título de ${una}`, `Título de ${una}`, 'Aceptado')
    await decidir(`Aceptar Fechas de ${una}`, `Fechas de ${una}`, 'Aceptado')
    await decidir(`Rechazar Descripción de ${otra}`, `Descripción de ${otra}`, 'Rechazado')
    await boton(page, 'Aceptar las correcciones').click()
    await expect(estado(page, 'Aceptó las correcciones.')).toBeVisible()
    await expect(boton(page, 'Aprobar y aplicar')).toHaveCount(0)
    await expectAccesible(page)
  })

  await test.step('another coordinador is told, approves, and they enter', async () => {
    await como(page, 'coordinacion2')
    await page.goto('/avisos')
    await expect(
      page
        .getByRole('main')
        .getByText(/Se aceptaron 2 cambios del informe 2026-2/)
        .first(),
    ).toBeVisible()
    await page.goto(path)
    await boton(page, 'Aprobar y aplicar').click()
    await expect(estado(page, 'Las correcciones entraron')).toBeVisible()
    await expectAccesible(page)
  })

  await test.step('who administers reads it, and opens each acción where they may', async () => {
    await como(page, 'administracion')
    await page.goto(path)
    await page.getByRole('article', { name: una, exact: true }).getByRole('link').first().click()
    await page.waitForURL(`**/acciones/${una}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('y cierre')
  })

  await test.step('the enlace is told, and the data of the informe say the new text', async () => {
    const answer = await page.request.get('/api/informes/2026-2/datos')
    const { acciones } = (await answer.json()) as {
      acciones: { folio: string; titulo: string; fechasTexto: string; descripcion: string[] }[]
    }
    const of = (folio: string) => acciones.find((accion) => accion.folio === folio)
    expect(of(una)).toMatchObject({ titulo: `${titulo} y cierre`, fechasTexto: '21 de julio' })
    expect(of(otra)?.descripcion).not.toContain('Otra descripción, que nadie pidió.')
    await como(page, 'enlace.semovi')
    await page.goto('/avisos')
    const aviso = page.getByRole('main').getByText(`el Gabinete corrigió la acción ${una}`)
    await expect(aviso.first()).toBeVisible()
    await page.goto(`/acciones/${una}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('y cierre')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is brought in, decided on and thrown away', async ({ page }) => {
    const aprobadas = await crear('Demostración: foro sin guiones')
    const una = aprobadas.una.folio
    await como(page, 'coordinacion')
    const revisado = await editado(page, aprobadas)
    await page.goto('/informes/2026-2/correcciones')
    await subir(page, 'sin-guiones.docx', revisado)
    await expect(estado(page, 'Se leyó el archivo.')).toBeVisible()
    await boton(page, `Aceptar Título de ${una}`).click()
    await expect(page.getByRole('group', { name: `Título de ${una}`, exact: true })).toContainText(
      'Aceptado',
    )
    await page.getByText('Descartar el archivo', { exact: true }).click()
    await boton(page, 'Sí, descartar el archivo').click()
    await expect(estado(page, 'Se descartó el archivo')).toBeVisible()
  })
})
