import { z } from 'zod'
import { isDia } from '@/lib/core/calendario'
import { limpiarLinea, limpiarTexto, lineasDe, parrafosDe } from '@/lib/core/texto'
import type { Issue } from '@/lib/core/issue'
import {
  CAMPOS,
  DESCRIPCION_MAX,
  MODALIDADES,
  TIPOS,
  TITULO_MAX,
  type AccionContenido,
  type Campo,
} from './accion'
import { CITA_MAX } from './cita'
import { MOTIVOS, motivoDeCampo, type MotivoDeObservacion } from './observacion'

const miles = (n: number) => n.toLocaleString('es-MX')

const linea = (max: number, nombre: string) =>
  z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, {
      error: (issue) =>
        `${nombre} tiene ${miles(String(issue.input).length)} caracteres; caben ${miles(max)}. Abrévielo.`,
    })

const lista = (max = 60) =>
  z
    .string()
    .transform(lineasDe)
    .refine((lineas) => lineas.length <= max && lineas.every((texto) => texto.length <= 300), {
      error: `Escriba a lo más ${max} renglones, cada uno de hasta 300 caracteres.`,
    })

/** A select left on its empty option. */
const opcion = <T extends string>(valores: readonly T[]) =>
  z
    .literal('')
    .transform(() => null)
    .or(z.enum(valores, { error: 'Elija una de las opciones.' }))

const numero = z
  .string()
  .regex(/^\d{0,2}$/, { error: 'Elija una de las opciones.' })
  .transform((texto) => (texto === '' ? null : Number(texto)))

/** A number that must be chosen: an empty option is not 0, which is transversal. */
const elegido = (mensaje: string) =>
  z
    .string()
    .regex(/^\d{1,2}$/, { error: mensaje })
    .transform(Number)

const varios = z.preprocess(
  (valor) => (valor === undefined ? [] : [valor].flat()),
  z.array(z.string()),
)

const ods = varios.transform((textos, ctx) => {
  const numeros = textos.map(Number)
  if (numeros.some((n) => !Number.isInteger(n) || n < 1 || n > 17)) {
    ctx.addIssue({ code: 'custom', message: 'Los ODS van del 1 al 17.' })
    return z.NEVER
  }
  return [...new Set(numeros)].sort((a, b) => a - b)
})

const enlacesWeb = lista(10).refine((lineas) => lineas.every(isHttps), {
  error: 'Cada vínculo debe empezar con https:// y llevar a una página. Escriba uno por renglón.',
})

function isHttps(texto: string): boolean {
  return texto.startsWith('https://') && URL.canParse(texto)
}

/** What the acción form posts. Strict: a field that is not here is refused. */
export const accionSchema = z.strictObject({
  accionId: z.uuid().optional(),
  version: z.coerce.number().int().positive().optional(),
  claveCliente: z.uuid().optional(),
  intento: z.enum(['guardar', 'enviar']).default('guardar'),
  semestre: z.string().regex(/^\d{4}-[12]$/, { error: 'Elija el semestre.' }),
  titulo: linea(TITULO_MAX, 'El título'),
  fechas: linea(500, 'La frase de las fechas'),
  parte: numero,
  eje: numero,
  tipo: opcion(TIPOS),
  modalidad: opcion(MODALIDADES),
  responsable: z.string().min(1, { error: 'Elija la dependencia responsable.' }).max(60),
  participantes: lista(),
  contrapartes: lista(),
  paises: lista(),
  ciudades: lista(),
  redes: lista(),
  lugar: linea(300, 'El lugar'),
  ods,
  descripcion: z
    .string()
    .transform((texto) => parrafosDe(limpiarTexto(texto)).join('\n\n'))
    .refine((texto) => texto.length <= DESCRIPCION_MAX, {
      error: (issue) =>
        `La descripción tiene ${miles(String(issue.input).length)} caracteres; caben ${miles(DESCRIPCION_MAX)}. Abréviela.`,
    }),
  evidencia: enlacesWeb,
  /** What the form began with, as text: without scripts it comes back to it (components/accion/posteada.ts). */
  base: z.string().optional(),
})
export type AccionInput = z.output<typeof accionSchema>

const vista = { accionId: z.uuid(), version: z.coerce.number().int().positive() }
const motivo = z
  .string()
  .transform((texto) => limpiarTexto(texto).trim())
  .refine((texto) => texto !== '', { error: 'Escriba el motivo.' })
  .refine((texto) => texto.length <= 2000, { error: 'El motivo debe caber en 2,000 caracteres.' })

/** A paso that needs nothing but the version shown. */
export const vistaSchema = z.strictObject(vista)
/** A paso that needs a reason. */
export const motivoSchema = z.strictObject({ ...vista, motivo })
export type ConMotivo = z.output<typeof motivoSchema>

const observacionTexto = z
  .string()
  .transform((texto) => limpiarTexto(texto).trim())
  .refine((texto) => texto.length <= 2000, {
    error: 'La observación debe caber en 2,000 caracteres.',
  })

const citaTexto = z
  .string()
  .transform(limpiarLinea)
  .refine((texto) => texto.length <= CITA_MAX, {
    error: `La cita debe caber en ${CITA_MAX} caracteres: cite sólo lo que importa.`,
  })

const listaDe = <T extends z.ZodType>(schema: T) =>
  z.preprocess((valor) => [valor ?? []].flat(), z.array(schema))

/** One or more observaciones, posted as parallel lists; empty rows are dropped, and `row` says which each one was. */
export const devolucionSchema = z
  .strictObject({
    ...vista,
    campo: listaDe(z.enum(CAMPOS, { error: 'Elija el campo.' })),
    motivo: listaDe(z.enum(MOTIVOS, { error: 'Elija el motivo.' })),
    cita: listaDe(citaTexto),
    observacion: listaDe(observacionTexto),
    vence: z.string().refine(isDia, { error: 'Elija la fecha límite para atenderla.' }),
  })
  .transform(({ campo, motivo, cita, observacion, ...resto }) => ({
    ...resto,
    observaciones: observacion.flatMap((texto, row): Observada[] => {
      const sobre = campo[row]
      if (texto === '' || !sobre) return []
      return [
        {
          campo: sobre,
          texto,
          motivo: motivo[row] ?? motivoDeCampo(sobre),
          cita: cita[row] ?? '',
          row,
        },
      ]
    }),
  }))

/** One observación of a return; without a motivo it has that of its campo, and without a cita it is on all of it. */
export type Observada = {
  campo: Campo
  texto: string
  motivo?: MotivoDeObservacion
  cita?: string
  /** Its place in the form, from 0. */
  row?: number
}
export type Devolucion = z.output<typeof devolucionSchema>

type Exigido = Pick<AccionContenido, 'titulo' | 'fechas' | 'tipo' | 'modalidad' | 'descripcion'> & {
  parte: unknown
  eje: unknown
}

/** What is still missing before the acción can be sent (contrato.md, «Required to send»). */
export function faltantes(contenido: Exigido): Issue[] {
  const missing: [boolean, Issue['campo'], string][] = [
    [contenido.titulo === '', 'titulo', 'Escriba el título.'],
    [contenido.fechas.length === 0, 'fechas', 'Escriba las fechas de la acción.'],
    [contenido.parte === null, 'parte', 'Elija la parte del informe.'],
    [contenido.eje === null, 'eje', 'Elija el eje, o “Transversal”.'],
    [contenido.tipo === null, 'tipo', 'Elija el tipo de acción.'],
    [contenido.modalidad === null, 'modalidad', 'Elija la modalidad.'],
    [contenido.descripcion === '', 'descripcion', 'Escriba la descripción.'],
  ]
  return missing.flatMap(([isMissing, campo, mensaje]) => (isMissing ? [{ campo, mensaje }] : []))
}

export const reclasificacionSchema = z.strictObject({
  ...vista,
  parte: elegido('Elija la parte del informe.'),
  eje: elegido('Elija el eje.'),
  tipo: z.enum(TIPOS, { error: 'Elija el tipo de acción.' }),
})
export type Reclasificacion = z.output<typeof reclasificacionSchema>

export const duplicadaSchema = z.strictObject({
  ...vista,
  duplicadaDe: z
    .string()
    .transform(limpiarLinea)
    .refine((folio) => /^\d{4}-[12]-\d{4,}$/.test(folio), {
      error: 'Escriba el folio de la otra acción; por ejemplo, 2026-2-0042.',
    }),
})
export type Duplicada = z.output<typeof duplicadaSchema>
