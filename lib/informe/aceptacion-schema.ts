import { z } from 'zod'
import { motivoDeAceptar } from '@/lib/accion/aceptacion-schema'

/** At a time: a page of them. */
export const A_LA_VEZ_MAX = 50

const CLAVE = /^(\d{4}-[12]-\d{4,})\.([0-9a-f]{64})$/

/** One hallazgo among all of a semestre, as an address or a form names it: its acción and what it is known by. */
export type Senalado = { folio: string; huella: string }

/** As `claveDeHallazgo` names one within its acción. */
export const claveEnSemestre = ({ folio, huella }: Senalado) => `${folio}.${huella}`

/** What an address or a form names, each once, in its order; what is no clave is nothing. */
export function leerClaves(values: string | readonly string[] | undefined): Senalado[] {
  const claves = [...new Set([values ?? []].flat())]
  return claves.flatMap((clave) => {
    const [, folio, huella] = CLAVE.exec(clave) ?? []
    return folio && huella ? [{ folio, huella }] : []
  })
}

const clave = z.string().regex(CLAVE)

/** Several hallazgos of a semestre, for one reason. Their words are never taken from what is posted. */
export const aceptacionesSchema = z.strictObject({
  semestre: z.string().regex(/^\d{4}-[12]$/),
  hallazgo: z
    .union([clave.transform((one) => [one]), z.array(clave)])
    .refine((all) => all.length <= A_LA_VEZ_MAX, {
      error: 'Acepte a lo más 50 hallazgos a la vez.',
    })
    .transform(leerClaves),
  motivo: motivoDeAceptar,
})
export type Aceptaciones = z.output<typeof aceptacionesSchema>
