import type { Page } from '@playwright/test'
import { enviarNueva } from './capturar'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function salir(page: Page) {
  await page.context().clearCookies()
}

/** Sends an acción with these lists, as its enlace; its folio. */

test('a contraparte proposed under another name is merged with the one there was', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  const folio = await enviarNueva(page, 'Demostración: visita con otro nombre', {
    Contrapartes: 'Alcaldía Mayor de Bogotá Distrito Capital',
  })
  await salir(page)

  await iniciarSesion(page, 'coordinacion')
  await page.getByRole('link', { name: /^Catálogos/ }).click()
  const fila = page.getByRole('row', { name: /Alcaldía Mayor de Bogotá Distrito Capital/ })
  await expect(fila).toContainText(folio)
  await expect(fila).toContainText('Alcaldía de Bogotá')
  await expectAccesible(page)
  await fila.getByRole('link', { name: 'Alcaldía Mayor de Bogotá Distrito Capital' }).click()
  const destino = page.getByRole('radio', { name: 'Alcaldía de Bogotá', exact: true })
  await expect(destino).not.toBeChecked()
  await boton(page, 'Fusionar').click()
  const grupo = page.getByRole('group', { name: 'Se parece a' })
  await expect(grupo).toContainText('Elija con cuál se fusiona.')
  await expectAccesible(page)
  await destino.check()
  await boton(page, 'Fusionar').click()
  await expect(
    page.getByText(
      '“Alcaldía Mayor de Bogotá Distrito Capital” se fusionó con “Alcaldía de Bogotá”',
    ),
  ).toBeVisible()
  await expect(
    page.getByRole('row', { name: /Alcaldía Mayor de Bogotá Distrito Capital/ }),
  ).toHaveCount(0)

  await page.goto(`/revision/${folio}`)
  await expect(page.getByRole('article')).toContainText('Alcaldía de Bogotá')
  await salir(page)
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto(`/acciones/${folio}`)
  await expect(page.getByText('Alcaldía de Bogotá', { exact: true }).first()).toBeVisible()
})

test('a proposed ciudad is accepted with its name and país mended, and then offered', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await enviarNueva(page, 'Demostración: visita a Guimaraes', { Ciudades: 'Guimaraes' })
  await salir(page)

  await iniciarSesion(page, 'administracion')
  await page.goto('/catalogos')
  await page.getByRole('link', { name: 'Guimaraes', exact: true }).click()
  await campo(page, 'Nombre').fill('Guimarães')
  await campo(page, 'País').fill('Ruritania')
  await boton(page, 'Aceptar').click()
  const resumen = page.getByRole('alert').filter({ hasText: 'Hay un problema' })
  await expect(resumen).toContainText('No reconocemos el país “Ruritania”')
  await expectAccesible(page)
  await campo(page, 'País').fill('Portugal')
  await boton(page, 'Aceptar').click()
  await expect(page.getByText('La propuesta quedó en el catálogo.')).toBeVisible()
  await page.getByRole('link', { name: 'Ciudades', exact: true }).click()
  await campo(page, 'Texto').fill('guimaraes')
  await boton(page, 'Buscar').click()
  await expect(page.getByRole('row', { name: /Guimarães/ })).toContainText('PT')
  await salir(page)

  await iniciarSesion(page, 'enlace.semovi')
  await page.goto('/acciones/nueva')
  await campo(page, 'Ciudades').pressSequentially('guima')
  await page.getByRole('option', { name: 'Guimarães' }).click()
  await expect(campo(page, 'Ciudades')).toHaveValue('Guimarães')
})

test('the lists offer the name of today for what is typed, and say what will be proposed', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.sedesa')
  await page.goto('/acciones/nueva')
  const paises = campo(page, 'Países')
  await paises.pressSequentially('eua')
  await page.getByRole('option', { name: /^Estados Unidos de América/ }).click()
  await paises.press('End')
  await paises.pressSequentially('\ninglaterra')
  await expect(page.getByRole('listbox', { name: 'Sugerencias para Países' })).toBeVisible()
  await paises.press('ArrowDown')
  await paises.press('Enter')
  await expect(paises).toHaveValue('Estados Unidos de América\nReino Unido')

  await campo(page, 'Ciudades').pressSequentially('new y')
  await page.getByRole('option', { name: /^Nueva York/ }).click()
  await campo(page, 'Contrapartes').fill('Alcaldía de Berlín\nInstituto Imaginario de Aguas')
  await campo(page, 'Título').fill('Demostración: propuesta en curso')
  await expect(
    page.getByText('Se propondrá al Gabinete para el catálogo: “Instituto Imaginario de Aguas”.'),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByText('Se propondrá al Gabinete para el catálogo')).toBeVisible()
})

test('for an enlace the desk does not exist', async ({ page }) => {
  await iniciarSesion(page, 'enlace.semovi')
  await expect(page.getByRole('link', { name: /^Catálogos/ })).toHaveCount(0)
  const response = await page.goto('/catalogos')
  expect(response?.status()).toBe(404)
})
