const COLA_MAX = 8

/** How many books are composed at once, each in a process of its own: INFORME_COLA, else one. */
export function colaWidth(given = process.env.INFORME_COLA): number {
  const width = Number(given)
  return Number.isInteger(width) && width >= 1 ? Math.min(width, COLA_MAX) : 1
}

/** Bytes that the process of one book may hold: INFORME_MEMORIA in MB, else 2 GB. */
export function memoryLimit(given = process.env.INFORME_MEMORIA): number {
  const mb = Number(given)
  return (Number.isFinite(mb) && mb >= 64 ? mb : 2048) * 2 ** 20
}
