import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const grupo = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const status = (page: Page, texto: RegExp) => page.getByRole('status').filter({ hasText: texto })

async function entrar(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** Sends an acción as this enlace; its folio. */
async function enviar(page: Page, cuenta: string, titulo: string, paises: string): Promise<string> {
  await entrar(page, cuenta)
  return enviarNueva(page, titulo, {
    Países: paises,
    Descripción: `Una delegación visitó la ciudad: lo cuenta ${cuenta}.`,
  })
}

/** Where the común of a merge opens. */
async function folioDeComun(page: Page): Promise<string> {
  await page.waitForURL(/\/revision\/2026-2-\d{4}\?hecho=fusionada/)
  return /2026-2-\d{4}/.exec(page.url())![0]
}

test('two acciones become a common one, which another person approves; undoing it gives both back', async ({
  page,
}) => {
  const una = await enviar(page, 'enlace.cultura', 'Demostración: visita de Lyon', 'Francia')
  const otra = await enviar(page, 'enlace.sectur', 'Demostración: llegan de Lyon', 'Suiza')

  await entrar(page, 'coordinacion')
  await page.goto(`/revision/${una}`)
  await boton(page, 'Fusionar').click()
  await page.waitForURL(`**/revision/fusionar?folios=${una}`)
  await campo(page, 'Buscar').fill('llegan lyon')
  await boton(page, 'Buscar o agregar').click()
  await page.getByRole('checkbox', { name: `${otra} · Demostración: llegan de Lyon` }).check()
  await boton(page, 'Buscar o agregar').click()
  await expect(page.getByRole('link', { name: `Quitar ${otra}` })).toBeVisible()
  await page.goto(`/revision/fusionar?folios=${una}&folios=${otra}`)
  await expectAccesible(page)

  const descripcion = grupo(page, 'Descripción')
  await descripcion.getByRole('radio', { name: `${otra} (Sectur)` }).check()
  await grupo(page, 'Países').getByRole('checkbox', { name: 'Suiza' }).uncheck()
  const titulo = grupo(page, 'Título')
  await titulo.getByRole('radio', { name: 'Ninguna de las anteriores' }).check()
  await boton(page, 'Ver cómo queda').click()
  await expect(titulo).toContainText('Escriba el título.')
  await campo(page, 'Otro título').fill('Demostración: delegación de Lyon')
  await boton(page, 'Ver cómo queda').click()
  const previa = page.getByRole('region', { name: 'Así quedará la acción común' })
  await expect(previa).toContainText('Demostración: delegación de Lyon')
  await expect(previa).toContainText('lo cuenta enlace.sectur')
  await expect(previa).not.toContainText('Suiza')
  await expect(previa.getByRole('heading')).toBeFocused()
  await expectAccesible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSinDesborde(page)
  await page.setViewportSize({ width: 1366, height: 768 })

  // What was seen is what is done: a change afterwards is shown first.
  await campo(page, 'Otro título').fill('Demostración: una delegación de Lyon')
  await boton(page, 'Fusionar').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Algo cambió' })).toBeVisible()
  await expect(previa).toContainText('Demostración: una delegación de Lyon')
  await boton(page, 'Fusionar').click()
  const comun = await folioDeComun(page)
  await expect(status(page, /Se fusionaron en la acción común/)).toContainText(comun)
  await expect(page.getByText(`reúne ${una} (Cultura) y ${otra} (Sectur)`)).toBeVisible()
  await expect(page.getByText('Usted la envió')).toBeVisible()
  await expect(boton(page, 'Aprobar')).toHaveCount(0)
  await expectAccesible(page)

  await entrar(page, 'enlace.sectur')
  await page.goto(`/acciones/${otra}`)
  await page
    .getByText('El Gabinete la fusionó con otras')
    .getByRole('link', { name: comun })
    .click()
  await page.waitForURL(`**/acciones/${comun}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Demostración: una delegación de Lyon',
  )
  await expect(page.getByRole('link', { name: una, exact: true })).toHaveCount(0)

  await entrar(page, 'coordinacion2')
  await page.goto(`/revision/${comun}`)
  await boton(page, 'Aprobar').click()
  await expect(status(page, /Se aprobó/)).toContainText(comun)

  await page.goto(`/revision/${una}`)
  await expect(page.getByText('El Gabinete la fusionó con otras')).toContainText(comun)
  await boton(page, 'Deshacer fusión').click()
  await boton(page, 'Deshacer fusión').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Escriba el motivo.' })).toBeVisible()
  await campo(page, 'Motivo').fill('Fueron dos visitas distintas.')
  await boton(page, 'Deshacer fusión').click()
  await expect(status(page, /Se deshizo la fusión de/)).toContainText(una)
  await expect(boton(page, 'Aprobar')).toBeVisible()
  await expect(boton(page, 'Fusionar')).toBeVisible()
  await page.goto(`/revision/${comun}`)
  await expect(page.getByText('Acción común de una fusión que se deshizo.')).toBeVisible()
  await expect(page.getByText('Motivo: Fueron dos visitas distintas.')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('two acciones are merged and what cannot be merged is told', async ({ page }) => {
    const una = await enviar(page, 'enlace.cultura', 'Demostración: foro a mano', 'Chile')
    const otra = await enviar(
      page,
      'enlace.sectur',
      'Demostración: foro a mano, otra parte',
      'Perú',
    )
    await entrar(page, 'coordinacion')
    await page.goto(`/revision/fusionar?folios=${una}&folios=2026-2-9999`)
    await expect(page.getByText('2026-2-9999: no existe, o no está a su alcance.')).toBeVisible()
    await campo(page, 'Folio').fill(otra)
    await boton(page, 'Buscar o agregar').click()
    await grupo(page, 'Título')
      .getByRole('radio', { name: `${otra} (Sectur)` })
      .check()
    await grupo(page, 'Países').getByRole('checkbox', { name: 'Chile' }).uncheck()
    await boton(page, 'Ver cómo queda').click()
    const previa = page.getByRole('region', { name: 'Así quedará la acción común' })
    await expect(previa).toContainText('Demostración: foro a mano, otra parte')
    await expect(previa).not.toContainText('Chile')
    await boton(page, 'Fusionar').click()
    const comun = await folioDeComun(page)
    await expect(page.getByText(`reúne ${una} (Cultura) y ${otra} (Sectur)`)).toBeVisible()

    await page.goto(`/revision/fusionar?folios=${comun}&folios=${una}`)
    await expect(page.getByText(`${comun}: ya es una acción común`)).toBeVisible()
    await expect(page.getByText(`${una}: ya es parte de otra acción común.`)).toBeVisible()
  })
})
