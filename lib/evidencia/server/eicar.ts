/** In two parts, so that no antivirus takes this very file for what it looks for. */
const FIRMA = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
)

/** The test signature that every antivirus knows (eicar.org), wherever it stands. */
export const hasEicar = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(FIRMA)

/** The same over what comes in pieces: a signature may lie across two of them. */
export function buscadorDeEicar(): (chunk: Buffer) => boolean {
  let tail: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const joined = Buffer.concat([tail, chunk])
    tail = Buffer.from(joined.subarray(-(FIRMA.length - 1)))
    return joined.includes(FIRMA)
  }
}
