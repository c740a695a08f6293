import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Refused } from '@/lib/core/refusal'
import { DESEMPACADO_MAX } from '../archivo'
import { checkEntradas, ENTRADAS_MAX } from '../paquete'
import { rechazar } from '../rechazos'
import { buscadorDeEicar } from './eicar'

/** Reads the directory only. Names with `..`, absolute ones and those with `\` end it. */
async function leerDirectorio(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > ENTRADAS_MAX) rechazar('bomba')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/** Unpacks every entry to nowhere: the sizes declared are true, and no test signature is inside. */
async function comprobar(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  let total = 0
  for (const entry of entries) {
    const buscar = buscadorDeEicar()
    // It breaks off at the first byte beyond the declared size.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      total += (chunk as Buffer).length
      if (total > DESEMPACADO_MAX) rechazar('bomba')
      if (buscar(chunk as Buffer)) rechazar('virus')
    }
  }
}

/** Refuses a DOCX or XLSX that is not one, or is more than it seems. Directory first; only then is it unpacked. */
export async function checkPaquete(bytes: Buffer, formato: 'docx' | 'xlsx'): Promise<void> {
  try {
    const zip = await fromBufferPromise(bytes, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
    if (zip.comment !== '') rechazar('mixto')
    const entries = await leerDirectorio(zip)
    checkEntradas(
      entries.map((entry) => ({
        nombre: entry.fileName,
        comprimido: entry.compressedSize,
        desempacado: entry.uncompressedSize,
        isCifrada: entry.isEncrypted(),
        inicio: entry.relativeOffsetOfLocalHeader,
      })),
      formato,
    )
    await comprobar(zip, entries)
  } catch (error) {
    if (error instanceof Refused) throw error
    rechazar('paquete')
  }
}
