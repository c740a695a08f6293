import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Composicion } from '../componer-comun'
import type { Fusion } from '../fusion-schema'
import { copiarEvidencia } from './copiar-evidencia'
import { nextFolio } from './folio'
import { nacerEnPaso, terminarPaso } from './paso'
import { prepararFusion, type FusionPreparada } from './preparar-fusion'
import { guardarListas } from './relaciones'
import { congelarRevision } from './revision'

/** The one value the originals agree on, those without it apart; null where they do not. */
function acordado<T>(values: readonly (T | null)[]): T | null {
  const known = new Set(values.filter((value) => value !== null))
  return known.size === 1 ? [...known][0]! : null
}

/** What the common acción takes from its originals beside what was chosen. */
async function findHerencia({ enPaso, comun }: FusionPreparada, { tx, usuario }: Contexto) {
  const filas = await tx.accion.findMany({
    where: { id: { in: enPaso.map(({ id }) => id) } },
    orderBy: { numero: 'asc' },
    select: {
      responsableId: true,
      responsableNota: true,
      extemporaneaDeId: true,
      continuaDeId: true,
      asignadaAId: true,
    },
  })
  const de = filas.find(({ responsableId }) => responsableId === comun.responsableId)
  const isExtemporanea = filas.every(({ extemporaneaDeId }) => extemporaneaDeId !== null)
  return {
    responsableNota: de?.responsableNota ?? null,
    extemporaneaDeId: isExtemporanea ? acordado(filas.map((fila) => fila.extemporaneaDeId)) : null,
    continuaDeId: acordado(filas.map(({ continuaDeId }) => continuaDeId)),
    // Who merges does not approve: it is no use in their own queue.
    asignadaAId: de?.asignadaAId === usuario.id ? null : (de?.asignadaAId ?? null),
  }
}

const columnasDe = ({ contenido, parteId, ejeId, responsableId }: Composicion) => ({
  titulo: contenido.titulo,
  fechasTexto: contenido.fechasTexto,
  descripcion: contenido.descripcion,
  lugar: contenido.lugar,
  ods: contenido.ods,
  tipo: contenido.tipo,
  modalidad: contenido.modalidad,
  ...{ parteId, ejeId, responsableId },
  transversal: contenido.eje?.numero === 0,
})

async function fill(
  comun: Composicion,
  originales: readonly { id: string }[],
  accionId: string,
  { tx }: Contexto,
): Promise<void> {
  const { fechas } = comun.contenido
  await guardarListas(tx, accionId, { ...comun, fechas, evidencia: [] })
  await tx.accionParticipante.updateMany({
    where: { accionId, dependenciaId: { in: comun.confirmadas } },
    data: { participa: true },
  })
  await copiarEvidencia(
    tx,
    originales.map(({ id }) => id),
    accionId,
  )
}

/**
 * Makes of two or more acciones a common one with a folio of its own, enviada by who merges; the originals become
 * fusionada, to be read. All or nothing: one original that changed meanwhile refuses the whole (`stale`), and so does
 * a común that is not the one that was looked at.
 */
export async function fusionarAcciones(input: Fusion, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const preparada = await prepararFusion(input, contexto)
  const { originales, enPaso, comun, huella, semestre } = preparada
  if (input.visto !== huella) {
    refuseWith({ campo: 'visto', mensaje: 'Vea cómo queda la acción común antes de fusionar.' })
  }
  const semestreId = semestre.id
  const data = { ...columnasDe(comun), ...(await findHerencia(preparada, contexto)), semestreId }
  const folio = await nextFolio(tx, semestreId, semestre.clave)
  // Enviada by who merges, so that another approves it; in the Gabinete's hands, so that no enlace withdraws it.
  const by = { creadaPorId: usuario.id, enviadaPorId: usuario.id }
  const on = { creadaEn: now, guardadaEn: now, enviadaEn: now, reclamadaEn: now }
  const nacida = await nacerEnPaso(
    'fusionar',
    { ...data, ...folio, ...by, ...on, estado: 'enviada', comun: true, revision: 1 },
    {
      datos: { originales: originales.map(({ folio }) => folio) },
      async fill(accionId) {
        await fill(comun, originales, accionId, contexto)
        const congelada = { accionId, numero: 1, paso: 'fusionar', semestre } as const
        await congelarRevision(tx, congelada, usuario.id, now)
      },
    },
    contexto,
  )
  for (const original of enPaso) {
    const cambios = { fusionadaEnId: nacida.id, estadoPrevio: original.estado }
    const datos = { comun: nacida.folio }
    const para = { enlacesDe: [original.responsableId] }
    const aviso = { tipo: 'accion-fusionada', para } as const
    await terminarPaso('fusionar', original, { cambios, datos, aviso }, contexto)
  }
  const { titulo } = comun.contenido
  const llego = { tipo: 'accion-enviada', para: 'coordinadores', accionId: nacida.id } as const
  const datos = { folio: nacida.folio, titulo }
  await enqueueAviso(tx, { ...llego, datos }, usuario.id, now)
  return nacida
}
