import { createHash } from 'node:crypto'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { checkPaquete } from '@/lib/evidencia/server/desempacar'
import { rechazarCorreccion } from '../correccion-rechazos'
import { DocxIlegible, leerCuerpo, leerPropiedades, type Leido } from '../docx/leer'

/** Bytes of a file that comes back; and of the text of one, once unpacked. */
export const DOCX_MAX = 80 * 1024 * 1024
const CUERPO_MAX = 60 * 1024 * 1024

const CUERPO = 'word/document.xml'
const PROPIEDADES = 'docProps/custom.xml'

/** A Word file as it came back. */
export type DocxAbierto = { sha256: string; leido: Leido; propiedades: Map<string, string> }

/**
 * Opens a Word file from outside: first by the rules of evidencia (no bombs, no macros, no other archives), and only
 * then its text and its properties.
 * @throws Refused with a sentence for a file that is not taken
 */
export async function abrirDocx(bytes: Buffer): Promise<DocxAbierto> {
  if (bytes.length === 0) rechazarCorreccion('vacio')
  if (bytes.length > DOCX_MAX) rechazarCorreccion('pesado')
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') rechazarCorreccion('tipo')
  await checkPaquete(bytes, 'docx')
  const parts = await partsOf(bytes)
  const cuerpo = parts.get(CUERPO)
  const propiedades = parts.get(PROPIEDADES)
  if (cuerpo === undefined) return rechazarCorreccion('paquete')
  if (propiedades === undefined) return rechazarCorreccion('senas')
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { sha256, leido: leerCuerpo(cuerpo), propiedades: leerPropiedades(propiedades) }
  } catch (error) {
    if (error instanceof DocxIlegible) return rechazarCorreccion('paquete')
    throw error
  }
}

async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  const found = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== CUERPO && entry.fileName !== PROPIEDADES) continue
    if (entry.uncompressedSize > CUERPO_MAX) rechazarCorreccion('bomba')
    found.set(entry.fileName, await textOf(zip, entry))
  }
  return found
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = []
  // It breaks off at the first byte beyond the declared size, which is known to be small enough.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
