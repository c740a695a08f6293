import { PRORROGAS, prorrogaDe } from '@/lib/catalogo/server/prorrogas'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { addDays, dayFromColumn, dayOf } from '@/lib/core/clock'
import { prisma, type Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { AccionSeguida, DependenciaSeguida, EnlaceSeguido } from '../dependencia'
import { resumirDias, type Dias } from '../dias'
import { contarObservaciones } from '../paquete'
import { canSeguimiento } from '../policy'
import { situacionDe } from '../tablero'
import { findUltimoEnvio, readPaquete } from './get-paquete'
import { contarRecibidas } from './recibidas'
import { listRecorridos } from './recorridos'
import { elegirSemestre } from './semestres'

function findDependencia(clave: string, semestreId: string, now: Date, tx: Tx) {
  return tx.dependencia.findUnique({
    where: { clave },
    select: {
      id: true,
      clave: true,
      nombre: true,
      siglas: true,
      titularNombre: true,
      titularCorreo: true,
      membresias: {
        where: { usuario: { activo: true, roles: { some: { rol: 'enlace' } } }, ...validOn(now) },
        orderBy: [{ papel: 'asc' }, { usuario: { nombre: 'asc' } }],
        select: {
          hasta: true,
          usuario: { select: { nombre: true, correo: true, telefono: true } },
          suplenteDe: { select: { nombre: true } },
        },
      },
      declaraciones: {
        where: { semestreId, retiradaEn: null },
        select: { firmadaEn: true, firmadaPor: { select: { nombre: true } } },
      },
      prorrogas: { where: { semestreId }, ...PRORROGAS },
    },
  })
}
type Fila = NonNullable<Awaited<ReturnType<typeof findDependencia>>>

const enlacesDe = ({ membresias }: Fila): EnlaceSeguido[] =>
  membresias.map(({ hasta, usuario, suplenteDe }) => ({
    ...usuario,
    suplenteDe: suplenteDe?.nombre ?? null,
    hasta: suplenteDe && hasta && dayFromColumn(hasta),
  }))

/** What was sent, in the order of its folios; what is a borrador is not read at all. */
async function listSeguidas(
  where: { responsableId: string; semestreId: string },
  dias: ReadonlyMap<string, Dias>,
  tx: Tx,
): Promise<AccionSeguida[]> {
  const acciones = await tx.accion.findMany({
    where: { ...where, estado: { not: 'borrador' } },
    orderBy: { numero: 'asc' },
    select: {
      id: true,
      folio: true,
      titulo: true,
      estado: true,
      enviadaEn: true,
      venceEl: true,
    },
  })
  return acciones.map(({ id, folio, enviadaEn, venceEl, ...rest }) => ({
    ...rest,
    folio: folio ?? '',
    enviadaEn: enviadaEn?.toISOString() ?? null,
    vence: rest.estado === 'devuelta' && venceEl ? dayFromColumn(venceEl) : null,
    dias: dias.get(id) ?? { enlace: null, gabinete: null },
  }))
}

/** Neither before today nor within the days that all have. */
function prorrogableDe(
  { estado, cierraEl }: { estado: EstadoSemestre; cierraEl: string },
  now: Date,
): string | null {
  if (estado !== 'abierto' && estado !== 'en_revision') return null
  const after = addDays(cierraEl, 1)
  return after > dayOf(now) ? after : dayOf(now)
}

/** One dependencia at the desk; null for who has no desk, and for a dependencia or semestre there is not. */
export async function getDependenciaSeguida(
  usuario: UsuarioSesion,
  clave: string,
  semestre: string | null,
  now: Date,
): Promise<DependenciaSeguida | null> {
  if (!canSeguimiento(usuario, 'ver')) return null
  const tx = prisma
  const eleccion = await elegirSemestre(semestre, now)
  const semestreId = eleccion?.semestre.id ?? ''
  const fila = eleccion && (await findDependencia(clave, semestreId, now, tx))
  if (!fila) return null
  const where = { responsableId: fila.id, semestreId }
  const [recorridos, borradores, counted, read, envio] = await Promise.all([
    listRecorridos(semestreId, now, { dependenciaId: fila.id }),
    tx.accion.count({ where: { ...where, estado: 'borrador' } }),
    contarRecibidas([semestreId]),
    readPaquete(tx, clave, eleccion.semestre.clave),
    findUltimoEnvio(tx, { clave, semestreId }),
  ])
  const [firma] = fila.declaraciones
  const recibidas = counted.get(semestreId)?.porDependencia.get(fila.id) ?? 0
  const paquete = read?.paquete ?? { acciones: [] }
  const byId = new Map(recorridos.map(({ id, dias }) => [id, dias]))
  return {
    clave: fila.clave,
    nombre: fila.nombre,
    siglas: fila.siglas,
    titular: { nombre: fila.titularNombre, correo: fila.titularCorreo },
    semestre: { clave: eleccion.semestre.clave, cierraEl: eleccion.semestre.cierraEl },
    semestres: eleccion.claves,
    situacion: situacionDe(recibidas, borradores, firma !== undefined),
    borradores,
    acciones: await listSeguidas(where, byId, tx),
    enlaces: enlacesDe(fila),
    declaracion: firma
      ? { en: firma.firmadaEn.toISOString(), quien: firma.firmadaPor.nombre }
      : null,
    prorrogas: fila.prorrogas.map((one) => prorrogaDe(one, now)),
    prorrogable: prorrogableDe(eleccion.semestre, now),
    dias: resumirDias(recorridos.map(({ dias }) => dias)),
    debidas: {
      observaciones: contarObservaciones(paquete),
      acciones: paquete.acciones.length,
    },
    ultimoEnvio: envio && { en: envio.en, quien: envio.quien, detalle: envio.detalle },
  }
}
