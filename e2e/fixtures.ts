import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Every test fails on a console error or a blocked script, whatever it was about. */
export const test = base.extend<{ sinErrores: void; isRedCortada: boolean }>({
  isRedCortada: [false, { option: true }],
  sinErrores: [
    async ({ context, isRedCortada }, use) => {
      const errors: string[] = []
      context.on('console', (message) => {
        const text = message.text()
        if (message.type() !== 'error' || isExpected(text)) return
        if (!isRedCortada || !isNetwork(text)) errors.push(text)
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** What it says where a test cuts the network or ends the server on purpose (`test.use({ isRedCortada: true })`). */
const isNetwork = (text: string) =>
  /net::ERR_|the server responded with a status of 50\d/.test(text)
/** The browser itself reports a page that answers 404; some tests ask for one on purpose. */
const isExpected = (text: string) => text.includes('the server responded with a status of 404')

export { expect }

/** Signs in with a demonstration account, by its name before the @: «enlace.semovi». */
export async function iniciarSesion(page: Page, cuenta: string): Promise<void> {
  await page.goto('/entrar')
  await page.getByLabel('Correo electrónico', { exact: true }).fill(`${cuenta}@demo.cdmx`)
  const contrasena = process.env.DEMO_PASSWORD ?? 'demo-2020-cdmx'
  await page.getByLabel('Contraseña', { exact: true }).fill(contrasena)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
  await page.waitForURL('**/inicio')
}

/** No accessibility fault that axe can see, WCAG 2.2 A and AA. */
export async function expectAccesible(page: Page): Promise<void> {
  // The title of a page comes after its body: between the two, the browser has none.
  await expect(page).toHaveTitle(/./)
  // What a scroll leaves half under the header on top is not small: axe would say that it is.
  await page.evaluate(() => scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)
  expect(found, page.url()).toEqual([])
}

/** Nothing but the page itself scrolls sideways, and it does not. */
export async function expectSinDesborde(page: Page): Promise<void> {
  const surplus = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(surplus, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}

/** «Guardado 10:42», beside the buttons of the form. */
export const guardado = (page: Page) => page.getByText(/^Guardado \d\d:\d\d$/)

/** Begins a draft by typing its título; answers its address once the autosave has given it one. */
export async function empezar(page: Page, titulo: string): Promise<string> {
  await page.goto('/acciones/nueva')
  await page.getByLabel('Título', { exact: true }).fill(titulo)
  await page.waitForURL(/\/acciones\/[0-9a-f-]{36}$/)
  await expect(guardado(page)).toBeVisible()
  return new URL(page.url()).pathname
}
