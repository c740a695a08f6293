import { z } from 'zod'

/** One observación of which the Gabinete says that it is settled, or that it is not. */
export const conformeSchema = z.strictObject({
  observacionId: z.uuid(),
  intento: z.enum(['resolver', 'dejar-pendiente']),
})
export type ObservacionNombrada = Pick<z.output<typeof conformeSchema>, 'observacionId'>
