import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until `target` has the focus: whoever uses no mouse must get there, and see it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport()
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error('the focus never reached it')
}

export async function fillByKeys(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.insertText(text)
}

/** In a native select, typing the beginning of an option chooses it. */
export async function chooseByKeys(page: Page, label: string, text: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true })
  await tabTo(page, select)
  // A letter with an accent is no key of its own, and would be written somewhere else.
  await page.keyboard.type(text.replace(/[^ -~].*/, ''))
  await expect(select.locator('option:checked')).toContainText(text)
}

export async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const ayudaDeAtajos = (page: Page) => page.getByRole('dialog', { name: 'Atajos de teclado' })

/** Opens the help of the review desk by its button, which answers once the scripts of the page are there. */
export async function openAtajos(page: Page): Promise<Locator> {
  const help = ayudaDeAtajos(page)
  await expect(async () => {
    await page.getByRole('button', { name: 'Atajos de teclado' }).click()
    await expect(help).toBeVisible({ timeout: 1000 })
  }).toPass()
  return help
}

/** A page just loaded hears no key before its scripts are there: whoever presses one sees the help open and close first. */
export async function awaitAtajos(page: Page): Promise<void> {
  const help = await openAtajos(page)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
}
