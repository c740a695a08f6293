import type { Page } from '@playwright/test'
import { WORD_HTML, WORD_PARAGRAPHS } from '../components/ui/word.fixture'
import { expect, iniciarSesion, test } from './fixtures'

const campo = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** Puts on the clipboard what another program would, as it is: copying from the page itself would clean it. */
async function copiar(page: Page, html: string, texto: string) {
  await page.evaluate(
    ([html, texto]) => {
      const copy = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/html', html!)
        event.clipboardData?.setData('text/plain', texto!)
        event.preventDefault()
      }
      document.addEventListener('copy', copy, { once: true })
    },
    [html, texto],
  )
  await page.keyboard.press('Control+C')
}

test('pasting from Word keeps paragraphs only, in place of the selection, and can be undone', async ({
  page,
}) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  const descripcion = campo(page, 'Descripción')
  await descripcion.pressSequentially('Antes. AQUÍ')
  await copiar(page, WORD_HTML, 'what the browser would paste by itself')
  for (let i = 0; i < 'AQUÍ'.length; i++) await descripcion.press('Shift+ArrowLeft')
  await descripcion.press('Control+V')
  await expect(descripcion).toHaveValue(`Antes. ${WORD_PARAGRAPHS.join('\n\n')}`)
  await expect(page.getByText(/^\d+ palabras\. Faltan? /)).toBeVisible()
  await descripcion.press('Control+Z')
  await expect(descripcion).toHaveValue('Antes. AQUÍ')
  await descripcion.press('Control+Y')

  const titulo = campo(page, 'Título')
  await titulo.focus()
  await copiar(page, '<h1>Encuentro<br>de</h1><p>ciudades<o:p></o:p></p>', 'Encuentro')
  await titulo.press('Control+V')
  await expect(titulo).toHaveValue('Encuentro de ciudades')
  await expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expect(descripcion).toHaveValue(`Antes. ${WORD_PARAGRAPHS.join('\n\n')}`)
})

test('plain text, and HTML without a word in it, are pasted as ever', async ({ page }) => {
  await iniciarSesion(page, 'enlace.cultura')
  await page.goto('/acciones/nueva')
  const descripcion = campo(page, 'Descripción')
  await descripcion.focus()
  await copiar(page, '<img src="file:///c:/x.png">', 'Sólo texto.')
  await descripcion.press('Control+V')
  await expect(descripcion).toHaveValue('Sólo texto.')
})
