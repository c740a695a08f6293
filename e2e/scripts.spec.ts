import { expect, iniciarSesion, test } from './fixtures'
import { MARCAS, PAGINA_VACIA, pesarEnFrio, primerBorrador } from './peso'

test('the form adds at most 45 KiB of scripts to an empty page', async ({ page }) => {
  const empty = await pesarEnFrio(page, PAGINA_VACIA)
  expect(empty).toBeGreaterThan(0)
  await iniciarSesion(page, 'enlace.cultura')
  for (const path of ['/acciones/nueva', await primerBorrador(page)]) {
    const form = await pesarEnFrio(page, path)
    expect(form - empty, `${path}: bytes over an empty page`).toBeLessThanOrEqual(MARCAS.formulario)
    expect(form, `${path}: bytes in all`).toBeLessThanOrEqual(
      MARCAS.razon * MARCAS.paginaVaciaDeNext,
    )
  }
})
