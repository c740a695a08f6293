/** `texto` anywhere, as a pattern of LIKE: its own signs are taken literally. */
export const likeDe = (texto: string) => `%${texto.replace(/[\\%_]/g, '\\$&')}%`
