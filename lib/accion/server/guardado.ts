import { z } from 'zod'
import { SUCESOS_INTERNOS } from '@/lib/bitacora/suceso'
import type { Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import { MODALIDADES, TIPOS, type SinReconocer } from '../accion'
import { hechosSchema } from './hechos'

const nombradas = z.array(z.object({ id: z.string(), nombre: z.string() }))
const numeradas = z.array(z.object({ id: z.string(), numero: z.number() }))

const relacionesSchema = z.object({
  fechas: z.array(
    z.object({ inicio: z.string(), fin: z.string(), precision: z.enum(['dia', 'mes']) }),
  ),
  participantes: nombradas,
  contrapartes: nombradas,
  paises: nombradas,
  ciudades: nombradas,
  redes: nombradas,
  /** Addresses of its vínculos; files are none of the form's business. */
  evidencia: z.array(z.string()),
})
/** An acción's lists as they are saved, in order, each entry with the name its form shows. */
export type Relaciones = z.output<typeof relacionesSchema>

const relacionesSql = Prisma.sql`json_build_object(
  'fechas', array(select json_build_object('inicio', l.inicio, 'fin', l.fin, 'precision', l.precision)
    from accion_fecha l where l.accion_id = a.id order by l.orden),
  'participantes', array(select json_build_object('id', c.id, 'nombre', c.nombre)
    from accion_participante l join dependencia c on c.id = l.dependencia_id
    where l.accion_id = a.id order by l.orden),
  'contrapartes', array(select json_build_object('id', c.id, 'nombre', c.nombre)
    from accion_contraparte l join contraparte c on c.id = l.contraparte_id
    where l.accion_id = a.id order by l.orden),
  'paises', array(select json_build_object('id', c.codigo, 'nombre', c.nombre)
    from accion_pais l join pais c on c.codigo = l.pais_codigo
    where l.accion_id = a.id order by l.orden),
  'ciudades', array(select json_build_object('id', c.id, 'nombre', c.nombre)
    from accion_ciudad l join ciudad c on c.id = l.ciudad_id
    where l.accion_id = a.id order by l.orden),
  'redes', array(select json_build_object('id', c.id, 'nombre', coalesce(nullif(c.siglas, ''), c.nombre))
    from accion_red l join red c on c.id = l.red_id
    where l.accion_id = a.id order by l.orden),
  'evidencia', array(select l.ubicacion from evidencia l
    where l.accion_id = a.id and l.tipo = 'vinculo' order by l.orden))`

const nombres = z.array(z.string())
export const sinReconocerSchema: z.ZodType<SinReconocer> = z.object({
  paises: nombres.exactOptional(),
  participantes: nombres.exactOptional(),
})

const propiasSchema = z.object({
  titulo: z.string(),
  fechasTexto: z.string(),
  parteId: z.string().nullable(),
  ejeId: z.string().nullable(),
  transversal: z.boolean(),
  tipo: z.enum(TIPOS).nullable(),
  modalidad: z.enum(MODALIDADES).nullable(),
  lugar: z.string().nullable(),
  ods: z.array(z.number()),
  descripcion: z.string(),
  responsableId: z.string(),
  sinReconocer: sinReconocerSchema,
})
/** The columns of an acción that its form writes. */
export type Propias = z.output<typeof propiasSchema>

const propiasSql = Prisma.sql`json_build_object(
  'titulo', a.titulo, 'fechasTexto', a.fechas_texto, 'parteId', a.parte_id, 'ejeId', a.eje_id,
  'transversal', a.transversal, 'tipo', a.tipo, 'modalidad', a.modalidad, 'lugar', a.lugar,
  'ods', a.ods, 'descripcion', a.descripcion, 'responsableId', a.responsable_id,
  'sinReconocer', a.sin_reconocer)`

const ultimoSchema = z
  .object({ tipo: z.string(), usuarioId: z.string().nullable(), ocurridoEn: z.coerce.date() })
  .nullable()
/** The last thing told of an acción; a coordinador's claim is not told. */
export type UltimoSuceso = z.output<typeof ultimoSchema>

export const guardadoSchema = hechosSchema.extend({
  ultimoEnvio: z.string().nullable(),
  propias: propiasSchema,
  relaciones: relacionesSchema,
  partes: numeradas,
  ejes: numeradas,
  ultimo: ultimoSchema,
})
/** An acción about to be saved: what policy needs, what stands saved, and what its semestre offers. */
export type AccionPorGuardar = z.output<typeof guardadoSchema>

/** What a save reads beside the facts of policy (`findHechos`), in the same statement. */
export const guardadoSql = Prisma.sql`,
  a.ultimo_envio as "ultimoEnvio", ${propiasSql} as propias, ${relacionesSql} as relaciones,
  to_json(array(select json_build_object('id', p.id, 'numero', p.numero)
    from parte p where p.semestre_id = s.id)) as partes,
  to_json(array(select json_build_object('id', e.id, 'numero', e.numero)
    from eje e where e.programa_id = s.programa_id)) as ejes,
  (select json_build_object('tipo', h.tipo, 'usuarioId', h.usuario_id, 'ocurridoEn', h.ocurrido_en)
    from suceso h where h.accion_id = a.id and h.tipo <> all(${[...SUCESOS_INTERNOS]})
    order by h.id desc limit 1) as ultimo`

/** The lists of one acción, for a copy of it. */
export async function getRelaciones(tx: Tx, accionId: string): Promise<Relaciones> {
  const [row] = await tx.$queryRaw<{ relaciones: unknown }[]>`
    select ${relacionesSql} as relaciones from accion a where a.id = ${accionId}::uuid`
  return relacionesSchema.parse(row?.relaciones)
}
