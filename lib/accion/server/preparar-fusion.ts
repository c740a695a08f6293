import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { componerComun, type Composicion } from '../componer-comun'
import type { SemestreDeFusion } from '../fusion'
import type { Fusion } from '../fusion-schema'
import { holdAcciones } from './hold-fusion'
import { huellaDe } from './huella'
import { getSemestreDeFusion, listOriginales, type OriginalLeida } from './originales'
import { iniciarPaso, type AccionEnPaso } from './paso'

export type FusionPreparada = {
  /** As posted; and the same as paso.ts claimed them. */
  originales: OriginalLeida[]
  enPaso: AccionEnPaso[]
  semestre: SemestreDeFusion
  comun: Composicion
  /** Digest of the común and of the versions it is made of: what was looked at is what is done. */
  huella: string
}

/**
 * Claims every original in the version that was on screen and makes up the común that was chosen, without writing
 * anything. Refuses as `iniciarPaso`, and with one sentence a field while the común is not fit to be sent.
 */
export async function prepararFusion(input: Fusion, contexto: Contexto): Promise<FusionPreparada> {
  const { tx } = contexto
  const ids = input.originales.map(({ accionId }) => accionId)
  await holdAcciones(tx, ids)
  const enPaso: AccionEnPaso[] = []
  for (const vista of input.originales) enPaso.push(await iniciarPaso('fusionar', vista, contexto))
  const originales = await listOriginales(tx, { ids })
  const [first, ...others] = originales
  if (!first) return refuse('not_found')
  if (others.some(({ semestreId }) => semestreId !== first.semestreId)) {
    refuseWith({ campo: 'originales', mensaje: 'Elija acciones de un mismo semestre.' })
  }
  const semestre = await getSemestreDeFusion(tx, first.semestreId)
  const { comun, issues } = componerComun(originales, input, semestre)
  if (!comun || issues.length > 0) return refuseWith(...issues)
  const huella = huellaDe({ comun, originales: input.originales })
  return { originales, enPaso, semestre, comun, huella }
}
