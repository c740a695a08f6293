import type { Page } from '@playwright/test'
import { withFactories } from './database'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'
import { awaitAtajos, openAtajos } from './teclado'

const COLA = '/revision?dependencia=procdmx&q=atajada&estado=enviada'

const crearTres = () =>
  withFactories(async ({ crearEnviada }) => {
    const folios: string[] = []
    for (const word of ['Primera', 'Segunda', 'Tercera']) {
      const titulo = `Demostración: ${word} acción atajada`
      folios.push((await crearEnviada({ responsable: 'procdmx', titulo })).folio)
    }
    return folios
  })

const ayuda = (page: Page) => page.getByRole('dialog', { name: 'Atajos de teclado' })
const aprobar = (page: Page) => page.getByRole('button', { name: 'Aprobar', exact: true })
const fila = (page: Page, word: string) =>
  page.getByRole('table').getByRole('link', { name: new RegExp(word) })
const titulo = (page: Page, word: string) =>
  page.getByRole('heading', { level: 1, name: new RegExp(word) })

async function elegir(page: Page, button: 'Activar' | 'Desactivar'): Promise<void> {
  const help = await openAtajos(page)
  await help.getByRole('button', { name: `${button} los atajos` }).click()
  const estado = button === 'Activar' ? 'activados' : 'desactivados'
  await expect(help.getByText(`tecla están ${estado}`)).toBeVisible()
  await help.getByRole('button', { name: 'Cerrar' }).click()
  await expect(help).toBeHidden()
}

test('the keyboard of the desk: rows, acciones, help; nothing while typing or with a dialog open', async ({
  page,
}) => {
  const [, second] = await crearTres()
  await iniciarSesion(page, 'coordinacion2')
  await page.goto(COLA)
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(3)

  await awaitAtajos(page)
  await page.keyboard.press('?')
  await expect(ayuda(page)).toBeVisible()
  await expectAccesible(page)
  await page.keyboard.press('j')
  await expect(fila(page, 'Primera')).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(ayuda(page)).toBeHidden()

  const texto = page.getByLabel('Texto', { exact: true })
  await texto.fill('')
  await texto.pressSequentially('jkoad?')
  await expect(texto).toHaveValue('jkoad?')
  await expect(ayuda(page)).toBeHidden()
  await texto.blur()

  await page.keyboard.press('j')
  await expect(fila(page, 'Primera')).toBeFocused()
  await page.keyboard.press('j')
  await expect(fila(page, 'Segunda')).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(fila(page, 'Primera')).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await page.waitForURL(`**/revision/${second}?**`)
  await expect(titulo(page, 'Segunda')).toBeFocused()
  await expect(page.getByText('2 de 3', { exact: true })).toBeVisible()

  await page.keyboard.press('j')
  await expect(titulo(page, 'Tercera')).toBeFocused()
  await page.keyboard.press('k')
  await expect(titulo(page, 'Segunda')).toBeFocused()

  // Going back to the queue leads to the row of what was read.
  await page.getByRole('link', { name: 'Cola de revisión', exact: true }).click()
  await expect(fila(page, 'Segunda')).toBeFocused()
  await page.keyboard.press('o')

  await expect(titulo(page, 'Segunda')).toBeFocused()
  await page.keyboard.press('d')
  const observacion = page.getByLabel('Observación', { exact: true })
  await expect(observacion).toBeFocused()
  await page.keyboard.type('aa')
  await expect(observacion).toHaveValue('aa')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).focus()
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancelar' })).toBeFocused()
  await observacion.fill('')
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('alert').filter({ hasText: 'Escriba al menos una observación' }),
  ).toBeFocused()
  await page.keyboard.press('Escape')

  // The first A only goes there; leaving it undoes that.
  await titulo(page, 'Segunda').focus()
  await page.keyboard.press('a')
  await expect(aprobar(page)).toBeFocused()
  const aviso = page.getByRole('status').filter({ hasText: 'Pulse A otra vez' })
  await expect(aviso).toBeVisible()
  await expectAccesible(page)
  await aprobar(page).blur()
  await expect(aviso).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`/revision/${second}`))
})

test('each person switches the shortcuts off and on; off, a key does nothing', async ({ page }) => {
  const [first] = await crearTres()
  await iniciarSesion(page, 'coordinacion2')
  await page.goto(`/revision/${first}`)
  await elegir(page, 'Desactivar')
  for (const when of ['now', 'after a reload']) {
    await test.step(when, async () => {
      await awaitAtajos(page)
      for (const key of ['a', 'a', 'd', 'j', '?']) await page.keyboard.press(key)
      await expect(aprobar(page)).not.toBeFocused()
      await expect(ayuda(page)).toBeHidden()
      await expect(page.getByLabel('Observación', { exact: true })).toBeHidden()
      await expect(page).toHaveURL(new RegExp(`/revision/${first}`))
    })
    await page.reload()
  }
  await elegir(page, 'Activar')
  await page.keyboard.press('a')
  await expect(aprobar(page)).toBeFocused()
})
