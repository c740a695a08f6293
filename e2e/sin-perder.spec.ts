import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'
import { boton, campo, devolver, dicho, enviar, persona } from './observar'

test('nothing that is being written about an acción is lost until it is sent', async ({
  page,
  browser,
}) => {
  const enlace = await persona(browser, 'enlace.sedema')
  const folio = await enviar(enlace, 'Demostración: taller de huertos urbanos')
  await iniciarSesion(page, 'coordinacion')
  const reopen = async () => {
    await expect(page.getByText('Hay observaciones sin enviar.')).toBeVisible()
    await devolver(page).click()
    await expect(campo(page, 'Observación')).toHaveValue('Diga quiénes acudieron.')
    await expect(campo(page, 'Cita')).toHaveValue('Doce especialistas')
    await expect(campo(page, 'Observación 2')).toHaveValue('Diga dónde.')
    await expect(campo(page, 'Campo 2')).toHaveValue('lugar')
  }

  await page.goto(`/revision/${folio}`)
  await campo(page, 'Nota interna').fill('Una nota a medias.')
  await devolver(page).click()
  await campo(page, 'Cita').fill('Doce especialistas')
  await campo(page, 'Observación').fill('Diga quiénes acudieron.')
  await boton(page, 'Agregar otra observación').click()
  await campo(page, 'Campo 2').selectOption({ label: 'Lugar' })
  await campo(page, 'Observación 2').fill('Diga dónde.')
  await boton(page, 'Cancelar').click()

  await test.step('leaving for the queue', async () => {
    await page.getByRole('link', { name: 'Cola de revisión' }).first().click()
    await page.waitForURL(/\/revision(\?.*)?$/)
    await page.goto(`/revision/${folio}`)
    await reopen()
    await expect(campo(page, 'Nota interna')).toHaveValue('Una nota a medias.')
  })

  await test.step('a reload', async () => {
    await page.reload()
    await reopen()
  })

  await test.step('a refusal because somebody was first', async () => {
    const otra = await persona(browser, 'coordinacion2')
    await otra.goto(`/revision/${folio}`)
    await boton(otra, 'La reviso yo').click()
    await expect(dicho(otra, 'Usted revisa ahora')).toBeVisible()
    await devolver(page).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Lo suyo no se registró' }),
    ).toBeVisible()
    await page.goto('/revision')
    await page.goto(`/revision/${folio}`)
    await reopen()
  })

  await test.step('once sent it is forgotten', async () => {
    await devolver(page).click()
    await expect(dicho(page, `Se devolvió con observaciones ${folio}`)).toBeVisible()
    await page.goto(`/revision/${folio}`)
    await boton(page, 'Retomar la revisión').click()
    await devolver(page).click()
    await expect(campo(page, 'Observación')).toHaveValue('')
    await expect(campo(page, 'Observación 2')).toHaveCount(0)
    await boton(page, 'Cancelar').click()
    await boton(page, 'Agregar nota').click()
    await expect(page.getByRole('list', { name: 'Notas internas' })).toContainText(
      'Una nota a medias.',
    )
    await expect(campo(page, 'Nota interna')).toHaveValue('')
    await page.reload()
    await expect(campo(page, 'Nota interna')).toHaveValue('')
    await expectAccesible(page)
  })
})

test('the saved observaciones are added, edited and erased by whoever reviews', async ({
  page,
}) => {
  await iniciarSesion(page, 'coordinacion2')
  await page.goto('/revision/respuestas')
  await expectAccesible(page)
  const lista = page.getByRole('list', { name: 'Respuestas guardadas' })
  const nueva = page.getByRole('region', { name: 'Agregar una respuesta' })
  await nueva.getByLabel('Nombre', { exact: true }).fill('Falta el lugar')
  await nueva.getByRole('button', { name: 'Agregar' }).press('Enter')
  await expect(nueva.getByRole('alert')).toContainText('Escriba lo que dirá la observación')
  await nueva.getByLabel('Observación', { exact: true }).fill('Diga en qué lugar fue.')
  await nueva.getByLabel('Campo', { exact: true }).selectOption({ label: 'Lugar' })
  await nueva.getByRole('button', { name: 'Agregar' }).press('Enter')
  await expect(dicho(page, 'La respuesta se agregó')).toBeVisible()

  await page.getByText('Editar Falta el lugar').click()
  const item = lista.getByRole('listitem').filter({ hasText: 'Diga en qué lugar fue.' })
  await item.getByLabel('Nombre', { exact: true }).fill('Precise el lugar')
  await boton(page, 'Guardar Falta el lugar').press('Enter')
  await expect(dicho(page, 'Los cambios se guardaron')).toBeVisible()

  await page.getByText('Borrar Precise el lugar').click()
  await boton(page, 'Borrar la respuesta Precise el lugar').press('Enter')
  await expect(dicho(page, 'La respuesta se borró')).toBeVisible()
  await expect(lista).not.toContainText('Precise el lugar')
  await page.setViewportSize({ width: 320, height: 700 })
  await expectSinDesborde(page)
})
