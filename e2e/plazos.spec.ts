import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

test('a dependencia is given more days, with a reason, and they are taken back', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/seguimiento/sectur')
  await page.getByText('Otorgar una prórroga').click()
  await campo(page, 'Hasta').fill('2099-01-31')
  await boton(page, 'Otorgar prórroga').click()
  await expect(page.getByRole('alert').first()).toContainText('por qué se otorga la prórroga')
  await expect(campo(page, 'Hasta')).toHaveValue('2099-01-31')
  await campo(page, 'Motivo de la prórroga').fill('Espera el acta de la feria.')
  await boton(page, 'Otorgar prórroga').click()
  const prorroga = page.getByRole('listitem').filter({ hasText: 'Espera el acta de la feria.' })
  await expect(prorroga).toContainText('Hasta el 31 de enero de 2099')
  await expectAccesible(page)

  await como(page, 'enlace.sectur')
  await page.goto('/avisos')
  await expect(page.getByText(/otorgó una prórroga .* hasta el 31 de enero de 2099/)).toBeVisible()

  await como(page, 'coordinacion')
  await page.goto('/seguimiento/sectur')
  await prorroga.getByRole('button', { name: /Retirar prórroga/ }).click()
  await expect(prorroga).toHaveCount(0)
})

/** A semestre after the open one, there or made now. */
async function prepararSiguiente(page: Page) {
  await iniciarSesion(page, 'administracion')
  await page.goto('/administracion/semestres')
  if ((await page.getByRole('row').filter({ hasText: '2027-1' }).count()) > 0) return
  await page.getByText('Crear un semestre').click()
  // The form proposes the one after the last: others may have made semestres far from here.
  await campo(page, 'Semestre').fill('2027-1')
  await boton(page, 'Crear semestre').click()
  await expect(page.getByRole('row').filter({ hasText: '2027-1' })).toBeVisible()
}

test('an acción that came late passes on to the next semestre, and both sides say so', async ({
  page,
}) => {
  const titulo = 'Demostración: acta que llegó tarde'
  await prepararSiguiente(page)
  await como(page, 'enlace.sedema')
  const folio = await enviarNueva(page, titulo, {
    Fechas: '3 de agosto',
    Descripción: 'Una delegación conoció los humedales de la ciudad.',
  })

  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await boton(page, 'Descartar').click()
  await page.getByText('Llegó tarde: pasa al semestre siguiente').click()
  await boton(page, 'Pasar al semestre siguiente').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Escriba el motivo.' })).toBeVisible()
  await page.getByLabel('Motivo', { exact: true }).last().fill('El acta llegó después del cierre.')
  await boton(page, 'Pasar al semestre siguiente').click()
  await expect(page.getByRole('status').filter({ hasText: folio })).toContainText(
    'Pasó al semestre siguiente',
  )

  await page.goto(`/revision/${folio}`)
  await page
    .getByRole('link', { name: /^2027-1-\d{4}$/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titulo)
  await expect(page.getByText('Extemporánea: viene de')).toContainText(folio)

  await como(page, 'enlace.sedema')
  await page.goto(`/acciones/${folio}`)
  await expect(page.getByText('El acta llegó después del cierre.').first()).toBeVisible()
})
