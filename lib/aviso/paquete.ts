import { citar } from '@/lib/core/citar'
import { contar } from '@/lib/core/contar'

/** What the message of a paquete tells: how much there is in each acción, and not what. */
export type PaqueteEnAviso = {
  /** Its shortest name, and its clave. */
  dependencia: string
  clave: string
  semestre: string
  acciones: { folio: string; titulo: string; observaciones: number; vence: string | null }[]
}

/** «5 observaciones en 2 acciones». */
export function contarPaquete(acciones: readonly { observaciones: number }[]): string {
  const total = acciones.reduce((sum, { observaciones }) => sum + observaciones, 0)
  return `${contar(total, 'observación', 'observaciones')} en ${contar(acciones.length, 'acción', 'acciones')}`
}

/** The aviso in a sentence. */
export function textoDePaquete({ dependencia, semestre, acciones }: PaqueteEnAviso): string {
  return `El Gabinete le envía el paquete de observaciones de ${dependencia}, semestre ${semestre}: ${contarPaquete(acciones)} por atender.`
}

/** The page of a paquete, on the desk of the enlace. */
export function rutaDePaquete({ clave, semestre }: PaqueteEnAviso): string {
  return `/acciones/paquete?${new URLSearchParams({ dependencia: clave, semestre })}`
}

/** In the message, after the sentence: each acción with its folio, how much there is, by when, and its address. */
export function listaDePaquete({ acciones }: PaqueteEnAviso, baseUrl: string): string {
  return acciones
    .map(({ folio, titulo, observaciones, vence }) => {
      const cuantas = contar(observaciones, 'observación', 'observaciones')
      const plazo = vence ? `, a más tardar el ${vence}` : ''
      return `${folio}, ${citar(titulo)}: ${cuantas}${plazo}.\n${baseUrl}/acciones/${folio}`
    })
    .join('\n\n')
}
