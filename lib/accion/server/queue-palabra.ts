import { Prisma } from '@/generated/prisma/client'

const { sql } = Prisma

/** Each word must be found somewhere; what comes after the eighth is not looked for. */
const MAX_WORDS = 8

/** The words looked for, at most eight. */
export const palabrasDe = (texto: string) => texto.split(' ').filter(Boolean).slice(0, MAX_WORDS)

/** The pattern of LIKE for one word: without accents, its wildcards taken literally. */
const like = (word: string) => sql`
  '%' || replace(replace(replace(sin_acentos(${word}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`

/** What a name of a catalogue is found by: itself, its siglas and its other names. */
const nombrada = (word: string, other = sql`''`) =>
  sql`sin_acentos(nombre || ' ' || ${other}) like ${like(word)}`
const conSiglas = sql`siglas || ' ' || array_to_string(alias, ' ')`
const conAlias = sql`array_to_string(alias, ' ')`

/**
 * A word is in the acción itself (trigram index), names its responsable (index by responsable), or names somebody or
 * something told with it: participantes, contrapartes, países, ciudades, redes, evidencia, observaciones, notas
 * internas. Those are gathered by id first, so that one OR of indexes answers it all. Only for who reviews: notas
 * internas are among what is searched.
 */
export const conPalabra = (word: string): Prisma.Sql => sql`(
  accion_busqueda(a.folio, a.titulo, a.descripcion, a.lugar) like ${like(word)}
  or accion_otros_textos(a.fechas_texto, a.responsable_nota, a.oficio) like ${like(word)}
  or a.responsable_id = any (array(
    select id from dependencia where ${nombrada(word, sql`siglas`)}))
  or a.id = any (array(
    select accion_id from accion_participante where dependencia_id = any (array(
      select id from dependencia where ${nombrada(word, sql`siglas`)}))
    union select accion_id from accion_contraparte where contraparte_id = any (array(
      select id from contraparte where ${nombrada(word, conSiglas)}))
    union select accion_id from accion_pais where pais_codigo = any (array(
      select codigo from pais where ${nombrada(word, conAlias)}))
    union select accion_id from accion_ciudad where ciudad_id = any (array(
      select id from ciudad where ${nombrada(word, conAlias)}))
    union select accion_id from accion_red where red_id = any (array(
      select id from red where ${nombrada(word, conSiglas)}))
    union select accion_id from evidencia where sin_acentos(nombre) like ${like(word)}
    union select accion_id from observacion where sin_acentos(texto) like ${like(word)}
    union select accion_id from nota_interna where sin_acentos(texto) like ${like(word)})))`
