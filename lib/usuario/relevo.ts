import { z } from 'zod'

/** What the administrador posts: `dependencia` is a clave, `sale` the id of a titular, `desde` a day. */
export const relevoSchema = z.strictObject({
  dependencia: z.string().min(1).max(60),
  sale: z.uuid('Elija quién sale.'),
  correo: z.string().min(1, 'Escriba el correo de quien llega.').max(254),
  desde: z.iso.date({ error: 'Elija el primer día de quien llega.' }),
})
export type RelevoInput = z.output<typeof relevoSchema>
