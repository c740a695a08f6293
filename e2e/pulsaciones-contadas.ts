import type { Page } from '@playwright/test'

/**
 * A person at the keyboard of the review desk. Counts acts (a key, or several at once; typed text apart) and page loads:
 * each time that the address of the page changes, whether the browser or the application brings the next one.
 */
export class PulsacionesContadas {
  /** Of each acción decided on. */
  readonly cuentas: { folio: string; actos: number; cargas: number }[] = []
  letras = 0
  private actos = 0
  private cargas = 0

  constructor(private readonly page: Page) {
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.cargas++
    })
  }

  async pulsar(key: string): Promise<void> {
    this.actos++
    await this.page.keyboard.press(key)
  }

  async escribir(texto: string): Promise<void> {
    this.letras += texto.length
    await this.page.keyboard.type(texto)
  }

  /** What it took since the one before. */
  contar(folio: string): void {
    this.cuentas.push({ folio, actos: this.actos, cargas: this.cargas })
    this.actos = 0
    this.cargas = 0
  }
}
