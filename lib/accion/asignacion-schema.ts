import { z } from 'zod'

/** Nobody is chosen with the empty option. */
const persona = z.union([z.literal('').transform(() => null), z.uuid()], {
  error: 'Elija a una persona de la coordinación.',
})

/** Who is to review one acción. */
export const asignarSchema = z.strictObject({ accionId: z.uuid(), coordinadorId: persona })
export type Asignar = z.output<typeof asignarSchema>
