import { hash, verify } from '@node-rs/argon2'

/** Argon2id (the library's default) with OWASP's first parameters: 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same password typed on another keyboard is the same password. */
const bytesOf = (contrasena: string) => contrasena.normalize('NFKC')

export function hashContrasena(contrasena: string): Promise<string> {
  return hash(bytesOf(contrasena), PARAMETERS)
}

let dummy: Promise<string> | undefined

/**
 * Is it the password behind this hash? Without a hash (no such account, or none set yet) the same work is
 * done against one that nothing matches, so that the time taken tells nothing.
 */
export async function isContrasena(contrasena: string, known: string | null): Promise<boolean> {
  dummy ??= hashContrasena(crypto.randomUUID())
  const matches = await verify(known ?? (await dummy), bytesOf(contrasena))
  return matches && known !== null
}
