import type { Page } from '@playwright/test'
import { expect, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('Inicio answers: which semestre, days left, what came back and by when, what is missing, what is approved', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.semovi')
  const semestre = page.getByRole('region', { name: 'Semestre en curso' })
  await expect(semestre).toContainText('Semestre 2026-2')
  await expect(semestre).toContainText(/hasta el \d+ de \p{L}+ de \d{4}: (quedan|queda|cierra)/u)
  const devueltas = page.getByRole('region', { name: /^Volvieron con observaciones/ })
  await expect(devueltas).toContainText(/observaci(ón|ones) · atiéndalas a más tardar el \d+ de /)
  await expect(page.getByRole('link', { name: /aprobadas$/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /en espera del Gabinete$/ })).toBeVisible()
  await devueltas.getByRole('link').first().click()
  await page.waitForURL(/\/acciones\/2026-2-\d{4}/)
  await expect(page.getByText('Observación del Gabinete').first()).toBeVisible()
})

test('a draft half written waits in Inicio with what it lacks', async ({ page }) => {
  const titulo = 'Demostración: a medias'
  await iniciarSesion(page, 'enlace.sectei')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill(titulo)
  await campo(page, 'Modalidad').selectOption({ label: 'Virtual' })
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await page.goto('/inicio')
  const borradores = page.getByRole('region', { name: /^Borradores por terminar/ })
  const tarea = borradores.getByRole('listitem').filter({ hasText: titulo })
  await expect(tarea).toContainText('Falta: Fechas')
  await expect(tarea).not.toContainText('Modalidad')
  await tarea.getByRole('link', { name: titulo }).click()
  await expect(campo(page, 'Título')).toHaveValue(titulo)
})
