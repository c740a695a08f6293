import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase } from '../edicion'
import { canInforme } from '../policy'
import { bloquearSemestre } from './bloquear-semestre'

/**
 * An errata that waits, held for whoever decides on it: somebody else than who proposed it. Refuses `forbidden`,
 * `not_found`, `stale` once it is decided, and with a sentence who proposed it.
 */
export async function tomarErrata(errataId: string, { tx, usuario }: Contexto) {
  if (!canInforme(usuario, 'errata')) return refuse('forbidden')
  const semestre = await tx.errata.findUnique({
    where: { id: errataId },
    select: { semestre: { select: { clave: true } } },
  })
  if (!semestre) return refuse('not_found')
  await bloquearSemestre(tx, semestre.semestre.clave)
  const errata = await findErrata(tx, errataId)
  if (errata.aprobadaEn ?? errata.rechazadaEn) return refuse('stale')
  if (errata.propuestaPorId === usuario.id) {
    const mensaje = 'Usted propuso esta errata: la decide otra persona.'
    return refuseWith({ campo: 'errata', mensaje })
  }
  return errata
}

const findErrata = (tx: Tx, id: string) =>
  tx.errata.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      campo: true,
      antes: true,
      despues: true,
      aprobadaEn: true,
      rechazadaEn: true,
      propuestaPorId: true,
      edicionId: true,
      edicion: { select: { numero: true } },
      semestre: { select: { id: true, clave: true } },
      accion: { select: { id: true, folio: true, titulo: true } },
    },
  })

type Errata = Awaited<ReturnType<typeof findErrata>>

/** What the bitácora keeps of an act on an errata. */
export const datosDeErrata = ({ id, edicionId, edicion, semestre, accion, campo }: Errata) => ({
  ...{ edicionId, clave: semestre.clave, numero: edicion.numero, errataId: id, campo },
  folio: accion.folio ?? '',
  detalle: `${accion.folio}, ${edicionEnFrase(edicion.numero)} de ${semestre.clave}`,
})

/** What an aviso tells of it. */
export const noticiaDeErrata = ({ edicion, semestre, accion }: Errata) => ({
  clave: semestre.clave,
  numero: edicion.numero,
  accion: { id: accion.id, folio: accion.folio ?? '', titulo: accion.titulo },
})
