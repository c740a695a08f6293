import type { Browser, Page } from '@playwright/test'
import { expect, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const guardar = (page: Page) => page.getByRole('button', { name: 'Guardar borrador', exact: true })
const enPausa = (page: Page) => page.getByText('Guardado en pausa.').first()

const CAMPOS = ['Descripción', 'Título', 'Descripción', 'Lugar'] as const

/** One window of one of the two enlaces, what it writes and in which field. */
type Ventana = { page: Page; campo: (typeof CAMPOS)[number]; marca: string }
/** What the server accepted, in the order in which it did. */
type Aceptada = { version: number; campo: string; marca: string }

async function abrirVentanas(browser: Browser, ruta: string): Promise<Ventana[]> {
  const sesiones = []
  for (const cuenta of ['enlace.copred', 'enlace2.copred']) {
    const context = await browser.newContext()
    await iniciarSesion(await context.newPage(), cuenta)
    sesiones.push(await context.storageState({ path: undefined }))
    await context.close()
  }
  const ventanas: Ventana[] = []
  for (let i = 0; i < 20; i++) {
    const context = await browser.newContext({ storageState: sesiones[i % 2] })
    const page = await context.newPage()
    await page.goto(ruta)
    await expect(campo(page, 'Título')).toHaveValue(/Demostración/)
    const marca = `Demostración: escrito en la ventana ${String(i + 1).padStart(2, '0')}`
    ventanas.push({ page, campo: CAMPOS[i % CAMPOS.length]!, marca })
  }
  return ventanas
}

/** Writes, and answers the version under which it was saved by itself; null when it was refused. */
async function escribir({ page, campo: name, marca }: Ventana): Promise<number | null> {
  const answer = page.waitForResponse('**/api/acciones/autoguardado')
  await campo(page, name).fill(marca)
  const { data } = (await (await answer).json()) as { data?: { hora?: string; version: number } }
  return data?.hora ? data.version : null
}

/** The person looks at both versions, keeps theirs in their own field, and saves. */
async function resolver({ page, campo: name, marca }: Ventana, last: Aceptada): Promise<number> {
  await expect(enPausa(page)).toBeVisible()
  await expect(campo(page, name)).toHaveValue(marca)
  await guardar(page).click()
  const versiones = page.getByRole('region', { name: 'Hay dos versiones de esta acción' })
  await expect(versiones.getByText(marca, { exact: true })).toBeVisible()
  await expect(versiones.getByText(last.marca, { exact: true })).toBeVisible()
  await guardar(page).click()
  await page.waitForURL(/guardada=1/)
  return Number(new URL(page.url()).searchParams.get('v'))
}

test('twenty windows on one draft: who comes late sees both versions, and nothing is overwritten unseen', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await iniciarSesion(page, 'enlace.copred')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: veinte ventanas')
  await guardar(page).click()
  await page.waitForURL(/guardada=1/)
  const { pathname, searchParams } = new URL(page.url())
  const first = Number(searchParams.get('v'))
  const ventanas = await abrirVentanas(browser, pathname)

  const versions = await Promise.all(ventanas.map(escribir))
  const winners = ventanas.filter((_, i) => versions[i] !== null)
  expect(winners).toHaveLength(1)
  const winner = winners[0]!
  await expect(winner.page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
  const aceptadas: Aceptada[] = [{ ...winner, version: versions.find((v) => v !== null)! }]
  for (const ventana of ventanas.filter((one) => one !== winner)) {
    const version = await resolver(ventana, aceptadas.at(-1)!)
    aceptadas.push({ ...ventana, version })
  }

  expect(aceptadas.map(({ version }) => version)).toEqual(ventanas.map((_, i) => first + 1 + i))
  await page.goto(pathname)
  for (const name of new Set(CAMPOS)) {
    const last = aceptadas.findLast((one) => one.campo === name)!
    await expect(campo(page, name)).toHaveValue(last.marca)
  }
  await Promise.all(ventanas.map((one) => one.page.context().close()))
})
