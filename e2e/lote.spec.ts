import type { Browser, Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** An acción about which the corrector has nothing to say; answers its folio. */
async function enviar(page: Page, titulo: string, changes: { fechas?: string } = {}) {
  return enviarNueva(page, titulo, {
    Fechas: changes.fechas ?? '12 de agosto',
    'Tipo de acción': 'Taller o curso',
    Contrapartes: 'Universidad de demostración',
    Descripción:
      'La dependencia preparó el taller con la Embajada de Cuba. Asistieron treinta personas de dos ciudades y acordaron repetirlo en otoño, con nuevos materiales y con los mismos talleristas de esta ocasión.',
    Evidencia: 'https://www.cdmx.gob.mx/nota',
  })
}

/** Somebody else, in a browser of their own. */
async function persona(browser: Browser, cuenta: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await iniciarSesion(page, cuenta)
  return page
}

const marcar = (page: Page, folio: string) => campo(page, `Seleccionar ${folio}`).check()

test('three are approved at once; the one that changed meanwhile says why it was not', async ({
  page,
  browser,
}) => {
  const enlace = await persona(browser, 'enlace.semovi')
  const folios = []
  // Weeks apart, so that none is taken for another.
  for (const [at, tema] of ['anillos', 'brújulas', 'candiles', 'dados'].entries()) {
    const fechas = `${2 + 7 * at} de agosto`
    folios.push(await enviar(enlace, `Demostración: ${tema} en lote`, { fechas }))
  }
  await enlace.context().close()

  await iniciarSesion(page, 'coordinacion')
  await page.goto('/revision?q=en+lote&estado=enviada')
  for (const folio of folios) await marcar(page, folio)
  await expect(page.getByText('4 seleccionadas')).toBeVisible()
  await expect(campo(page, 'Seleccionar las de esta página')).toBeChecked()
  await expectAccesible(page)
  await boton(page, 'Aprobar').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aprobar varias acciones')
  for (const folio of folios) await expect(page.getByText(folio)).toBeVisible()
  await expectAccesible(page)

  // Meanwhile somebody else takes one of them.
  const otra = await persona(browser, 'coordinacion2')
  await otra.goto(`/revision/${folios[2]}`)
  await otra.getByRole('button', { name: 'La reviso yo', exact: true }).click()
  await expect(otra.getByRole('status').filter({ hasText: 'Usted revisa ahora' })).toBeVisible()
  await otra.context().close()

  await boton(page, 'Aprobar las marcadas').click()
  await page.waitForURL(/\/revision\/lote\/[0-9a-f-]{36}$/)
  await expect(
    page.getByRole('status').filter({ hasText: 'Se aprobaron 3 de 4 acciones.' }),
  ).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: folios[2] })).toContainText(
    'No se hizo. Cambió después de que usted la confirmó',
  )
  await expect(page.getByRole('row').filter({ hasText: 'Aprobada' })).toHaveCount(3)
  await expectAccesible(page)

  // Reloading tells it again and does nothing again.
  await page.reload()
  await expect(page.getByText('Se aprobaron 3 de 4 acciones.')).toBeVisible()
  await page.goto(`/revision/${folios[0]}`)
  await expect(boton(page, 'Aprobar')).toHaveCount(0)
})

test('without JavaScript: the page of the queue is chosen whole, and what cannot be says why', async ({
  browser,
}) => {
  const enlace = await persona(browser, 'enlace.copred')
  const folio = await enviar(enlace, 'Demostración: coro de faroles sin guiones')
  await enlace.context().close()

  const page = await persona(browser, 'coordinacion', { javaScriptEnabled: false })
  await page.goto('/revision?q=faroles+sin+guiones&estado=todas')
  await campo(page, 'Seleccionar las de esta página').check()
  await boton(page, 'Recordar').click()
  await expect(page.getByText('Está enviada: no hay qué recordar.')).toBeVisible()
  await page.goBack()

  await marcar(page, folio)
  await boton(page, 'Devolver con una observación').click()
  await boton(page, 'Devolver las marcadas').click()
  await expect(page.getByText('Escriba la observación').first()).toBeVisible()
  await campo(page, 'Observación').fill('Diga cuántos faroles.')
  await boton(page, 'Devolver las marcadas').click()
  await expect(page.getByText('Se devolvió 1 de 1 acción.')).toBeVisible()

  await page.goto('/revision?q=faroles+sin+guiones&estado=devuelta')
  await marcar(page, folio)
  await boton(page, 'Recordar').click()
  await boton(page, 'Recordar las marcadas').click()
  await expect(page.getByText('Se envió el recordatorio de 1 de 1 acción.')).toBeVisible()
  await page.context().close()

  const aviso = await persona(browser, 'enlace.copred')
  await aviso.goto('/avisos')
  await expect(aviso.getByText(`El Gabinete le recuerda la acción ${folio}`)).toBeVisible()
  await aviso.context().close()
})

test('what two dependencias reported is proposed once, and not again when it is said apart', async ({
  page,
  browser,
}) => {
  const titulo = 'Demostración: papalotes luminosos en azoteas y terrazas'
  const semovi = await persona(browser, 'enlace.semovi')
  const una = await enviar(semovi, titulo)
  await semovi.context().close()
  const copred = await persona(browser, 'enlace.copred')
  const otra = await enviar(copred, 'Papalotes luminosos en azoteas y terrazas', {
    fechas: '12 y 13 de agosto',
  })
  await copred.context().close()

  await iniciarSesion(page, 'coordinacion')
  await page.goto(`/revision/${una}`)
  const parecidas = page.getByRole('region', { name: 'Acciones parecidas' })
  await expect(parecidas).toContainText(otra)
  await expect(parecidas).toContainText('Sus títulos se parecen')
  await expect(
    parecidas.getByRole('link', { name: `Comparar y fusionar con ${otra}` }),
  ).toHaveAttribute('href', `/revision/fusionar?folios=${una}&folios=${otra}`)
  await expectAccesible(page)

  await page.goto('/revision')
  await page.getByRole('link', { name: /^Posibles repetidas/ }).click()
  const grupo = page.getByRole('region', { name: `${una} y ${otra}` })
  await expect(grupo).toContainText('12 y 13 de agosto')
  await expect(grupo).toContainText('Copred')
  await expectAccesible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSinDesborde(page)
  await grupo.getByRole('button', { name: /^No son la misma/ }).click()
  await expect(page.getByText('Se anotó que no son la misma')).toBeVisible()
  await expect(grupo).toHaveCount(0)
  await page.goto('/revision/candidatas')
  await expect(grupo).toHaveCount(0)
  await page.getByText(/^No son la misma \(/).click()
  await page.getByRole('button', { name: `Volver a proponer ${una} y ${otra}` }).click()
  await expect(grupo).toBeVisible()

  await page.goto(`/revision/${otra}`)
  await parecidas.getByText('Marcar duplicada').click()
  await boton(page, `Descartar por duplicada de ${una}`).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Se descartó por duplicada' }),
  ).toContainText(otra)
})
