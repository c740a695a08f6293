import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { comprobar, entregar, llenar } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { paginasDePdf, textoDePdf } from './pdf'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

/** A complete acción up to its check page. */
async function hastaComprobar(page: Page, titulo: string) {
  await llenar(page, titulo, { Evidencia: 'https://ejemplo.cdmx.gob.mx/nota' })
  await comprobar(page)
}

async function devolver(page: Page, folio: string, observaciones: [string, string][]) {
  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await page.getByText('Devolver con observaciones').first().click()
  for (const [index, [label, texto]] of observaciones.entries()) {
    const suffix = index === 0 ? '' : ` ${index + 1}`
    if (index > 0) await boton(page, 'Agregar otra observación').click()
    await campo(page, `Campo${suffix}`).selectOption({ label })
    await campo(page, `Observación${suffix}`).fill(texto)
  }
  await boton(page, 'Devolver con observaciones').click()
  await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()
}

test('what came back is answered one by one, sent again, and has a receipt on paper and in a file', async ({
  page,
}) => {
  let folio = ''

  await test.step('checked, field by field, and sent', async () => {
    await iniciarSesion(page, 'enlace.sedema')
    await hastaComprobar(page, 'Demostración: visita sobre captación de lluvia')
    await expect(page.getByText('No se dijo').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'https://ejemplo.cdmx.gob.mx/nota' })).toBeVisible()
    await page.getByRole('link', { name: 'Cambiar Lugar' }).click()
    await page.waitForURL(/comprobar=1#f-lugar/)
    await campo(page, 'Lugar').fill('Bosque de Chapultepec')
    await comprobar(page)
    await expect(page.getByText('Bosque de Chapultepec')).toBeVisible()
    await expectAccesible(page)
    folio = await entregar(page)
    await expectAccesible(page)
  })

  await test.step('returned with two observaciones', () =>
    devolver(page, folio, [
      ['Lugar', 'Diga en qué sección del bosque.'],
      ['Descripción', 'Precise cuántas personas acudieron.'],
    ]))

  await test.step('one answered, the other marked, taken back, and what is typed stays', async () => {
    await como(page, 'enlace.sedema')
    await page.goto(`/acciones/${folio}`)
    await campo(page, 'Título').fill('Demostración: visita sobre captación de agua de lluvia')
    await page.getByText('Escribir una respuesta').first().click()
    await campo(page, 'Respuesta a la observación sobre Lugar').fill('Fue en la segunda sección.')
    await boton(page, 'Marcar como atendida la observación sobre Lugar').click()
    await expect(boton(page, 'Deshacer lo atendido sobre Lugar')).toBeFocused()
    await expect(page.getByText('Fue en la segunda sección.').first()).toBeVisible()
    await expect(campo(page, 'Título')).toHaveValue(/agua de lluvia$/)

    await boton(page, 'Marcar como atendida la observación sobre Descripción').click()
    await boton(page, 'Deshacer lo atendido sobre Descripción').click()
    await expect(boton(page, 'Marcar como atendida la observación sobre Descripción')).toBeVisible()
    await expectAccesible(page)
  })

  await test.step('sent again only when it is attested that both were read', async () => {
    await comprobar(page)
    await expect(page.getByText('1 de 2 atendidas.')).toBeVisible()
    await boton(page, 'Enviar al Gabinete').click()
    await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
      'Haga constar que leyó las 2 observaciones',
    )
    await campo(page, 'Hago constar que leí las 2 observaciones').check()
    expect(await entregar(page)).toBe(folio)
  })

  await test.step('the receipt is one printed page and one file', async () => {
    await expect(page.getByText('2.º envío (revisión 3)')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Principal' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Descargar acuse (PDF)' })).toBeHidden()
    const paper = await page.pdf({ preferCSSPageSize: true })
    expect(await paginasDePdf(paper)).toBe(1)
    expect(await textoDePdf(paper)).toContain(`Folio ${folio}`)
    await page.emulateMedia({ media: 'screen' })

    const link = page.getByRole('link', { name: 'Descargar acuse (PDF)' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(`acuse-${folio}-2.pdf`)
    const file = await readFile(await download.path())
    expect(await paginasDePdf(file)).toBe(1)
    const text = await textoDePdf(file)
    for (const said of [folio, 'captación de agua de lluvia', 'Enlace de', '2 leídas']) {
      expect(text).toContain(said)
    }
  })

  await test.step('the history tells all of it, and leads to what was sent and to each receipt', async () => {
    await page.goto(`/acciones/${folio}`)
    const historial = page.getByRole('list', {
      name: 'Historial de la acción',
    })
    await expect(historial).toContainText('Respuesta: Fue en la segunda sección.')
    await expect(historial).toContainText('1 observación atendida; 1 observación sólo leída.')
    await historial.getByRole('link', { name: 'Ver acuse de la revisión 1' }).click()
    await expect(page.getByText('1.º envío (revisión 1)')).toBeVisible()
    await page.goto(`/acciones/${folio}/revision/3`)
    await expect(page.getByText('Cambió desde el envío anterior: Título.')).toBeVisible()
    await expect(page.locator('ins')).toContainText('agua')
    await expectAccesible(page)
  })

  await test.step('the Gabinete reads the answer beside the field', async () => {
    await como(page, 'coordinacion')
    await page.goto(`/revision/${folio}`)
    const sobreLugar = page.getByRole('list', {
      name: 'Observaciones sobre Lugar',
    })
    await expect(sobreLugar).toContainText('Fue en la segunda sección.')
    await expect(page.getByRole('list', { name: 'Observaciones sobre Descripción' })).toContainText(
      'Sólo leída al reenviar',
    )
    await expectAccesible(page)
  })
})

/** What the administrador has Sectur ask of its titular. */
async function pedirRespaldo(page: Page, label: string) {
  await como(page, 'administracion')
  await page.goto('/administracion/dependencias')
  await page.getByRole('link', { name: /\(cambiar en Secretaría de Turismo\)/ }).click()
  await campo(page, 'Qué se pide a la persona titular').selectOption({ label })
  await expectAccesible(page)
  await boton(page, 'Guardar').click()
  await page.waitForURL(/\/administracion\/dependencias\?respaldo=sectur/)
}

test('a dependencia that wants an oficio asks its number before sending', async ({ page }) => {
  await pedirRespaldo(page, 'Número de oficio')

  await como(page, 'enlace.sectur')
  await hastaComprobar(page, 'Demostración: encuentro de turismo')
  await boton(page, 'Enviar al Gabinete').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    'Escriba el número del oficio.',
  )
  await campo(page, 'Número de oficio').fill('SECTUR/DG/012/2026')
  const folio = await entregar(page)
  await expect(page.getByText('Oficio SECTUR/DG/012/2026')).toBeVisible()

  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await expect(page.getByText('Oficio SECTUR/DG/012/2026').first()).toBeVisible()

  await como(page, 'enlace.copred')
  expect((await page.goto(`/acciones/${folio}/acuse`))!.status()).toBe(404)
  await pedirRespaldo(page, 'No se pide')
})

test('withdrawn, taken back and asked to be reopened, each with its reason', async ({ page }) => {
  await iniciarSesion(page, 'enlace.sedema')
  await hastaComprobar(page, 'Demostración: para retirar y reabrir')
  const folio = await entregar(page)
  await boton(page, 'Retirar').click()
  await expect(page.getByRole('heading', { name: '¿Retirar esta acción?' })).toBeVisible()
  await boton(page, 'Retirar').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    'Escriba el motivo.',
  )
  await campo(page, 'Motivo').fill('Falta confirmar la fecha.')
  await boton(page, 'Retirar').click()
  await expect(page.getByText('Motivo: Falta confirmar la fecha.')).toBeVisible()
  await boton(page, 'Recuperar').click()
  await expect(page.getByRole('heading', { name: '¿Recuperar esta acción?' })).toBeVisible()
  await boton(page, 'Recuperar').click()
  await expect(page.getByText('Es otra vez un borrador.')).toBeVisible()
  await comprobar(page)
  expect(await entregar(page)).toBe(folio)

  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await boton(page, 'Aprobar').click()
  await expect(page.getByRole('status').filter({ hasText: folio })).toBeVisible()

  await como(page, 'enlace.sedema')
  await page.goto(`/acciones/${folio}`)
  await boton(page, 'Pedir reapertura').click()
  await campo(page, 'Motivo').fill('Hay un dato equivocado en la descripción.')
  await boton(page, 'Pedir reapertura').click()
  await expect(page.getByText('El Gabinete decidirá si la reabre')).toBeVisible()
  await expect(page.getByText('Motivo: Hay un dato equivocado')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('what came back is answered, taken back and sent again', async ({ page }) => {
    await iniciarSesion(page, 'enlace.sedesa')
    await page.goto('/acciones?estado=devuelta')
    await page.getByRole('link', { name: /Taller de crianza/ }).click()
    await page.getByText('Escribir una respuesta').first().click()
    await campo(page, 'Respuesta a la observación sobre Países').fill('Se agregaron tres.')
    await boton(page, 'Marcar como atendida la observación sobre Países').click()
    await expect(boton(page, 'Deshacer lo atendido sobre Países')).toBeVisible()
    await expect(page.getByText('Se agregaron tres.').first()).toBeVisible()
    await boton(page, 'Deshacer lo atendido sobre Países').click()
    await boton(page, 'Marcar como atendida la observación sobre Países').click()
    await expect(boton(page, 'Deshacer lo atendido sobre Países')).toBeVisible()

    await comprobar(page)
    await campo(page, 'Hago constar que leí la observación').check()
    await entregar(page)
    await expect(page.getByText(/^1 leída/)).toBeVisible()
  })
})
