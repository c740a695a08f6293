import { DESEMPACADO_MAX } from './archivo'
import { rechazar } from './rechazos'

/** One entry of a DOCX or XLSX, as the directory at its end declares it; bytes. */
export type Entrada = {
  nombre: string
  comprimido: number
  desempacado: number
  isCifrada: boolean
  /** Where it begins in the file. */
  inicio: number
}

export const ENTRADAS_MAX = 3000
/** Word and Excel reach some 60 to 1 in large sheets; a bomb needs hundreds. */
const RAZON_MAX = 150
const RAZON_DESDE = 10 * 1024 * 1024

const MACROS =
  /(vbaproject|vbadata|activex|macrosheets|\.(exe|dll|js|vbs|ps1|bat|cmd|scr|jar|hta)$)/i
const COMPRIMIDOS = /\.(zip|rar|7z|gz|tgz|bz2|xz|tar|cab|iso|docm|xlsm|pptm)$/i
/** A chart of Word carries its sheet: that one is ordinary. */
const RAICES = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const

/**
 * Refuses a DOCX or XLSX by its directory alone, before anything is unpacked: what is not one, what would fill the
 * memory, and what carries programs or other archives.
 */
export function checkEntradas(entradas: readonly Entrada[], formato: 'docx' | 'xlsx'): void {
  const nombres = new Set(entradas.map(({ nombre }) => nombre))
  const total = (de: 'comprimido' | 'desempacado') =>
    entradas.reduce((sum, entrada) => sum + entrada[de], 0)
  const desempacado = total('desempacado')
  const isBomba =
    entradas.length > ENTRADAS_MAX ||
    desempacado > DESEMPACADO_MAX ||
    (desempacado > RAZON_DESDE && desempacado > RAZON_MAX * total('comprimido'))
  if (isBomba) rechazar('bomba')
  if (entradas.some(({ nombre }) => MACROS.test(nombre))) rechazar('macros')
  if (entradas.some(({ nombre }) => COMPRIMIDOS.test(nombre))) rechazar('anidado')
  const isWhole =
    nombres.size === entradas.length &&
    nombres.has('[Content_Types].xml') &&
    nombres.has(RAICES[formato]) &&
    // Nothing before the first entry: the file begins where its directory says.
    entradas.some(({ inicio }) => inicio === 0) &&
    entradas.every(({ isCifrada }) => !isCifrada)
  if (!isWhole) rechazar('paquete')
}
