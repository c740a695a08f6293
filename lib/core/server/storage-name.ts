export const isName = (name: string) => /^[0-9a-f]{32}(-m)?$/.test(name)

/** No path, no dot: a name from outside never reaches the disk. Throws, for such a name is a fault of the program. */
export function checkName(name: string): string {
  if (!isName(name)) throw new Error('not a storage name')
  return name
}
