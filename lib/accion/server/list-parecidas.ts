import { Prisma } from '@/generated/prisma/client'
import { imprimirFechas, leerFechas, periodoDeSemestre, type Fecha } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { paresDePalabras } from '@/lib/correccion/palabras-de-titulo'
import {
  compararAcciones,
  DIAS_CERCA,
  DIAS_LARGA,
  type Comparable,
} from '@/lib/correccion/parecido'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { AccionContenido } from '../accion'
import { canAdherir, canContinuar, isPropia, isVisible } from '../policy'
import { conArticulo, TITULO_MIN, type Parecida } from '../parecida'
import { PARECIDAS_MAX, type Escrita } from '../parecida-schema'
import type { AccionVista } from '../vista'
import type { Estado } from '../workflow'

const { sql } = Prisma

/** How many the two indexes may bring, by título and by days, for the rule to choose from. */
const CANDIDATAS = 15
/** Of a longer series the first ones find it as well. */
const TRAMOS = 20

/** One that the statement brings, for the rule to judge. */
export type FilaParecida = {
  id: string
  folio: string | null
  titulo: string
  lugar: string | null
  estado: Estado
  semestre: string
  semestreEstado: EstadoSemestre
  enEdicionCerrada: boolean
  responsableId: string
  nombre: string
  siglas: string
  fechas: Fecha[]
  contrapartes: string[]
  redes: string[]
  ciudades: string[]
  participantes: string[]
  pedidas: string[]
  /** What was returned, while a foreign enlace mends it: nobody else reads more. */
  devuelta: AccionContenido | null
}

type Pregunta = { escrita: Escrita; fechas: Fecha[]; dependencias: string[] }

const ids = (values: string[]) => sql`${values}::uuid[]`

/** Those with two words of the título, and those whose days are near: what the two indexes are for. */
function candidatas({ escrita, fechas }: Pregunta): Prisma.Sql {
  const { titulo } = escrita
  const tramos = fechas.slice(0, TRAMOS)
  const inicios = tramos.map(({ inicio }) => inicio)
  const fines = tramos.map(({ fin }) => fin)
  return sql`
    (select id from accion
     where to_tsvector('spanish', sin_acentos(titulo)) @@ to_tsquery('spanish', ${paresDePalabras(titulo)})
     order by similarity(titulo, ${titulo}) desc limit ${CANDIDATAS})
    union
    (select a.id
     from unnest(${inicios}::date[], ${fines}::date[]) as dia(inicio, fin)
     join accion_fecha f on daterange(f.inicio, f.fin, '[]')
       && daterange(dia.inicio - ${DIAS_CERCA}::int, dia.fin + ${DIAS_CERCA}::int, '[]')
     join accion a on a.id = f.accion_id
     where f.fin - f.inicio <= ${DIAS_LARGA} and dia.fin - dia.inicio <= ${DIAS_LARGA}
     group by a.id
     order by similarity(a.titulo, ${titulo}) desc limit ${CANDIDATAS})`
}

/** The one statement of the hint. What this person may not be told of is not read at all. */
export function sentenciaDe(pregunta: Pregunta): Prisma.Sql {
  const { escrita, dependencias } = pregunta
  const accionId = escrita.accionId ?? null
  return sql`
    select a.id, a.folio, a.titulo, a.lugar, a.estado, s.clave as semestre, s.estado as "semestreEstado",
      exists (select from edicion where semestre_id = s.id and estado = 'cerrada') as "enEdicionCerrada",
      a.responsable_id as "responsableId", d.nombre, d.siglas,
      (select coalesce(json_agg(json_build_object('inicio', inicio, 'fin', fin, 'precision', precision) order by orden), '[]')
       from accion_fecha where accion_id = a.id) as fechas,
      array(select c.nombre from accion_contraparte x join contraparte c on c.id = x.contraparte_id
        where x.accion_id = a.id) as contrapartes,
      array(select unnest(array[r.nombre, r.siglas]) from accion_red x join red r on r.id = x.red_id
        where x.accion_id = a.id) as redes,
      array(select c.nombre from accion_ciudad x join ciudad c on c.id = x.ciudad_id where x.accion_id = a.id) as ciudades,
      array(select dependencia_id::text from accion_participante where accion_id = a.id) as participantes,
      array(select dependencia_id::text from adhesion where accion_id = a.id and respondida_en is null) as pedidas,
      case when a.estado = 'devuelta' and a.responsable_id <> all (${ids(dependencias)}) then
        (select contenido from revision where accion_id = a.id and paso = 'devolver' order by numero desc limit 1)
      end as devuelta
    from (${candidatas(pregunta)}) candidata join accion a using (id)
    join semestre s on s.id = a.semestre_id join dependencia d on d.id = a.responsable_id
    where s.clave <= ${escrita.semestre}
      and (a.estado in ('enviada', 'devuelta', 'aprobada')
        or (a.responsable_id = any (${ids(dependencias)}) and a.estado in ('borrador', 'retirada')))
      and a.id is distinct from ${accionId}::uuid
      and a.id is distinct from (select continua_de_id from accion where id = ${accionId}::uuid)`
}

/** What the rule compares, and what may be said of it. */
export function comparableDe({ devuelta, ...fila }: FilaParecida): Comparable {
  const { titulo, fechas, ciudades, contrapartes, redes, lugar } = devuelta ?? fila
  return {
    titulo,
    fechas,
    ciudades,
    lugar: lugar ?? '',
    nombres: [...contrapartes, ...redes],
  }
}

function sumarseDe(fila: FilaParecida, usuario: UsuarioSesion) {
  const { semestreEstado, enEdicionCerrada, pedidas } = fila
  const accion = { ...fila, enEdicionCerrada, semestre: { estado: semestreEstado } }
  const posibles = usuario.dependencias.filter(({ id }) => canAdherir(usuario, accion, id))
  if (posibles.length === 0) return 'no'
  return posibles.every(({ id }) => pedidas.includes(id)) ? 'pedida' : 'se-puede'
}

function vistaDe(fila: FilaParecida, hoy: string, usuario: UsuarioSesion): Parecida {
  const { titulo, fechas } = comparableDe(fila)
  const dicha = {
    titulo,
    fechas: imprimirFechas(fechas, periodoDeSemestre(fila.semestre)),
    dependencia: conArticulo(fila),
  }
  if (!isVisible(usuario, fila)) {
    return { clase: 'ajena', id: fila.id, ...dicha, sumarse: sumarseDe(fila, usuario) }
  }
  const href = `/acciones/${fila.folio ?? fila.id}`
  const accion = { ...fila, semestre: { clave: fila.semestre } }
  const isContinuable = canContinuar(usuario, accion, hoy)
  return {
    clase: 'visible',
    ...dicha,
    href,
    estado: fila.estado,
    participa: !isPropia(usuario, fila),
    continuarHref: isContinuable ? `${href}/continuar` : null,
  }
}

/**
 * The acciones alike to the one being written, the likest first: own ones in any estado but discarded and merged, those
 * of others from enviada on, of its semestre or an earlier one. Nobody but enlaces is told. Reads only; one statement.
 */
export async function listParecidas(
  escrita: Escrita,
  { tx, usuario }: Pick<Contexto, 'tx' | 'usuario'>,
): Promise<Parecida[]> {
  if (!hasRol(usuario, 'enlace')) return []
  const leidas =
    escrita.fechas === '' ? null : leerFechas(escrita.fechas, periodoDeSemestre(escrita.semestre))
  const fechas = leidas?.ok ? leidas.fechas : []
  const titulo = escrita.titulo.length < TITULO_MIN ? '' : escrita.titulo
  if (titulo === '' && fechas.length === 0) return []
  const dependencias = usuario.dependencias.map(({ id }) => id)
  const pregunta = { escrita: { ...escrita, titulo }, fechas, dependencias }
  const filas = await tx.$queryRaw<FilaParecida[]>(sentenciaDe(pregunta))
  const own: Comparable = { ...escrita, titulo, fechas, nombres: escrita.contrapartes }
  return filas
    .flatMap((fila) => {
      const parecido = compararAcciones(own, comparableDe(fila))
      return parecido === null ? [] : [{ fila, parecido }]
    })
    .sort((a, b) => b.parecido.cuanto - a.parecido.cuanto)
    .slice(0, PARECIDAS_MAX)
    .map(({ fila }) => vistaDe(fila, escrita.semestre, usuario))
}

/** The same for an acción as it is saved, for a page. */
export function findParecidas(
  { id, semestre, contenido }: Pick<AccionVista, 'id' | 'semestre' | 'contenido'>,
  usuario: UsuarioSesion,
): Promise<Parecida[]> {
  const { titulo, fechasTexto, lugar, ciudades, contrapartes } = contenido
  const escrita = { accionId: id, semestre: semestre.clave, titulo, lugar: lugar ?? '' }
  return listParecidas(
    { ...escrita, fechas: fechasTexto, ciudades, contrapartes },
    { tx: prisma, usuario },
  )
}

/** The person's drafts that may tell the same as this acción: to be discarded, once they take part in it. */
export async function listBorradoresParecidos(
  accion: Parameters<typeof findParecidas>[0],
  usuario: UsuarioSesion,
): Promise<{ href: string; titulo: string }[]> {
  const parecidas = await findParecidas(accion, usuario)
  return parecidas.flatMap((one) =>
    one.clase === 'visible' && one.estado === 'borrador'
      ? [{ href: `${one.href}?paso=desechar`, titulo: one.titulo }]
      : [],
  )
}
