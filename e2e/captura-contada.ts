import { expect, type Page } from '@playwright/test'
import { chooseByKeys, fillByKeys, pressByKeys, tabTo } from './teclado'

/** Itself, with its siglas behind it, or as the siglas of something longer. */
function comoSeSugiere(entrada: string): RegExp {
  const plain = entrada.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${plain}( \\(.+\\))?$|\\(${plain}\\)$`)
}

/**
 * A person at the keyboard, and how many interactions it takes them. One for each: field filled by typing or
 * pasting, entry typed in a list, suggestion accepted, option chosen, link or button pressed. Keys that only move
 * (Tab, arrows, the line break between two entries) are not counted; neither is signing in.
 */
export class CapturaContada {
  interacciones = 0

  constructor(private readonly page: Page) {}

  async escribir(label: string, texto: string): Promise<void> {
    await fillByKeys(this.page, label, texto)
    this.interacciones++
  }

  async elegir(label: string, opcion: string): Promise<void> {
    await chooseByKeys(this.page, label, opcion)
    this.interacciones++
  }

  async pulsar(role: 'link' | 'button', name: string): Promise<void> {
    await pressByKeys(this.page, this.page.getByRole(role, { name, exact: true }).first())
    this.interacciones++
  }

  /** Each entry is typed until its suggestion is there, and accepted; one that is not suggested is typed whole. */
  async enlistar(label: string, entradas: readonly string[]): Promise<void> {
    if (entradas.length === 0) return
    await tabTo(this.page, this.page.getByLabel(label, { exact: true }))
    for (const [at, entrada] of entradas.entries()) {
      if (at > 0) await this.page.keyboard.press('Enter')
      this.interacciones += (await this.teclear(entrada)) ? 2 : 1
    }
  }

  /** True when a suggestion ended it. */
  private async teclear(entrada: string): Promise<boolean> {
    const { keyboard } = this.page
    const all = this.page.getByRole('listbox').getByRole('option')
    const wanted = all.and(this.page.getByRole('option', { name: comoSeSugiere(entrada) })).first()
    for (const [at, letter] of [...entrada].entries()) {
      await keyboard.type(letter)
      if (at < 3 || !(await wanted.isVisible())) continue
      for (let step = await all.count(); step > 0; step--) {
        await keyboard.press('ArrowDown')
        if ((await wanted.getAttribute('aria-selected')) === 'true') break
      }
      await keyboard.press('Enter')
      await expect(all).toHaveCount(0)
      return true
    }
    await keyboard.press('Escape')
    return false
  }
}
