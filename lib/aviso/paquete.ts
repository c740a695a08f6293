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

/** The page of a paquete, on the desk of the enlace. */
export function rutaDePaquete({ clave, semestre }: PaqueteEnAviso): string {
  return `/acciones/paquete?${new URLSearchParams({ dependencia: clave, semestre })}`
}

/** In the message, after the sentence: each acción with its folio, how much there is and by when; and its page. */
export function listaDePaquete({ acciones }: PaqueteEnAviso): { texto: string; ruta: string }[] {
  return acciones.map(({ folio, titulo, observaciones, vence }) => {
    const cuantas = contar(observaciones, 'observación', 'observaciones')
    const plazo = vence ? `, a más tardar el ${vence}` : ''
    return {
      texto: `${folio}, ${citar(titulo)}: ${cuantas}${plazo}.`,
      ruta: `/acciones/${folio}`,
    }
  })
}
