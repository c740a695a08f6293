/** «1 acción», «1,204 acciones»: a number with its noun. */
export function contar(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('es-MX')} ${many}`
}
