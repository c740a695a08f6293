import { refuseWith } from '@/lib/core/refusal'

const OTRO = 'Use PDF, JPEG, PNG, WebP, DOCX o XLSX.'

/** Why a file is not taken, and what to do instead. */
export const RECHAZOS = {
  nombre:
    'El nombre del archivo lleva diagonales, caracteres ocultos o es demasiado largo. Cámbielo por uno corto y vuelva a agregarlo.',
  ejecutable:
    'El nombre del archivo esconde un programa (una segunda extensión). Pida el documento original.',
  tipo: `Ese tipo de archivo no se recibe. ${OTRO}`,
  svg: 'Los dibujos SVG no se reciben, porque pueden llevar programas dentro. Guárdelo como PNG o PDF.',
  foto: 'Para una página del informe se recibe una imagen JPEG o PNG. Guárdela así y vuelva a elegirla.',
  ninguno: 'Elija un archivo.',
  vacio: 'El archivo está vacío. Compruebe que se abre en su equipo y vuelva a agregarlo.',
  pesado: 'El archivo pesa más de 15 MB. Redúzcalo o comparta un vínculo en “Evidencia”.',
  distinto: `El contenido no corresponde a la extensión del nombre. Guárdelo de nuevo desde su programa. ${OTRO}`,
  incompleto: 'El archivo está incompleto o dañado. Compruebe que se abre y vuelva a agregarlo.',
  pixeles: 'La imagen tiene más de 40 megapíxeles. Redúzcala y vuelva a agregarla.',
  imagen: 'No pudimos leer la imagen. Ábrala, guárdela de nuevo como JPEG o PNG y agréguela.',
  bomba:
    'El documento ocupa demasiado al abrirse (más de 200 MB o muy comprimido). Guárdelo de nuevo desde su programa, o como PDF.',
  macros: 'El documento lleva macros o programas. Guárdelo sin macros y vuelva a agregarlo.',
  anidado: 'El documento lleva otro archivo comprimido dentro. Quítelo y vuelva a agregarlo.',
  paquete:
    'El documento de Word o Excel no está bien formado. Ábralo, guárdelo de nuevo y agréguelo.',
  activo:
    'El PDF lleva programas dentro (JavaScript o acciones). Imprímalo como PDF nuevo y agregue ése.',
  mixto: 'El archivo contiene otro archivo escondido. Guárdelo de nuevo desde su programa.',
  virus: 'El antivirus encontró algo peligroso en el archivo. Avise a su área de sistemas.',
  escaner: 'El antivirus no respondió, y sin él no se reciben archivos. Inténtelo en unos minutos.',
  cuantos: 'Esta acción ya tiene 10 archivos. Quite uno para agregar otro.',
  cuota:
    'Su dependencia llegó a los 2 GB de archivos. Quite los que no hagan falta o use vínculos.',
  espacio: 'El servidor no tiene espacio para guardar el archivo. Avise a quien lo administra.',
  cortado: 'El archivo no llegó completo. Revise su conexión y vuelva a agregarlo.',
} as const
export type Rechazo = keyof typeof RECHAZOS

/** Refuses a file, with the sentence of `rechazo` beside the file field. */
export function rechazar(rechazo: Rechazo): never {
  return refuseWith({ campo: 'archivo', mensaje: RECHAZOS[rechazo] })
}

/** Which refusal says this sentence: an address carries its name, never a sentence. */
export function rechazoDe(mensaje: string): Rechazo | null {
  const found = Object.entries(RECHAZOS).find(([, sentence]) => sentence === mensaje)
  return found ? (found[0] as Rechazo) : null
}

/** The sentence that an address names; null for any other word. */
export function mensajeDeRechazo(name: unknown): string | null {
  return typeof name === 'string' && Object.hasOwn(RECHAZOS, name)
    ? RECHAZOS[name as Rechazo]
    : null
}
