import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

test('a person reads their avisos, marks them and chooses how they go by e-mail', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion2')
  await page.getByRole('link', { name: 'Todos los avisos' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Avisos' })).toBeVisible()
  await expect(page.getByText('sin leer')).toBeVisible()
  await expectAccesible(page)

  await page.getByRole('button', { name: 'Marcar todos como leídos' }).click()
  await expect(page.getByText('Todos leídos')).toBeVisible()

  const entrega = page.getByLabel('Por correo electrónico', { exact: true })
  await expect(entrega).toHaveValue('al_momento')
  await entrega.selectOption('Un resumen diario, a las 8:00')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText('Los próximos avisos le llegarán así.')).toBeVisible()
  await expect(entrega).toHaveValue('resumen_diario')
})
