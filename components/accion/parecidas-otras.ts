const keyOf = (accionId: string) => `no-es-la-misma:${accionId}`

/** What the person said, in this tab, that this draft is not: keys of `claveDeParecida`, one a line. */
export function getOtras(accionId: string | null): string {
  try {
    return (accionId && sessionStorage.getItem(keyOf(accionId))) || ''
  } catch {
    // Without storage it is asked again, that is all.
    return ''
  }
}

export function addOtra(accionId: string, clave: string): void {
  try {
    sessionStorage.setItem(keyOf(accionId), `${getOtras(accionId)}${clave}\n`)
  } catch {
    // As above.
  }
}

export const isOtra = (otras: string, clave: string) => otras.split('\n').includes(clave)
