/** What RFC 5987 lets stand as it is in `filename*`. */
const escapar = (nombre: string) =>
  encodeURIComponent(nombre).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** «Save as …», with the name in plain ASCII for old browsers and as it is for the others (RFC 6266). */
export function comoAdjunto(nombre: string): string {
  const plain = nombre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${escapar(nombre)}`
}
