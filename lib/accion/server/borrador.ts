import { dayOf, dayToColumn } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { actorEn } from '@/lib/usuario/usuario'
import { canCrear } from '../policy'
import type { AccionInput } from '../schema'
import { columnasDe, type Columnas } from './columnas'
import { endDeclaracion, lockDependencia } from './declarar'
import { iniciarPaso, terminarPaso, type AccionEnPaso, type Vista } from './paso'
import { guardarRelaciones } from './relaciones'

/** What a save that nobody asked for brings along: see autoguardar.ts. */
type Automatico = {
  envio: string
  perdidos: readonly string[]
  isCallado: (accion: AccionEnPaso) => Promise<boolean>
}

/**
 * Writes what the form says in its acción, which is born here if it is new (once for each claveCliente). The only
 * way from a form to the database: both commands that save go through it. Refuses as `iniciarPaso` does.
 */
export async function escribirBorrador(
  input: AccionInput,
  contexto: Contexto,
  automatico?: Automatico,
) {
  const { accionId, version = 0 } = input
  const perdidos = automatico?.perdidos ?? []
  const vista = accionId && (await tras(perdidos, { accionId, version }, contexto))
  const known = vista && (await iniciarPaso('guardar', vista, contexto))
  const columnas = await columnasDe(input, contexto)
  const accion =
    known ||
    (await iniciarPaso('guardar', await crear(input, columnas, perdidos, contexto), contexto))
  if (accion.semestreId !== columnas.semestreId) {
    refuseWith({ campo: 'semestre', mensaje: 'El semestre de una acción no cambia.' })
  }
  const cambios = {
    ...columnas.propias,
    guardadaEn: contexto.now,
    ultimoEnvio: automatico?.envio ?? null,
  }
  const callado = await automatico?.isCallado(accion)
  const saved = await terminarPaso('guardar', accion, { cambios, callado }, contexto)
  await guardarRelaciones(contexto.tx, accion.id, columnas)
  return saved
}

/** The version a form would know if the answers to its lost requests had reached it; else the one it knows. */
async function tras(perdidos: readonly string[], vista: Vista, { tx }: Contexto): Promise<Vista> {
  if (perdidos.length === 0) return vista
  const fila = await tx.accion.findFirst({
    where: { id: vista.accionId, ultimoEnvio: { in: [...perdidos] } },
    select: { version: true },
  })
  return fila ? { ...vista, version: fila.version } : vista
}

/** Starting an acción takes back a signed «Sin acciones que reportar» of its dependencia. */
async function crear(
  { claveCliente, semestre, responsable }: AccionInput,
  { semestreId, propias }: Columnas,
  perdidos: readonly string[],
  contexto: Contexto,
): Promise<Vista> {
  const { tx, usuario, now } = contexto
  await checkCrear(semestreId, propias.responsableId, contexto)
  await lockDependencia(contexto, propias.responsableId)
  const dependencia = { id: propias.responsableId, clave: responsable }
  await endDeclaracion({ id: semestreId, clave: semestre }, dependencia, contexto)
  const [created] = await tx.accion.createManyAndReturn({
    data: [
      {
        semestreId,
        claveCliente,
        responsableId: propias.responsableId,
        creadaPorId: usuario.id,
        creadaEn: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true, version: true },
  })
  if (!created) return findByClaveCliente(claveCliente, perdidos, contexto)
  await recordSuceso(
    tx,
    actorEn(usuario, propias.responsableId),
    {
      tipo: 'accion.crear',
      accionId: created.id,
      semestreId,
      datos: { folio: null, version: created.version, de: null, a: 'borrador' },
    },
    now,
  )
  return { accionId: created.id, version: created.version }
}

/** 1 when it is born, and 2 once what the form said is saved, in the same transaction. */
const FIRST_SAVED_VERSION = 2

async function findByClaveCliente(
  claveCliente: string | undefined,
  perdidos: readonly string[],
  { tx, usuario }: Contexto,
): Promise<Vista> {
  const found = await tx.accion.findFirst({
    where: { claveCliente, creadaPorId: usuario.id },
    select: { id: true, version: true, ultimoEnvio: true },
  })
  if (!found) return refuse('not_found')
  // The form knows its own saves and nothing later: what others saved since then is not its to replace.
  const isOwn = perdidos.includes(found.ultimoEnvio ?? '')
  if (found.version > FIRST_SAVED_VERSION && !isOwn) return refuse('stale')
  return { accionId: found.id, version: found.version }
}

async function checkCrear(semestreId: string, responsableId: string, contexto: Contexto) {
  // Held until the transaction ends, as in paso.ts: no draft is born in a semestre that has just stopped.
  await contexto.tx.$queryRaw`select 1 from semestre where id = ${semestreId}::uuid for share`
  const semestre = await contexto.tx.semestre.findUniqueOrThrow({
    where: { id: semestreId },
    select: {
      estado: true,
      _count: {
        select: {
          prorrogas: {
            where: {
              dependenciaId: responsableId,
              hasta: { gte: dayToColumn(dayOf(contexto.now)) },
            },
          },
        },
      },
    },
  })
  const conProrroga = semestre._count.prorrogas > 0
  if (!canCrear(contexto.usuario, responsableId, { estado: semestre.estado, conProrroga })) {
    refuseWith({ campo: 'semestre', mensaje: 'Este semestre ya no recibe acciones nuevas.' })
  }
}
