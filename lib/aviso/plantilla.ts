/**
 * The text of one kind of message. `{folio}` is a place for a fact; what stands between [ ] is left out when a
 * place in it has nothing to say.
 */
export type Plantilla = { asunto: string; texto: string }

/** The facts of one message, by the name of their place; '' is nothing to say. */
export type Valores = Readonly<Record<string, string | undefined>>

export const ASUNTO_MAX = 120
export const TEXTO_MAX = 2000

const PLACE = /\{([^{}[\]]*)\}/g
const PART = /\[([^[\]]*)\]|\{([^{}[\]]*)\}/g

/** The places that a plantilla names, in their order. */
export function placesOf(plantilla: string): string[] {
  return [...plantilla.matchAll(PLACE)].map(([, place = '']) => place)
}

/** Each bracket closes the one before it, and none stands inside another of its kind. */
export function isBalanced(plantilla: string): boolean {
  return !/[{}[\]]/.test(plantilla.replace(/\{[^{}[\]]*\}/g, '').replace(/\[[^{}[\]]*\]/g, ''))
}

/** A stretch between [ ] without a place would always be there: it is a slip of the pen. */
export function hasEmptyOption(plantilla: string): boolean {
  return [...plantilla.matchAll(PART)].some(
    ([, option]) => option !== undefined && placesOf(option).length === 0,
  )
}

const fill = (plantilla: string, valores: Valores) =>
  plantilla.replace(PLACE, (_, place: string) => valores[place] ?? '')

/** The plantilla with its facts. A fact is text: nothing in it is read as a place again. */
export function llenarPlantilla(plantilla: string, valores: Valores): string {
  return plantilla.replace(PART, (_, option: string | undefined, place: string | undefined) => {
    if (place !== undefined) return valores[place] ?? ''
    const isWhole = placesOf(option ?? '').every((name) => valores[name])
    return isWhole ? fill(option ?? '', valores) : ''
  })
}

/** Longest subject that goes out: a dependencia's whole name fits with what is said of it. */
const LLENO_MAX = 160

/** A subject with its facts: one line, cut after a word when a fact is too long for it. */
export function llenarAsunto(asunto: string, valores: Valores): string {
  const linea = llenarPlantilla(asunto, valores).replace(/\s+/g, ' ').trim()
  if (linea.length <= LLENO_MAX) return linea
  const cut = linea.slice(0, LLENO_MAX - 1)
  return `${cut.replace(/\s+\S*$/, '')}…`
}
