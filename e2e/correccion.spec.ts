import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

test('what the corrector finds is told after saving, and one click mends it', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  const descripcion = page.getByLabel('Descripción', { exact: true })
  await page.getByLabel('Título', { exact: true }).fill('Demostración: visita de archivistas')
  await descripcion.fill('Las archivistas conocieron la fonoteca y y la mapoteca de la ciudad.')
  await page.getByRole('button', { name: 'Guardar borrador' }).click()
  await page.waitForURL(/guardada=1/)

  await page.getByRole('tab', { name: 'Qué falta' }).click()
  const sugerencias = page.getByRole('region', { name: 'Sugerencias' })
  const doble = sugerencias.getByRole('listitem').filter({ hasText: 'está dos veces' })
  await expectAccesible(page)
  await doble.getByRole('link', { name: 'Descripción' }).click()
  await expect(descripcion).toBeFocused()

  await doble.getByRole('button', { name: 'Aplicar' }).click()
  await expect(descripcion).toHaveValue(/fonoteca y la mapoteca/)
  await expect(doble.getByRole('status')).toHaveText('Aplicada en el formulario.')
  await page.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(doble).toHaveCount(0)
  await page.getByRole('tab', { name: 'Qué falta' }).click()
  await expect(sugerencias).toContainText('No hay evidencia')
})

test('the coordinador reads the same findings beneath the text, and why each matters', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion')
  await page.goto('/revision')
  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click()
  const sugerencias = page.getByRole('region', { name: 'Sugerencias del corrector' })
  await expect(sugerencias.getByRole('listitem').first()).toBeVisible()
  await expect(sugerencias.getByText('Por qué importa').first()).toBeVisible()
  await expectAccesible(page)
})
