import { dayOf, dayToColumn } from '@/lib/core/clock'
import type { Issue } from '@/lib/core/issue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { actorEn } from '@/lib/usuario/usuario'
import { noReconocidos } from '../pendientes'
import { canCrear } from '../policy'
import { faltantes, type AccionInput } from '../schema'
import { cambiosDe, columnasDe, responsableDe, type Columnas } from './columnas'
import { endDeclaracion } from './declarar'
import type { UltimoSuceso } from './guardado'
import { iniciarGuardar, terminarPaso, type Vista } from './paso'
import { guardarListas, listasDe } from './relaciones'

/** What a save that nobody asked for brings along: see autoguardar.ts. */
type Automatico = {
  envio: string
  perdidos: readonly string[]
  isCallado: (ultimo: UltimoSuceso) => boolean
}

/** A draft just saved. */
export type Escrito = {
  id: string
  folio: string | null
  version: number
  /** It could be sent as it is. */
  isCompleta: boolean
  /** Names it keeps that belong to no list. */
  noReconocidos: Issue[]
}

/**
 * Writes what the form says in its acción, which is born here if it is new (once for each claveCliente). The only
 * way from a form to the database: both commands that save go through it. Refuses as `iniciarPaso` does.
 */
export async function escribirBorrador(
  input: AccionInput,
  contexto: Contexto,
  automatico?: Automatico,
): Promise<Escrito> {
  const { accionId, version: shown = 0 } = input
  const perdidos = automatico?.perdidos ?? []
  const vista = accionId ? { accionId, version: shown } : await crear(input, perdidos, contexto)
  const accion = await iniciarGuardar(vista, perdidos, contexto)
  if (accion.semestre.clave !== input.semestre) {
    refuseWith({ campo: 'semestre', mensaje: 'El semestre de una acción no cambia.' })
  }
  const columnas = await columnasDe(input, accion, contexto)
  const cambios = {
    ...cambiosDe(accion.propias, columnas.propias),
    guardadaEn: contexto.now,
    ultimoEnvio: automatico?.envio ?? null,
  }
  const callado = automatico?.isCallado(accion.ultimo)
  const { id, folio, version } = await terminarPaso(
    'guardar',
    accion,
    { cambios, callado },
    contexto,
  )
  await guardarListas(contexto.tx, accion.id, columnas.listas, listasDe(accion.relaciones))
  return { id, folio, version, ...juicioDe(input, columnas, contexto) }
}

function juicioDe(input: AccionInput, { propias, listas }: Columnas, contexto: Contexto) {
  const { parteId, ejeId, transversal, sinReconocer } = propias
  const { fechas } = listas
  const missing = faltantes({ ...propias, fechas, parte: parteId, eje: transversal || ejeId })
  const unknown = noReconocidos(sinReconocer, responsableDe(input, contexto).nombre)
  return { isCompleta: missing.length + unknown.length === 0, noReconocidos: unknown }
}

/** Starting an acción takes back a signed «Sin acciones que reportar» of its dependencia. */
async function crear(
  input: AccionInput,
  perdidos: readonly string[],
  contexto: Contexto,
): Promise<Vista> {
  const { tx, usuario, now } = contexto
  const { claveCliente } = input
  const responsable = responsableDe(input, contexto)
  const semestre = await holdSemestreParaCrear(input.semestre, responsable.id, contexto)
  await lockDependencia(tx, responsable.id)
  await endDeclaracion(semestre, responsable, contexto)
  const [created] = await tx.accion.createManyAndReturn({
    data: [
      {
        semestreId: semestre.id,
        claveCliente,
        responsableId: responsable.id,
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
    actorEn(usuario, responsable.id),
    {
      tipo: 'accion.crear',
      accionId: created.id,
      semestreId: semestre.id,
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

/** The semestre, kept as it is until the transaction ends: no draft is born in one that has just stopped. */
async function holdSemestreParaCrear(clave: string, responsableId: string, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  await tx.$queryRaw`select 1 from semestre where clave = ${clave} for share`
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: {
      id: true,
      clave: true,
      estado: true,
      _count: {
        select: {
          prorrogas: {
            where: { dependenciaId: responsableId, hasta: { gte: dayToColumn(dayOf(now)) } },
          },
        },
      },
    },
  })
  if (!semestre) return refuseWith({ campo: 'semestre', mensaje: 'Elija el semestre.' })
  const { estado, _count } = semestre
  if (!canCrear(usuario, responsableId, { estado, conProrroga: _count.prorrogas > 0 })) {
    refuseWith({ campo: 'semestre', mensaje: 'Este semestre ya no recibe acciones nuevas.' })
  }
  return semestre
}
