import type { Page } from '@playwright/test'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { expect, iniciarSesion, test } from './fixtures'

/** What has the focus: the field's label (or its group's, for boxes) or the control's own words; and what hides it. */
function focused(page: Page): Promise<{ name: string; isInSight: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: '', isInSight: true }
    }
    const isBox = element instanceof HTMLInputElement && element.type === 'checkbox'
    const legend = isBox ? element.closest('fieldset')?.querySelector('legend') : null
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null
    const name = (legend ?? labels?.[0] ?? element).textContent.trim()
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + Math.min(bottom, top + 40)) / 2]
    const onTop = document.elementFromPoint(x, y)
    return {
      name,
      isInSight: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
    }
  })
}

/** Presses a key until the focus is on `last`; what it went through, each in sight when it had it. */
async function walk(page: Page, key: string, last: string): Promise<string[]> {
  const names: string[] = []
  for (let presses = 0; presses < 150; presses++) {
    const { name, isInSight } = await focused(page)
    expect(isInSight, `“${name}” has the focus out of sight`).toBe(true)
    if (names.at(-1) !== name) names.push(name)
    if (name === last) return names
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reached “${last}”: ${names.join(' · ')}`)
}

for (const [where, viewport] of [
  ['on a desk', { width: 1366, height: 768 }],
  ['at 200 %', { width: 683, height: 384 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`Tab goes through the whole form in its order and back, always in sight, ${where}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await iniciarSesion(page, 'enlace.sgirpc')
    await page.goto('/acciones/nueva')
    await page.getByLabel('Título', { exact: true }).focus()
    const forth = await walk(page, 'Tab', 'Enviar al Gabinete')
    const labels: string[] = Object.values(CAMPO_LABELS)
    const seen = forth.filter((name) => labels.includes(name))
    expect(seen).toEqual([
      ...['Título', 'Fechas', 'Tipo de acción', 'Modalidad', 'Dependencia responsable'],
      ...['Dependencias participantes', 'Contrapartes', 'Países', 'Ciudades', 'Redes', 'Lugar'],
      ...['Parte', 'Eje', 'ODS', 'Descripción', 'Evidencia'],
    ])
    const back = await walk(page, 'Shift+Tab', 'Título')
    expect(back).toEqual(forth.toReversed())
  })
}

test('Enter in a line of the form does not save it', async ({ page }) => {
  await iniciarSesion(page, 'enlace.sgirpc')
  await page.goto('/acciones/nueva')
  for (const label of ['Título', 'Fechas', 'Lugar']) {
    await page.getByLabel(label, { exact: true }).focus()
    await page.keyboard.type('agosto')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(label, { exact: true })).toHaveValue('agosto')
    await expect(page.getByLabel(label, { exact: true })).toBeFocused()
  }
  const descripcion = page.getByLabel('Descripción', { exact: true })
  await descripcion.focus()
  await page.keyboard.type('Uno.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Dos.')
  await expect(descripcion).toHaveValue('Uno.\nDos.')
  await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
  expect(page.url()).not.toContain('guardada')
})
