import { refuseWith } from '@/lib/core/refusal'
import { RECHAZOS } from '@/lib/evidencia/rechazos'

/** Why a Word file that comes back is not taken, and what to do instead. */
export const RECHAZOS_DE_CORRECCION = {
  ...RECHAZOS,
  tipo: 'Ese archivo no es un documento de Word. Elija el .docx que se descargó de aquí y se editó.',
  pesado:
    'El archivo pesa más de 80 MB. Guárdelo de nuevo desde Word, con las imágenes comprimidas.',
  vacio: 'Elija el archivo de Word que va a importar.',
  paquete:
    'El documento de Word no está bien formado. Ábralo en Word, guárdelo de nuevo e impórtelo.',
  senas:
    'El archivo no trae las marcas del informe: no se descargó de aquí, o el programa en que se editó las borró. Edite el Word descargado y guárdelo como .docx.',
  semestre: 'El archivo es del informe de otro semestre. Impórtelo en su página.',
  repetido: 'Ese mismo archivo ya se importó: está en la lista de abajo.',
  igual: 'El archivo dice lo mismo que las acciones: no hay nada que corregir.',
  cerrado:
    'El semestre está cerrado: lo aprobado ya no se corrige desde Word. Lo que haga falta va en una fe de erratas.',
} as const
export type RechazoDeCorreccion = keyof typeof RECHAZOS_DE_CORRECCION

export function rechazarCorreccion(rechazo: RechazoDeCorreccion): never {
  return refuseWith({ campo: 'archivo', mensaje: RECHAZOS_DE_CORRECCION[rechazo] })
}

/** Which refusal says this sentence: an address carries its name, never a sentence. */
export function rechazoDeCorreccion(mensaje: string): RechazoDeCorreccion {
  const all = Object.entries(RECHAZOS_DE_CORRECCION)
  const found = all.find(([, sentence]) => sentence === mensaje)
  const own = found ?? Object.entries(RECHAZOS).find(([, sentence]) => sentence === mensaje)
  return (own?.[0] ?? 'paquete') as RechazoDeCorreccion
}

/** The sentence that an address names; null for any other word. */
export function mensajeDeCorreccion(name: unknown): string | null {
  return typeof name === 'string' && Object.hasOwn(RECHAZOS_DE_CORRECCION, name)
    ? RECHAZOS_DE_CORRECCION[name as RechazoDeCorreccion]
    : null
}
