import { readFile } from 'node:fs/promises'
import { isImagen, type Formato } from '../archivo'
import { leerDimensiones } from '../dimensiones'
import { checkFirma } from '../formato'
import { checkPdf } from '../pdf'
import { checkPaquete } from './desempacar'
import { escanear, escaneres, type Escaner } from './escaner'

/**
 * Everything that is asked of a file before anything decodes it: the scanners, the signature, and what its kind must
 * have. At most 15 MB are in memory. Refuses with the sentence of what is wrong.
 */
export async function examinar(
  ruta: string,
  formato: Formato,
  con: readonly Escaner[] = escaneres(),
): Promise<void> {
  await escanear(ruta, con)
  const bytes = await readFile(ruta)
  checkFirma(bytes, formato)
  if (formato === 'pdf') checkPdf(bytes)
  else if (isImagen(formato)) leerDimensiones(bytes, formato)
  else await checkPaquete(bytes, formato)
}
