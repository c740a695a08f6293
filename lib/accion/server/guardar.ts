import { dayOf, dayToColumn } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canCrear } from '../policy'
import { faltantes, type AccionInput } from '../schema'
import { columnasDe, type Columnas } from './columnas'
import { getContenido } from './contenido'
import { endDeclaracion, lockDependencia } from './declarar'
import { iniciarPaso, terminarPaso } from './paso'
import { guardarRelaciones } from './relaciones'

/** The saved draft, and whether it could be sent as it is. */
export type Guardada = {
  id: string
  folio: string | null
  version: number
  isCompleta: boolean
  intento: AccionInput['intento']
}

/**
 * Saves a draft, new or not, complete or not. Posting the same form twice gives one draft
 * (claveCliente). Refuses `stale` when someone saved in between; nothing is ever overwritten.
 */
export async function guardarAccion(input: AccionInput, contexto: Contexto): Promise<Guardada> {
  const { accionId, version = 0 } = input
  const known = accionId && (await iniciarPaso('guardar', { accionId, version }, contexto))
  const columnas = await columnasDe(input, contexto)
  const accion =
    known ||
    (await iniciarPaso('guardar', await crearBorrador(input, columnas, contexto), contexto))
  if (accion.semestreId !== columnas.semestreId) {
    refuseWith({ campo: 'semestre', mensaje: 'El semestre de una acción no cambia.' })
  }
  const cambios = { ...columnas.propias, guardadaEn: contexto.now }
  const saved = await terminarPaso('guardar', accion, { cambios }, contexto)
  await guardarRelaciones(contexto.tx, accion.id, columnas)
  const missing = faltantes(await getContenido(contexto.tx, accion.id))
  return { ...saved, isCompleta: missing.length === 0, intento: input.intento }
}

/** Starting an acción takes back a signed «Sin acciones que reportar» of its dependencia. */
async function crearBorrador(
  { claveCliente, semestre, responsable }: AccionInput,
  { semestreId, propias }: Columnas,
  contexto: Contexto,
): Promise<{ accionId: string; version: number }> {
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
  if (!created) return findByClaveCliente(claveCliente, contexto)
  await recordSuceso(
    tx,
    usuario,
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

async function findByClaveCliente(claveCliente: string | undefined, { tx, usuario }: Contexto) {
  const found = await tx.accion.findFirst({
    where: { claveCliente, creadaPorId: usuario.id },
    select: { id: true, version: true },
  })
  if (!found) return refuse('not_found')
  // The form knows its own first save and nothing later: what was saved since then is not its to replace.
  if (found.version > FIRST_SAVED_VERSION) return refuse('stale')
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
