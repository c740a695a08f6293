import type { Browser, Page, Response } from '@playwright/test'
import { comprobar, entregar } from './capturar'
import { empezar, expect, iniciarSesion, test } from './fixtures'

/*
 * Nothing of the Gabinete's inside reaches who is outside it: not in a page, not in what React sends for it, not in
 * JSON. Each person has a recorder for all that their browser receives, and a crawl that asks for every address of
 * their desks, and for those of the Gabinete, in both forms. Whoever adds a fact of the Gabinete adds its act to
 * `trabajar` and its mark to the lists.
 */

const NOTA = 'Zarzaparrilla: nota que sólo lee el Gabinete'
const GABINETE = 'coordinacion2'
const NOMBRE = 'Coordinación 2 del Gabinete'
/** Public on purpose: whom to call, on every page. */
const CONTACTO = 'coordinacion@demo.cdmx'

/** Never outside, whatever the estado. */
const DENTRO = [
  /Zarzaparrilla/,
  /[Nn]otas? internas?|notaInterna|nota_interna|accion\.anotar/,
  /La está revisando|La revisa usted|reclamad[ao](Por|Hasta|En)|"reclamo\\*":|accion\.reclamar/,
  /Asignada a|asignad[ao](A|_a)\b|accion\.asignar/,
  /acuerden cuál de las dos|respuestaGuardada/,
  /hallazgos"?:\s?\d/,
]
const CORREO = /[\w.+-]+@demo\.cdmx/g

type Recibido = { from: string; body: string }
type Lector = { cuenta: string; page: Page; recibido: Recibido[] }

const isText = (type: string | undefined) => /html|json|x-component|text\/plain/.test(type ?? '')

async function lector(browser: Browser, cuenta: string): Promise<Lector> {
  const page = await (await browser.newContext()).newPage()
  const recibido: Recibido[] = []
  const record = async (response: Response) => {
    if (!isText(response.headers()['content-type'])) return
    // Not text(): what React sends names no charset, and accents would not be recognised.
    const body = await response.body().then(String, () => '')
    recibido.push({ from: `${response.request().method()} ${response.url()}`, body })
  }
  // The sign-in page of the demonstration offers its accounts by their e-mails, to anybody.
  await iniciarSesion(page, cuenta)
  page.on('response', (response) => void record(response))
  return { cuenta, page, recibido }
}

const FORMS: readonly Record<string, string>[] = [{}, { RSC: '1' }]

/** The page, and then what React asks for it; answers the links in it. */
async function pedir({ page, recibido }: Lector, path: string): Promise<string[]> {
  const links: string[] = []
  for (const headers of FORMS) {
    const response = await page.request.get(path, { headers })
    if (!isText(response.headers()['content-type'])) continue
    const body = await response.text()
    recibido.push({ from: `GET ${path} ${JSON.stringify(headers)}`, body })
    for (const [, href] of body.matchAll(/href="(\/[^"#]*)/g)) links.push(href!)
  }
  return links.map((href) => href.replaceAll('&amp;', '&'))
}

/** Every desk and API that a link or a guess could lead to, about one acción. */
const semillas = (folio: string, id: string) => [
  ...['/inicio', '/acciones', '/acciones/nueva', '/avisos', '/ayuda', '/suplencias', '/catalogos'],
  ...['', '/enviar', '/continuar', '/acuse', '/revision/1', '/revision/3'].map(
    (rest) => `/acciones/${folio}${rest}`,
  ),
  ...['retirar', 'desechar', 'recuperar', 'pedir-reapertura'].map(
    (paso) => `/acciones/${folio}?paso=${paso}`,
  ),
  `/acciones?q=${folio}`,
  `/acciones/${id}`,
  `/acciones/sumarse/${id}`,
  ...['/revision', `/revision/${folio}`, `/revision/${id}`, '/revision/respuestas'],
  ...['/revision/asignacion', '/revision/candidatas', '/revision/lote', '/acciones/paquete'],
  ...['/seguimiento/salida', '/seguimiento/cultura/paquete', '/api/seguimiento/cultura/paquete'],
  ...[
    '/seguimiento',
    '/informes',
    '/informes/2026-2',
    '/informes/2026-2/correcciones',
    '/administracion',
    '/administracion/bitacora',
  ],
  ...['/administracion/usuarios', '/administracion/dependencias', '/administracion/semestres'],
  ...['acuse', 'prueba', 'prueba/datos'].map((rest) => `/api/acciones/${id}/${rest}`),
  '/api/informes/2026-2/datos',
  '/api/sesion',
  '/api/catalogo/sugerencias?lista=contrapartes&texto=ciudad',
]

const IS_DESK = /^\/(inicio|acciones|avisos|ayuda|suplencias|informes|catalogos|seguimiento|api)\b/
const isOther = (path: string, folio: string) => {
  const named = path.match(/2\d{3}-[12]-\d{4}/)?.[0]
  return named !== undefined && named !== folio
}

/** Asks for all of it, and for whatever it links to on these desks, but for other acciones. */
async function recorrer(quien: Lector, folio: string, id: string, most = 45): Promise<number> {
  const seen = new Set<string>()
  const queue = semillas(folio, id)
  for (let path = queue.shift(); path && seen.size < most; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const links = await pedir(quien, path)
    queue.push(...links.filter((link) => IS_DESK.test(link) && !isOther(link, folio)))
  }
  return seen.size
}

/** What of the Gabinete's inside was received, and where. */
function fugas({ cuenta, recibido }: Lector, marks: readonly RegExp[]): string[] {
  const own = [`${cuenta}@demo.cdmx`, CONTACTO]
  return recibido.flatMap(({ from, body }) => [
    ...marks.filter((mark) => mark.test(body)).map((mark) => `${from}: ${mark}`),
    ...(body.match(CORREO) ?? [])
      .filter((one) => !own.includes(one))
      .map((one) => `${from}: ${one}`),
  ])
}

/** Claims it and notes something; `devolver` also returns it with an observación. */
async function trabajar(page: Page, folio: string, devolver: boolean): Promise<void> {
  await page.goto(`/revision/${folio}`)
  const reclamar = page.getByRole('button', { name: 'La reviso yo' })
  if (await reclamar.isVisible()) await reclamar.click()
  await expect(page.getByText('La revisa usted')).toBeVisible()
  await page.getByLabel('Nota interna', { exact: true }).fill(NOTA)
  await page.getByRole('button', { name: 'Agregar nota' }).click()
  await expect(page.getByRole('list', { name: 'Notas internas' })).toContainText(NOTA)
  await expect(page.getByLabel('Nota interna', { exact: true })).toHaveValue('')
  const sinAsignar = page.getByText('Sin asignar')
  if (await sinAsignar.isVisible()) {
    await sinAsignar.click()
    await page.getByLabel('Quién la revisa', { exact: true }).selectOption({ label: NOMBRE })
    await page.getByRole('button', { name: 'Asignar', exact: true }).click()
  }
  await expect(page.getByText(`Asignada a ${NOMBRE}`)).toBeVisible()
  if (!devolver) return
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await page.getByLabel('Observación', { exact: true }).fill('Diga cuántas personas acudieron.')
  await page.getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(page.getByRole('status').filter({ hasText: `Se devolvió` })).toBeVisible()
}

async function reportar(page: Page): Promise<{ folio: string; id: string }> {
  const address = await empezar(page, 'Demostración: encuentro reservado de ciudades costeras')
  const campo = (name: string) => page.getByLabel(name, { exact: true })
  await campo('Fechas').fill('21 de octubre')
  await campo('Tipo de acción').selectOption({ label: 'Encuentro' })
  await campo('Modalidad').selectOption({ label: 'Virtual' })
  await campo('Eje').selectOption({ label: 'Transversal' })
  await campo('Dependencias participantes').fill('Secretaría de Movilidad')
  await campo('Descripción').fill(
    'Las ciudades costeras se reunieron y acordaron un programa común.',
  )
  await enviar(page)
  return { folio: page.url().match(/2026-2-\d{4}/)![0], id: address.split('/').pop()! }
}

async function enviar(page: Page, otraVez = false): Promise<void> {
  await comprobar(page)
  if (otraVez) await page.getByLabel('Hago constar que leí la observación').check()
  await entregar(page)
}

test('no internal note, foreign e-mail, claim or assignment in anything that an enlace or consulta receives', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const responsable = await lector(browser, 'enlace.sedema')
  const participante = await lector(browser, 'enlace.semovi')
  const ajena = await lector(browser, 'enlace.copred')
  const consulta = await lector(browser, 'consulta')
  const todos = [responsable, participante, ajena, consulta]
  const gabinete = await lector(browser, GABINETE)
  const { folio, id } = await reportar(responsable.page)

  await test.step('while it is under review nobody outside learns who reviews it', async () => {
    await trabajar(gabinete.page, folio, false)
    for (const quien of todos) {
      expect(await recorrer(quien, folio, id, 75)).toBeGreaterThan(40)
      expect(fugas(quien, [...DENTRO, new RegExp(NOMBRE)]), quien.cuenta).toEqual([])
    }
    // That the crawl arrives where it should, and that the marks would be seen.
    const texts = ({ recibido }: Lector) => recibido.map(({ body }) => body).join()
    for (const quien of [responsable, participante]) {
      expect(texts(quien)).toContain('acordaron un programa común')
    }
    for (const quien of [ajena, consulta])
      expect(texts(quien)).not.toContain('acordaron un programa')
    await pedir(gabinete, `/revision/${folio}`)
    for (const mark of DENTRO.slice(0, 3)) {
      expect(gabinete.recibido.filter(({ body }) => mark.test(body)).length).toBeGreaterThan(0)
    }
  })

  await test.step('returned, mended in the form and sent again: only the observación crosses', async () => {
    await trabajar(gabinete.page, folio, true)
    const { page } = responsable
    await page.goto(`/acciones/${folio}`)
    await expect(page.getByText('Diga cuántas personas acudieron.').first()).toBeVisible()
    await page
      .getByLabel('Descripción', { exact: true })
      .fill('Cien personas acudieron a la reunión.')
    await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
    for (const quien of todos) await recorrer(quien, folio, id)
    await page.goto(`/acciones/${folio}`)
    await enviar(page, true)
    await trabajar(gabinete.page, folio, false)
    await gabinete.page.getByRole('button', { name: /^Dar por resuelta/ }).click()
    await expect(gabinete.page.getByText('1 de 1 resuelta')).toBeVisible()
    for (const quien of todos) {
      await recorrer(quien, folio, id)
      expect(fugas(quien, DENTRO), quien.cuenta).toEqual([])
    }
  })

  await test.step('approved: consulta reads the acción, and nothing of how it came to say so', async () => {
    await gabinete.page.getByRole('button', { name: 'Aprobar', exact: true }).click()
    await expect(gabinete.page.getByRole('status').filter({ hasText: 'Se aprobó' })).toBeVisible()
    for (const quien of todos) {
      await recorrer(quien, folio, id)
      expect(fugas(quien, DENTRO), quien.cuenta).toEqual([])
    }
    expect(consulta.recibido.some(({ body }) => body.includes('Cien personas acudieron'))).toBe(
      true,
    )
    for (const quien of [participante, ajena, consulta]) {
      expect(fugas(quien, [/Diga cuántas personas acudieron/, new RegExp(NOMBRE)])).toEqual([])
    }
  })
})
