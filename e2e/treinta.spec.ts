import type { Page } from '@playwright/test'
import { withFactories } from './database'
import { expect, iniciarSesion, test } from './fixtures'
import { PulsacionesContadas } from './pulsaciones-contadas'
import { awaitAtajos } from './teclado'

const CUANTAS = 30
/** Every fifth goes back to its dependencia. */
const isDevuelta = (index: number) => index % 5 === 4
const DEVUELTAS = Array.from({ length: CUANTAS }, (_, index) => index).filter(isDevuelta).length

const COLA = '/revision?dependencia=sectur&q=treintena&estado=enviada'

const tituloDe = (index: number) =>
  `Demostración: acción ${String(index + 1).padStart(2, '0')} de una treintena`

/** Thirty that wait, the first sent first; answers their folios. */
const crearTreinta = () =>
  withFactories(async ({ crearEnviada }) => {
    const folios: string[] = []
    for (let index = 0; index < CUANTAS; index++) {
      const { folio } = await crearEnviada({ responsable: 'sectur', titulo: tituloDe(index) })
      folios.push(folio)
    }
    return folios
  })

/** The acción is there to be read, and the focus with it. */
async function expectLista(page: Page, folio: string, index: number): Promise<void> {
  await page.waitForURL(`**/revision/${folio}?**`)
  const title = page.getByRole('heading', { level: 1, name: tituloDe(index) })
  await expect(title).toBeFocused()
  await expect(page.getByText(`1 de ${CUANTAS - index}`, { exact: true })).toBeVisible()
}

async function aprobar(page: Page, persona: PulsacionesContadas): Promise<void> {
  await persona.pulsar('a')
  await expect(page.getByRole('button', { name: 'Aprobar', exact: true })).toBeFocused()
  await persona.pulsar('a')
}

async function devolver(page: Page, persona: PulsacionesContadas, index: number): Promise<void> {
  await persona.pulsar('d')
  await expect(page.getByLabel('Observación', { exact: true })).toBeFocused()
  await persona.escribir(`Diga quiénes asistieron a la número ${index + 1}.`)
  await persona.pulsar('Control+Enter')
}

test('thirty acciones are decided by keyboard alone: at most 3 acts and 2 page loads each', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const folios = await crearTreinta()
  await iniciarSesion(page, 'coordinacion')
  await page.goto(COLA)
  await expect(page.getByRole('table', { name: /Por revisar · 30 acciones/ })).toBeVisible()
  await awaitAtajos(page)

  const persona = new PulsacionesContadas(page)
  await persona.pulsar('o')
  for (const [index, folio] of folios.entries()) {
    await test.step(folio, async () => {
      await expectLista(page, folio, index)
      if (isDevuelta(index)) await devolver(page, persona, index)
      else await aprobar(page, persona)
      const next = folios[index + 1]
      await page.waitForURL(next ? `**/revision/${next}?**` : '**/revision?**')
      persona.contar(folio)
    })
  }
  await expect(page.getByText('Ninguna acción coincide')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Revisión' })).toBeFocused()
  const porEstado = page.getByRole('navigation', { name: 'Por estado' })
  await expect(porEstado.getByRole('link', { name: 'Devueltas' })).toContainText(`${DEVUELTAS}`)
  await expect(porEstado.getByRole('link', { name: 'Aprobadas' })).toContainText(
    `${CUANTAS - DEVUELTAS}`,
  )

  const { cuentas } = persona
  const [actos, cargas] = [cuentas.map((one) => one.actos), cuentas.map((one) => one.cargas)]
  const total = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0)
  const description = `${CUANTAS} acciones: ${total(actos)} keys beside the typed text (at most ${Math.max(...actos)} each), ${total(cargas)} page loads (at most ${Math.max(...cargas)} each), ${persona.letras} letters typed`
  test.info().annotations.push({ type: 'count', description })
  console.log(description)
  expect(cuentas).toHaveLength(CUANTAS)
  expect(Math.max(...actos)).toBeLessThanOrEqual(3)
  expect(Math.max(...cargas)).toBeLessThanOrEqual(2)
})
