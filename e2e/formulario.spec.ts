import type { Page } from '@playwright/test'
import { comprobar, entregar } from './capturar'
import { expect, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const OPCIONALES = ['Contrapartes', 'Países', 'Ciudades', 'Redes', 'Lugar', 'Evidencia']
const PEDIDOS = ['Título', 'Fechas', 'Tipo de acción', 'Modalidad', 'Eje', 'Descripción']

test('one page in short sections, with what is known already chosen and what is optional marked', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await expect(page.getByRole('form', { name: 'Acción' }).getByRole('heading')).toContainText([
    'Qué y cuándo',
    'Con quién y dónde',
    'En qué lugar del informe',
    'Descripción y evidencia',
  ])
  await expect(campo(page, 'Dependencia responsable')).toHaveValue('cultura')
  await expect(campo(page, 'Parte')).toHaveValue('1')
  for (const label of OPCIONALES)
    await expect(campo(page, label)).toHaveAccessibleDescription(/\(opcional\)/)
  for (const label of PEDIDOS)
    await expect(campo(page, label)).not.toHaveAccessibleDescription(/\(opcional\)/)
})

test('the last section first: a draft is saved with nothing but its descripción', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Descripción').fill('Lo que pasó, antes que su nombre.')
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await expect(campo(page, 'Descripción')).toHaveValue('Lo que pasó, antes que su nombre.')
  await expect(page.getByRole('heading', { name: 'Acción sin título' })).toBeVisible()
})

test('the remaining words are told; too many are kept in the draft, and only too much is not sent', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: larga')
  await campo(page, 'Descripción').fill('palabra '.repeat(100))
  await expect(page.getByText('100 palabras; quedan 20 de las 120 recomendadas.')).toBeVisible()
  await campo(page, 'Descripción').fill('palabra '.repeat(130))
  await expect(
    page.getByText(/^130 palabras\. Sobran 10 palabras para la medida recomendada/),
  ).toBeVisible()
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await campo(page, 'Descripción').fill('palabra '.repeat(2501))
  await expect(page.getByText('Sobran 8 caracteres: caben 20,000.').first()).toBeVisible()
  await boton(page, 'Enviar al Gabinete').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText(
    'caben 20,000',
  )
  await expect(campo(page, 'Descripción')).toHaveValue(/^(palabra ){2501}$/)
})

test('dates outside the semestre warn and do not stop; the check page says what follows', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  await campo(page, 'Título').fill('Demostración: de otro semestre')
  await campo(page, 'Fechas').fill('3 de marzo de 2026')
  await expect(page.getByText('Hay fechas fuera del semestre.')).toBeVisible()
  await campo(page, 'Tipo de acción').selectOption({ label: 'Visita' })
  await campo(page, 'Modalidad').selectOption({ label: 'Presencial' })
  await campo(page, 'Eje').selectOption({ label: 'Transversal' })
  await campo(page, 'Descripción').fill('Una delegación visitó la ciudad y conoció sus programas.')
  await comprobar(page)
  await expect(page.getByText('Hay fechas fuera del semestre')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Qué sigue' })).toContainText('Gabinete')
  await page.getByRole('link', { name: 'Cambiar Lugar' }).click()
  await campo(page, 'Lugar').fill('Auditorio')
  await comprobar(page)
  await expect(page.getByText('Auditorio')).toBeVisible()
  await entregar(page)
})
