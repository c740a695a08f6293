import { imprimirFechas } from '@/lib/core/fechas'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Campo } from '../accion'
import type { Fusion } from '../fusion-schema'
import { camposComoTexto } from '../labels'
import { prepararFusion } from './preparar-fusion'

/** The común as it would be, and the digest that says it was looked at. */
export type FusionPrevia = {
  textos: Record<Campo, string>
  visto: string
  /** Folios of the originals that were aprobada: they stay in the informe until the común is. */
  aprobadas: string[]
}

/** Shows what a merge would make, and writes nothing. Refuses as the merge itself would. */
export async function previsualizarFusion(
  input: Fusion,
  contexto: Contexto,
): Promise<FusionPrevia> {
  const { originales, comun, huella, semestre } = await prepararFusion(input, contexto)
  const { contenido } = comun
  return {
    textos: camposComoTexto(contenido, imprimirFechas(contenido.fechas, semestre.periodo)),
    visto: huella,
    aprobadas: originales.flatMap(({ estado, folio }) => (estado === 'aprobada' ? [folio] : [])),
  }
}
