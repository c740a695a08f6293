import type { Page } from '@playwright/test'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a series of five webinars is built with the calendar, and one of them taken out', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await page.getByText('Agregar con el calendario').click()
  await campo(page, 'Del').fill('2026-09-02')
  await campo(page, 'Repetir').selectOption('Cada semana')
  await campo(page, 'Veces en total').fill('4')
  await boton(page, 'Agregar a las fechas').click()
  await expect(campo(page, 'Fechas')).toHaveValue('2, 9, 16 y 23 de septiembre')
  await expect(campo(page, 'Del')).toBeFocused()

  // One more, two days long, with the keyboard alone.
  await campo(page, 'Del').fill('2026-10-07')
  await campo(page, 'Al').fill('2026-10-09')
  await campo(page, 'Al').press('Enter')
  await expect(campo(page, 'Fechas')).toHaveValue('2, 9, 16 y 23 de septiembre y 7 al 9 de octubre')
  await expect(page.getByRole('status').filter({ hasText: 'Se imprimirá' })).toContainText(
    '(2, 9, 16 y 23 de septiembre y 7 al 9 de octubre)',
  )
  await expect(
    page.getByRole('list', { name: 'Fechas agregadas' }).getByRole('listitem'),
  ).toHaveCount(5)
  await expectAccesible(page)

  await boton(page, 'Quitar miércoles 16 de septiembre').click()
  await expect(campo(page, 'Fechas')).toHaveValue('2, 9 y 23 de septiembre y 7 al 9 de octubre')
  await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
})
