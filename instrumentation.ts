/**
 * Next calls this once, before the first page is served: the dictionary is half a second of reading that nobody
 * should wait for, least of all inside a transaction.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getDiccionario } = await import('./lib/correccion/server/diccionario')
  getDiccionario()
}
