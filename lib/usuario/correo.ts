const ADDRESS =
  /^[^\s@<>(),;:\\"[\]\p{C}]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u

/**
 * An e-mail address as it is kept: trimmed, NFKC, lower case. Null when it is not one plain address: a
 * look-alike of `@` (such as `＠`, which NFKC would turn into a second one), two of them, or blanks.
 */
export function normalizarCorreo(typed: string): string | null {
  const trimmed = typed.trim()
  if (trimmed.length > 254 || (trimmed.match(/@/g) ?? []).length !== 1) return null
  const correo = trimmed.normalize('NFKC').toLowerCase()
  return ADDRESS.test(correo) ? correo : null
}
