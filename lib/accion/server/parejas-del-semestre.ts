import { setImmediate } from 'node:timers/promises'
import type { PrismaClient } from '@/generated/prisma/client'
import { parejasPorTurnos, type Emparejable } from '@/lib/correccion/mismas'
import { fraseDeParecido } from '@/lib/correccion/parecido'
import type { AccionContenido } from '../accion'

/** Read outside any transaction; a test gives one that counts. */
export type Db = Pick<PrismaClient, '$queryRaw'>

/** Two acciones that may be one, by their ids, the lesser first; and why. */
export type ParejaDeSemestre = { ids: readonly [string, string]; cuanto: number; porque: string }

type Fila = Omit<Emparejable, 'responsable'> & {
  id: string
  nombre: string
  devuelta: AccionContenido | null
}

/** What the regla reads of every acción that counts, in one statement; of a devuelta, what was returned. */
const findAcciones = (db: Db, semestreId: string) => db.$queryRaw<Fila[]>`
  select a.id::text, a.titulo, a.lugar, d.nombre,
    coalesce(f.fechas, '[]') as fechas, coalesce(c.nombres, '{}') as contrapartes,
    coalesce(r.nombres, '{}') as redes, coalesce(u.nombres, '{}') as ciudades,
    case when a.estado = 'devuelta' then
      (select contenido from revision where accion_id = a.id and paso = 'devolver' order by numero desc limit 1)
    end as devuelta
  from accion a join dependencia d on d.id = a.responsable_id
  left join (select accion_id, json_agg(json_build_object('inicio', inicio, 'fin', fin, 'precision', precision)
      order by orden) as fechas from accion_fecha group by accion_id) f on f.accion_id = a.id
  left join (select x.accion_id, array_agg(n.nombre) as nombres from accion_contraparte x
    join contraparte n on n.id = x.contraparte_id group by x.accion_id) c on c.accion_id = a.id
  left join (select x.accion_id, array_agg(coalesce(nullif(n.siglas, ''), n.nombre)) as nombres from accion_red x
    join red n on n.id = x.red_id group by x.accion_id) r on r.accion_id = a.id
  left join (select x.accion_id, array_agg(n.nombre) as nombres from accion_ciudad x
    join ciudad n on n.id = x.ciudad_id group by x.accion_id) u on u.accion_id = a.id
  where a.semestre_id = ${semestreId}::uuid and a.estado in ('enviada', 'devuelta', 'aprobada')
  order by a.numero`

const accionDe = ({ nombre, devuelta, ...fila }: Fila): Emparejable => {
  const { titulo, fechas, lugar, ciudades, contrapartes, redes } = devuelta ?? fila
  const dicha = { titulo, fechas, lugar, ciudades, contrapartes, redes }
  return { ...dicha, responsable: { nombre, siglas: '' } }
}

/** The likest that are kept: more would be read by nobody. */
const PAREJAS_MAX = 2000

/** Pages are served by the same process: each turn lets them through. */
async function leer(db: Db, semestreId: string): Promise<ParejaDeSemestre[]> {
  const filas = await findAcciones(db, semestreId)
  const parejas = await parejasPorTurnos(filas.map(accionDe), () => setImmediate())
  const likest = parejas.sort((a, b) => b.parecido.cuanto - a.parecido.cuanto)
  return likest.slice(0, PAREJAS_MAX).map(({ una, otra, parecido }) => {
    const [first = '', second = ''] = [filas[una]!.id, filas[otra]!.id].sort()
    return { ids: [first, second], cuanto: parecido.cuanto, porque: fraseDeParecido(parecido) }
  })
}

const enCurso = new Map<string, Promise<ParejaDeSemestre[]>>()

/** Whoever asks for the same while it is read waits for that reading. */
function leerUnaVez(db: Db, semestreId: string, huella: string): Promise<ParejaDeSemestre[]> {
  const clave = `${semestreId} ${huella}`
  const running = enCurso.get(clave)
  if (running) return running
  const reading = leer(db, semestreId).finally(() => enCurso.delete(clave))
  enCurso.set(clave, reading)
  return reading
}

/** What changes the text of an acción that others see, or brings a new one. */
const CAMBIAN = [
  'accion.enviar',
  'accion.cargar',
  'accion.corregir-redaccion',
  'accion.responder-redaccion',
  'accion.fusionar',
  'accion.deshacer-fusion',
  'accion.retomar',
  'accion.reabrir',
  'accion.trasladar',
]

type Vistazo = { huella: string; pendientes: ParejaDeSemestre[] }

/**
 * The last suceso that may have changed what is compared; and of some pairs, those still to be looked at: nobody said
 * that they are not the same, and both are still told by somebody (not discarded, withdrawn or merged since).
 */
async function mirar(db: Db, parejas: readonly ParejaDeSemestre[]): Promise<Vistazo> {
  const unas = parejas.map(({ ids }) => ids[0])
  const otras = parejas.map(({ ids }) => ids[1])
  const [row] = await db.$queryRaw<{ huella: string | null; places: number[] }[]>`
    select
      (select max(ultimo)::text from unnest(${CAMBIAN}::text[]) as t(tipo)
        cross join lateral (select max(id) as ultimo from suceso where suceso.tipo = t.tipo) s) as huella,
      array(select (p.place - 1)::int
        from unnest(${unas}::uuid[], ${otras}::uuid[]) with ordinality as p (una, otra, place)
        join accion a on a.id = p.una and a.estado in ('enviada', 'devuelta', 'aprobada')
        join accion b on b.id = p.otra and b.estado in ('enviada', 'devuelta', 'aprobada')
        where not exists (
          select from candidata_descartada d where d.una_id = p.una and d.otra_id = p.otra)
        order by p.place) as places`
  return {
    huella: row?.huella ?? '',
    pendientes: (row?.places ?? []).map((place) => parejas[place]!),
  }
}

type Leida = { huella: string; hasta: number; parejas: readonly ParejaDeSemestre[] }
/** A suceso may be numbered before another and seen after it: what was read holds no longer than this. */
const VALE_MS = 5 * 60_000
const SEMESTRES = 4
const leidas = new Map<string, Leida>()

function keep(semestreId: string, leida: Leida) {
  leidas.delete(semestreId)
  leidas.set(semestreId, leida)
  const [oldest] = leidas.keys()
  if (leidas.size > SEMESTRES && oldest) leidas.delete(oldest)
}

/**
 * The pairs of a semestre that may be one acción, as the regla `posible_misma_accion` says, and that are still to be
 * looked at. They are worked out again only when some text has changed, for each process keeps what it read: one
 * statement while nothing did, else three.
 */
export async function listParejas(
  semestreId: string,
  now: Date,
  db: Db,
): Promise<ParejaDeSemestre[]> {
  const kept = leidas.get(semestreId)
  const { huella, pendientes } = await mirar(db, kept?.parejas ?? [])
  if (kept?.huella === huella && kept.hasta > now.getTime()) return pendientes
  const parejas = await leerUnaVez(db, semestreId, huella)
  keep(semestreId, { huella, hasta: now.getTime() + VALE_MS, parejas })
  return parejas.length === 0 ? [] : (await mirar(db, parejas)).pendientes
}
