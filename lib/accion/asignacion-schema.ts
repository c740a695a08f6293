import { z } from 'zod'

/** Nobody is chosen with the empty option. */
const persona = z.union([z.literal('').transform(() => null), z.uuid()], {
  error: 'Elija a una persona de la coordinación.',
})

/** Who is to review one acción. */
export const asignarSchema = z.strictObject({ accionId: z.uuid(), coordinadorId: persona })
export type Asignar = z.output<typeof asignarSchema>

const semestre = z.string().regex(/^\d{4}-[12]$/, { error: 'Elija el semestre.' })

/** What an asignación is of, as its form says it: `transversal`, `eje:2`, `dependencia:semovi`. */
const de = z
  .string()
  .regex(/^(?:transversal|eje:\d{1,2}|dependencia:[\w-]{1,60})$/, {
    error: 'Elija una dependencia o un eje.',
  })
  .transform((texto) => {
    const [que = '', cual = ''] = texto.split(':')
    return {
      transversal: que === 'transversal',
      eje: que === 'eje' ? Number(cual) : null,
      dependencia: que === 'dependencia' ? cual : null,
    }
  })

/** Which coordinador reviews what comes in of a dependencia, of an eje, or what is transversal. */
export const asignacionSchema = z.strictObject({
  semestre,
  de,
  coordinadorId: z.uuid({ error: 'Elija a una persona de la coordinación.' }),
})
export type AsignacionNueva = z.output<typeof asignacionSchema>
export const quitarAsignacionSchema = z.strictObject({ asignacionId: z.uuid() })
/** The semestre whose waiting acciones are given to whom its asignaciones say. */
export const aplicarAsignacionesSchema = z.strictObject({ semestre })
