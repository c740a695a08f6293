import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { textoDePdf } from './pdf'

const DEPENDENCIA = 'Secretaría de Pueblos y Barrios Originarios y Comunidades Indígenas Residentes'
const ENLACE = 'enlace.sepi'
const TITULO = 'Demostración: visita que se sigue desde el Gabinete'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tablero = (page: Page) => page.getByRole('table', { name: /Lo recibido de cada dependencia/ })
const fila = (page: Page) => tablero(page).getByRole('row').filter({ hasText: DEPENDENCIA })

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** An acción of the dependencia, sent and returned with one observación. */
async function devuelta(page: Page): Promise<string> {
  await como(page, ENLACE)
  const folio = await enviarNueva(page, TITULO)
  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await page.getByText('Devolver con observaciones').first().click()
  await campo(page, 'Campo').selectOption({ label: 'Descripción' })
  await campo(page, 'Observación').fill('Diga quiénes integraron la delegación.')
  await boton(page, 'Devolver con observaciones').click()
  await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
  return folio
}

test.describe.configure({ mode: 'serial' })

test('the board leads from the semestre to a dependencia, its people and its acciones', async ({
  page,
}) => {
  await iniciarSesion(page, ENLACE)
  await page.goto('/avisos')
  await campo(page, 'Teléfono').fill('55 5555 0101, ext. 12')
  await boton(page, 'Actualizar teléfono').click()
  await expect(page.getByText('Su teléfono quedó guardado.')).toBeVisible()
  const folio = await devuelta(page)

  await page.getByRole('navigation', { name: 'Principal' }).getByText('Seguimiento').click()
  await page.waitForURL('**/seguimiento')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Seguimiento de 2026-2')
  await expect(page.getByText(/acciones recibidas de 105 esperadas/)).toBeVisible()
  await expect(page.getByRole('table', { name: /hasta el fin de cada mes/ })).toBeVisible()
  await expect(fila(page)).toBeVisible()
  await expectAccesible(page)
  await expectSinDesborde(page)

  await tablero(page).getByRole('link', { name: 'Devuelta' }).click()
  await expect(page).toHaveURL(/orden=-devuelta/)
  await expect(tablero(page).getByRole('columnheader', { name: 'Devuelta' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  await fila(page).getByRole('link').first().click()
  await page.waitForURL('**/seguimiento/sepi?semestre=2026-2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(DEPENDENCIA)
  await expect(page.getByRole('link', { name: 'enlace.sepi@demo.cdmx' })).toHaveAttribute(
    'href',
    'mailto:enlace.sepi@demo.cdmx',
  )
  await expect(page.getByRole('link', { name: '55 5555 0101, ext. 12' })).toBeVisible()
  await expectAccesible(page)
  await page.getByRole('link', { name: TITULO }).click()
  await page.waitForURL(`**/revision/${folio}`)
})

test('the matriz shows every eje and region, and its gaps, also on a phone', async ({ page }) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/seguimiento')
  await page.getByRole('link', { name: 'Por eje' }).click()
  const porEje = page.getByRole('table', { name: 'Acciones por dependencia y eje' })
  await expect(porEje.getByRole('columnheader')).toHaveCount(9)
  await expect(porEje.getByRole('rowheader', { name: 'Toda la ciudad' })).toBeVisible()
  await expectAccesible(page)
  await page.getByRole('navigation', { name: 'Región' }).getByText('Europa').click()
  await expect(
    page.getByRole('table', { name: 'Acciones por dependencia y eje: Europa' }),
  ).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('link', { name: 'Por región' }).click()
  await expect(page).toHaveURL(/vista=regiones/)
  const region = page.getByRole('region', { name: 'Acciones por dependencia y región' })
  await expect(region.getByRole('columnheader', { name: /Sin país/ })).toBeAttached()
  await region.focus()
  await expect(region).toBeFocused()
  await expectSinDesborde(page)
  await expectAccesible(page)
  await page.goto('/seguimiento')
  await expectSinDesborde(page)
  await expectAccesible(page)
})

test('a paquete is sent, received as one aviso and taken away as a tagged PDF', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/seguimiento/sepi?semestre=2026-2')
  await page.getByRole('link', { name: 'Ver el paquete' }).click()
  await expect(page.getByText('Diga quiénes integraron la delegación.')).toBeVisible()
  await expectAccesible(page)
  await boton(page, 'Enviar al enlace').click()
  await expect(page.getByText(/El paquete se envió/)).toBeVisible()
  await expect(page.getByText(/Ya se envió el/)).toBeVisible()
  await expect(boton(page, 'Enviar de nuevo')).toBeVisible()

  await como(page, ENLACE)
  await page.goto('/avisos')
  await page
    .getByRole('link', { name: /paquete de observaciones de .*1 observación en 1 acción/ })
    .click()
  await page.waitForURL(/\/acciones\/paquete/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paquete de observaciones')
  await expect(page.getByText('Diga quiénes integraron la delegación.')).toBeVisible()
  await expectAccesible(page)
  const link = page.getByRole('link', { name: 'Descargar PDF' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const pdf = await readFile(await download.path())
  expect(await textoDePdf(pdf)).toContain('Diga quiénes integraron la delegación.')
  expect(await rolesDe(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))

  await como(page, 'enlace.sectei')
  const answer = await page.request.get('/api/seguimiento/sepi/paquete?semestre=2026-2')
  expect(answer.status()).toBe(404)
  for (const path of ['/seguimiento', '/seguimiento/sepi', '/acciones/paquete?dependencia=sepi']) {
    expect((await page.goto(path))!.status(), path).toBe(404)
  }
})

/** What a screen reader meets on the first page, by its role. */
async function rolesDe(pdf: Uint8Array): Promise<string[]> {
  type Node = { role?: string; children?: Node[] }
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const walk = ({ role, children = [] }: Node): string[] => [
    ...(role ? [role] : []),
    ...children.flatMap(walk),
  ]
  return walk((await (await document.getPage(1)).getStructTree()) as Node)
}

test('the administrador writes down who heads a dependencia, and the desk shows it', async ({
  page,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/dependencias/sepi')
  await campo(page, 'Nombre de la persona titular').fill('Persona Titular de Prueba')
  await campo(page, 'Correo de la persona titular').fill('titular.sepi@demo.cdmx')
  await expectAccesible(page)
  await boton(page, 'Actualizar titular').click()
  await expect(page.getByText(/Quedó guardada la persona titular/)).toBeVisible()
  await page.goto('/seguimiento/sepi')
  await expect(page.getByRole('link', { name: 'titular.sepi@demo.cdmx' })).toBeVisible()
})
