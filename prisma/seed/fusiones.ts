import { refuse } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import { fusionSchema, type Fusion } from '@/lib/accion/fusion-schema'
import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { fusionarAcciones } from '@/lib/accion/server/fusionar'
import { listOriginales } from '@/lib/accion/server/originales'
import type { Vista } from '@/lib/accion/server/paso'
import { previsualizarFusion } from '@/lib/accion/server/previsualizar-fusion'
import type { AccionInput } from '@/lib/accion/schema'
import { como, crearEnviada } from './factories'

/** The form of a merge as its page first shows it: every field of the first one, every entry of every list. */
export async function fusionDe(
  vistas: readonly Vista[],
  changes: Record<string, unknown> = {},
  tx: Tx = prisma,
): Promise<Fusion> {
  const originales = await listOriginales(tx, { ids: vistas.map(({ accionId }) => accionId) })
  const first = originales[0] ?? refuse('not_found')
  const { id } = first
  const all = (lista: 'contrapartes' | 'paises' | 'ciudades' | 'redes') =>
    originales.flatMap((original) => original[lista].map((entrada) => entrada.id))
  const one = { titulo: id, fechas: id, descripcion: id, lugar: id, tipo: id, modalidad: id }
  const otro = { tituloOtro: '', fechasOtro: '', descripcionOtro: '', lugarOtro: '' }
  return fusionSchema.parse({
    originales: vistas.map(({ accionId, version }) => `${accionId}:${version}`),
    ...{ ...one, parte: id, eje: id },
    ...{ ...otro, tipoOtro: '', modalidadOtro: '', parteOtro: '', ejeOtro: '' },
    responsable: first.responsable.id,
    participantes: originales.flatMap((original) => original.participantes.map((p) => p.id)),
    ...{ contrapartes: all('contrapartes'), paises: all('paises') },
    ...{ ciudades: all('ciudades'), redes: all('redes') },
    ods: originales.flatMap(({ ods }) => ods.map(String)),
    ...changes,
  })
}

/** Looks at the común, as the page makes one do, and merges. */
export async function fusionar(input: Fusion, cuenta = 'coordinacion') {
  const { visto } = await como(cuenta, previsualizarFusion, input)
  return como(cuenta, fusionarAcciones, { ...input, visto })
}

/** An acción that is enviada, without its folio. */
export async function crearOriginal(changes: Partial<AccionInput> = {}): Promise<Vista> {
  const { accionId, version } = await crearEnviada(changes)
  return { accionId, version }
}

/** The same, aprobada by «coordinacion». */
export async function crearAprobada(changes: Partial<AccionInput> = {}): Promise<Vista> {
  const { id, version } = await como('coordinacion', aprobarAccion, await crearOriginal(changes))
  return { accionId: id, version }
}
