import type { Page } from '@playwright/test'
import { comprobar, entregar } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { boton, campo, devolver, dicho, enviar, PARRAFO, persona } from './observar'

const sobre = (page: Page, nombre: string) =>
  page.getByRole('list', { name: `Observaciones sobre ${nombre}` })

/** Selects these words of the text, as somebody would with the keyboard. */
async function seleccionar(page: Page, words: string): Promise<void> {
  await page
    .getByText(PARRAFO.slice(0, 20))
    .first()
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted)
        if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    }, words)
}

test('a passage is observed by keyboard, answered, settled one by one, and the rest carried on', async ({
  page,
  browser,
}) => {
  const enlace = await persona(browser, 'enlace.sedema')
  const folio = await enviar(enlace, 'Demostración: taller de corredores verdes')
  await iniciarSesion(page, 'coordinacion')

  await test.step('the selected words become an observación; a saved one is put in beside it', async () => {
    await page.goto(`/revision/${folio}`)
    await seleccionar(page, '“corredores verdes”')
    const observar = boton(page, 'Observar esta frase')
    await observar.focus()
    await page.keyboard.press('Enter')
    await expect(campo(page, 'Observación')).toBeFocused()
    await expect(campo(page, 'Campo')).toHaveValue('descripcion')
    await expect(campo(page, 'Motivo de la observación')).toHaveValue('redaccion')
    await expect(campo(page, 'Cita')).toHaveValue('“corredores verdes”')
    await page.keyboard.type('Diga cuáles son.')
    await campo(page, 'Motivo de la observación').selectOption({ label: 'Falta un dato' })

    await campo(page, 'Respuesta guardada').selectOption({ label: 'Falta evidencia' })
    await boton(page, 'Insertar').press('Enter')
    await expect(campo(page, 'Campo 2')).toHaveValue('evidencia')
    await expect(campo(page, 'Motivo de la observación 2')).toHaveValue('evidencia')
    await expect(campo(page, 'Observación 2')).toHaveValue(/Agregue evidencia/)
    await expect(campo(page, 'Observación 2')).toBeFocused()
    await expectAccesible(page)
  })

  await test.step('the due date is that of the semestre; a passage that is not there is refused', async () => {
    const [hoy, vence] = [
      await campo(page, 'Fecha límite').getAttribute('min'),
      await campo(page, 'Fecha límite').inputValue(),
    ]
    expect((Date.parse(vence) - Date.parse(hoy!)) / 86_400_000).toBe(10)
    await campo(page, 'Cita').fill('corredores azules')
    await devolver(page).click()
    const alerta = page.getByRole('alert').filter({ hasText: 'no está en la descripción' })
    await expect(alerta).toBeFocused()
    await expect(campo(page, 'Observación')).toHaveValue('Diga cuáles son.')
    await campo(page, 'Cita').fill(' "corredores  verdes" ')
    await devolver(page).click()
    await expect(dicho(page, `Se devolvió con observaciones ${folio}`)).toBeVisible()
  })

  await test.step('the passage is marked in the text, and tied to its note', async () => {
    await page.goto(`/revision/${folio}`)
    const marca = page.locator('mark')
    await expect(marca).toHaveText('“corredores verdes”')
    await expect(sobre(page, 'Descripción')).toContainText('Falta un dato')
    await expect(sobre(page, 'Descripción')).toContainText('‘corredores verdes’')
    const nota = await marca.getAttribute('aria-details')
    await expect(page.locator(`[id="${nota}"]`)).toContainText('Diga cuáles son.')
    await page.getByRole('link', { name: 'Observación 1' }).click()
    await expect(page).toHaveURL(new RegExp(`#${nota}$`))
    await expectAccesible(page)
  })

  await test.step('the enlace reads why and of which words, answers one and sends it again', async () => {
    await enlace.goto(`/acciones/${folio}`)
    const asunto = enlace.getByText('Falta un dato: “‘corredores verdes’”')
    await expect(asunto.first()).toBeVisible()
    await enlace.getByText('Escribir una respuesta').first().click()
    await campo(enlace, 'Respuesta a la observación sobre Descripción').fill('Son tres.')
    await boton(enlace, 'Marcar como atendida la observación sobre Descripción').click()
    await expect(boton(enlace, 'Deshacer lo atendido sobre Descripción')).toBeFocused()
    await comprobar(enlace)
    await campo(enlace, 'Hago constar que leí las 2 observaciones').check()
    await entregar(enlace)
  })

  await test.step('one is settled, by the same button that takes it back', async () => {
    await page.goto(`/revision/${folio}`)
    await expect(dicho(page, '0 de 2 resueltas')).toBeVisible()
    await expect(page.getByText('Quedan 2 observaciones sin resolver')).toBeVisible()
    await boton(page, /^Dar por resuelta la observación sobre Descripción/).press('Enter')
    await expect(dicho(page, '1 de 2 resueltas')).toBeVisible()
    await expect(boton(page, /^Sigue pendiente la observación sobre Descripción/)).toBeFocused()
    await expect(sobre(page, 'Descripción')).toContainText('Resuelta')
    await expectAccesible(page)
    await page.keyboard.press('Enter')
    await expect(dicho(page, '0 de 2 resueltas')).toBeVisible()
    await boton(page, /^Dar por resuelta la observación sobre Descripción/).press('Enter')
    await expect(dicho(page, '1 de 2 resueltas')).toBeVisible()
  })

  await test.step('what is pending is brought into a new return by one button', async () => {
    await devolver(page).click()
    await boton(page, 'Traer 1 observación pendiente').click()
    await expect(campo(page, 'Campo')).toHaveValue('evidencia')
    await expect(campo(page, 'Observación')).toHaveValue(/Agregue evidencia/)
    await boton(page, 'Cancelar').click()
  })

  await test.step('approving with something pending says so, and the enlace sees what was settled', async () => {
    await expect(page.getByText('Queda 1 observación sin resolver')).toBeVisible()
    await boton(page, 'Aprobar').click()
    await expect(dicho(page, `Se aprobó ${folio}`)).toBeVisible()
    await enlace.goto(`/acciones/${folio}`)
    await expect(enlace.getByText('El Gabinete la dio por resuelta el')).toHaveCount(1)
    await expect(
      enlace.getByText('Con 1 observación sin marcar como resuelta.').first(),
    ).toBeVisible()
    await expectAccesible(enlace)
  })
})

test('without JavaScript: a passage is quoted by its words, a note is left, one is settled', async ({
  browser,
  baseURL,
}) => {
  const enlace = await persona(browser, 'enlace.sedema')
  const folio = await enviar(enlace, 'Demostración: taller de azoteas de agua')
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await iniciarSesion(page, 'coordinacion2')
  await page.goto(`/revision/${folio}`)
  await campo(page, 'Nota interna').fill('Preguntar por teléfono.')
  await boton(page, 'Agregar nota').click()
  await expect(page.getByRole('list', { name: 'Notas internas' })).toContainText('por teléfono')
  await boton(page, 'Devolver con observaciones').click()
  await campo(page, 'Cita').fill('tres países')
  await campo(page, 'Observación').fill('Diga cuáles.')
  await page.getByRole('dialog').getByRole('button', { name: 'Devolver con observaciones' }).click()
  await expect(dicho(page, folio)).toBeVisible()
  await page.goto(`/revision/${folio}`)
  await expect(page.locator('mark').filter({ hasText: /^tres países$/ })).toBeVisible()

  await enlace.goto(`/acciones/${folio}/enviar`)
  await campo(enlace, 'Hago constar que leí la observación').check()
  await entregar(enlace)
  await page.goto(`/revision/${folio}`)
  await boton(page, /^Dar por resuelta la observación sobre Descripción/).click()
  await expect(dicho(page, '1 de 1 resuelta')).toBeVisible()
  await context.close()
})
