import { CAMPOS } from '@/lib/accion/accion'

/** What the fields of an acción form hold, by name; boxes are several values. */
export type Escrito = Record<string, string[]>

const NAMES: readonly string[] = ['semestre', ...CAMPOS]

export function leerForm(form: HTMLFormElement): Escrito {
  const data = new FormData(form)
  return Object.fromEntries(NAMES.map((name) => [name, data.getAll(name).map(String)]))
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (one): one is Control => 'name' in one && NAMES.includes(String(one.name)),
  )

function write(control: Control, values: readonly string[]): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    const checked = values.includes(control.value)
    if (control.checked === checked) return
    control.checked = checked
  } else {
    const value = values[0] ?? ''
    if (control.value === value) return
    control.value = value
  }
  // Counters, the echo of the dates and the choice of semestre listen to these.
  control.dispatchEvent(new InputEvent('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Puts values back in the fields. The semestre goes first: the options of others follow from it. */
export async function escribirForm(form: HTMLFormElement, escrito: Escrito): Promise<void> {
  for (const control of controlsOf(form)) {
    if (control.name === 'semestre') write(control, escrito.semestre ?? [])
  }
  await new Promise((resolve) => setTimeout(resolve))
  for (const control of controlsOf(form)) {
    const values = escrito[control.name]
    if (values && control.name !== 'semestre') write(control, values)
  }
}

/** Something was written before the page's scripts listened. */
export function isTocado(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) =>
    control instanceof HTMLSelectElement
      ? false
      : control instanceof HTMLInputElement && control.type === 'checkbox'
        ? control.checked !== control.defaultChecked
        : control.value !== control.defaultValue,
  )
}

const enLimpio = (escrito: Escrito) =>
  JSON.stringify(
    Object.entries(escrito).map(([name, values]) => [
      name,
      values.join('\n').replace(/\s+/g, ' ').trim(),
    ]),
  )

/** The same words; the server drops blanks at the ends. */
export const isMismo = (a: Escrito, b: Escrito) => enLimpio(a) === enLimpio(b)

export const isIgual = (a: Escrito, b: Escrito) => JSON.stringify(a) === JSON.stringify(b)
