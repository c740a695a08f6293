import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'
import { ELEGIBLES, ORIGINALES_MAX, OTRO, UNIBLES, type Elegible, type Unible } from './fusion'
import { accionSchema, motivoSchema } from './schema'

const { titulo, fechas, descripcion, lugar, tipo, modalidad, parte, eje, ods } = accionSchema.shape

const varios = (valor: unknown) => (valor === undefined ? [] : [valor].flat())
const lista = z.preprocess(varios, z.array(z.string().max(60)).max(600))

const eleccion = z
  .union([z.literal(OTRO), z.uuid()], { error: 'Elija uno de los textos, o escriba otro.' })
  .optional()
  .transform((valor) => valor ?? '')

/** «id:version»: an original, and the version of it that was on screen. */
const original = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/)
  .transform((texto) => {
    const [accionId = '', version] = texto.split(':')
    return { accionId, version: Number(version) }
  })

const originales = z.preprocess(
  varios,
  z
    .array(original)
    .min(2, { error: 'Elija al menos dos acciones.' })
    .max(ORIGINALES_MAX, { error: `Se fusionan a lo más ${ORIGINALES_MAX} acciones a la vez.` })
    .refine((vistas) => new Set(vistas.map(({ accionId }) => accionId)).size === vistas.length, {
      error: 'Elija acciones distintas.',
    }),
)

const record = <K extends string, T extends z.ZodType>(names: readonly K[], type: T) =>
  Object.fromEntries(names.map((name) => [name, type])) as Record<K, T>

/**
 * What the page of a merge posts: of each field a choice (`titulo`) and a third text (`tituloOtro`), the entries of
 * each list that stay, and the digest of the común that was looked at (`visto`).
 */
export const fusionSchema = z
  .strictObject({
    originales,
    ...record<Elegible, typeof eleccion>(ELEGIBLES, eleccion),
    tituloOtro: titulo,
    fechasOtro: fechas,
    descripcionOtro: descripcion,
    lugarOtro: lugar,
    tipoOtro: tipo,
    modalidadOtro: modalidad,
    parteOtro: parte,
    ejeOtro: eje,
    responsable: z.string().max(60).default(''),
    participantes: lista,
    ...record<Unible, typeof lista>(UNIBLES, lista),
    ods,
    intento: z.enum(['ver', 'fusionar']).default('ver'),
    visto: z.string().max(64).default(''),
  })
  .transform((form) => ({
    originales: form.originales,
    visto: form.visto,
    elegidos: Object.fromEntries(ELEGIBLES.map((campo) => [campo, form[campo]])) as Record<
      Elegible,
      string
    >,
    otros: {
      titulo: form.tituloOtro,
      fechas: form.fechasOtro,
      descripcion: form.descripcionOtro,
      lugar: form.lugarOtro,
      tipo: form.tipoOtro,
      modalidad: form.modalidadOtro,
      parte: form.parteOtro,
      eje: form.ejeOtro,
    },
    responsable: form.responsable,
    participantes: form.participantes,
    contrapartes: form.contrapartes,
    paises: form.paises,
    ciudades: form.ciudades,
    redes: form.redes,
    ods: form.ods,
  }))
export type Fusion = z.output<typeof fusionSchema>

/** From an original or from the común; `comunVersion` is the común's version that was on screen. */
export const deshacerFusionSchema = motivoSchema.extend({
  comunVersion: z.coerce.number().int().positive().optional(),
})
export type DeshacerFusion = z.output<typeof deshacerFusionSchema>

const FOLIO = /^\d{4}-[12]-\d{4,9}$/

/** The folios of an address (`?folios=A&folios=B`, also several in one), each once, at most as many as one merge takes. */
export function foliosDe(valor: string | string[] | undefined): string[] {
  const folios = varios(valor).flatMap((texto) => limpiarTexto(String(texto)).split(/[\s,;]+/))
  return [...new Set(folios.filter((folio) => FOLIO.test(folio)))].slice(0, ORIGINALES_MAX)
}

/** The address of the page that merges these. */
export const hrefDeFusion = (folios: readonly string[]) =>
  `/revision/fusionar?${new URLSearchParams(folios.map((folio) => ['folios', folio]))}`
