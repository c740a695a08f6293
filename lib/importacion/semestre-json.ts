import { z } from 'zod'
import { isDia } from '@/lib/core/calendario'
import { periodoDeSemestre } from '@/lib/core/fechas'

const texto = (que: string, largo = 20_000) =>
  z
    .string({ error: `${que} debe ser texto` })
    .max(largo, { error: `${que} pasa de ${largo} caracteres` })

const lista = <T extends z.ZodType>(que: string, de: T) =>
  z.array(de, { error: `${que} debe ser una lista` }).default([])

const dia = z
  .string({ error: 'el día de una fecha debe ser texto' })
  .refine(isDia, { error: 'hay una fecha que no es un día como 2020-01-31' })

const fecha = z
  .object(
    {
      inicio: dia,
      fin: dia,
      precision: z.enum(['dia', 'mes'], { error: '“precision” debe ser “dia” o “mes”' }),
    },
    { error: 'cada fecha debe llevar “inicio”, “fin” y “precision”' },
  )
  .refine(({ inicio, fin }) => inicio <= fin, {
    error: 'hay una fecha que termina antes de empezar',
  })

const dependencia = z.object(
  {
    nombre: texto('el nombre de una dependencia', 500),
    siglas: texto('la sigla de una dependencia', 100)
      .nullish()
      .transform((siglas) => siglas ?? ''),
    papel: z.enum(['responsable', 'participante'], {
      error: '“papel” debe ser “responsable” o “participante”',
    }),
  },
  { error: 'cada dependencia debe llevar “nombre” y “papel”' },
)

const numero = (que: string) =>
  z
    .int({ error: `“${que}” debe ser un número entero` })
    .min(0, { error: `“${que}” no puede ser negativo` })

/** How an acción of an old document may come: what is not there is empty. Unknown keys are let pass. */
const accion = z.object(
  {
    folio: texto('el folio', 50)
      .nullish()
      .transform((folio) => folio || null),
    parte: numero('parte').default(1),
    eje: numero('eje')
      .nullish()
      .transform((eje) => eje ?? 0),
    orden: numero('orden')
      .nullish()
      .transform((orden) => orden ?? null),
    titulo: texto('el título', 2000),
    fechasTexto: texto('“fechasTexto”', 500).default(''),
    fechas: lista('“fechas”', fecha),
    descripcion: z
      .union([z.string(), z.array(z.string())], {
        error: '“descripcion” debe ser una lista de párrafos',
      })
      .transform((descripcion) => [descripcion].flat())
      .refine((parrafos) => parrafos.join('').length <= 100_000, {
        error: 'la descripción pasa de 100000 caracteres',
      }),
    dependencias: lista('“dependencias”', dependencia),
    contrapartes: lista('“contrapartes”', texto('una contraparte', 500)),
    paises: lista('“paises”', texto('un país', 100)),
    ciudades: lista('“ciudades”', texto('una ciudad', 500)),
    redes: lista('“redes”', texto('una red', 500)),
    lugar: texto('el lugar', 500)
      .nullish()
      .transform((lugar) => lugar ?? null),
    tipo: texto('el tipo', 100)
      .nullish()
      .transform((tipo) => tipo ?? null),
    archivo: z.boolean({ error: '“archivo” debe ser true o false' }).default(false),
    ordenManual: z
      .unknown()
      .optional()
      .transform((orden) => orden ?? null),
    evidencia: z.array(z.string(), { error: '“evidencia” debe ser una lista' }).nullish(),
    encabezado: texto('el encabezado', 500)
      .nullish()
      .transform((one) => one ?? null),
  },
  { error: 'cada acción debe ser un objeto' },
)

function isSemestre(clave: string): boolean {
  try {
    return Boolean(periodoDeSemestre(clave))
  } catch {
    return false
  }
}

export const semestreJsonSchema = z.object(
  {
    semestre: z
      .string({ error: 'falta “semestre”, por ejemplo, "2020-1"' })
      .refine(isSemestre, { error: '“semestre” debe ser como "2020-1"' }),
    acciones: z.array(accion, { error: 'falta la lista “acciones”' }),
  },
  { error: 'debe ser un objeto con “semestre” y “acciones”' },
)

/** A semestre in the JSON of the contract, as it was read. */
export type SemestreLeido = z.infer<typeof semestreJsonSchema>
export type AccionLeida = SemestreLeido['acciones'][number]

export type SemestreJsonLeido =
  { ok: true; semestre: SemestreLeido } | { ok: false; mensaje: string }

/** “en la acción 3, ”: where in the file the trouble is. */
function lugarDe(path: readonly PropertyKey[]): string {
  const [lista, at] = path
  return lista === 'acciones' && typeof at === 'number' ? `en la acción ${at + 1}, ` : ''
}

/** Reads the JSON of a semestre; what is wrong is told in one Spanish sentence, with its place. Never throws. */
export function leerSemestreJson(contenido: string): SemestreJsonLeido {
  let datos: unknown
  try {
    datos = JSON.parse(contenido.replace(/^\ufeff/, ''))
  } catch {
    return { ok: false, mensaje: 'El archivo no es JSON.' }
  }
  const leido = semestreJsonSchema.safeParse(datos)
  if (leido.success) return { ok: true, semestre: leido.data }
  const [primero] = leido.error.issues
  const mensaje = primero ? `${lugarDe(primero.path)}${primero.message}` : 'no se entiende'
  return { ok: false, mensaje: `El archivo no tiene la forma de un semestre: ${mensaje}.` }
}
