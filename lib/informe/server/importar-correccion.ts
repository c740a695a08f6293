import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { contar } from '@/lib/core/contar'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { limpiarLinea } from '@/lib/core/texto'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { rechazarCorreccion } from '../correccion-rechazos'
import { PROPIEDAD_SEMESTRE } from '../docx/marks'
import { canInforme } from '../policy'
import type { DocxAbierto } from './abrir-docx'
import { findSemestre, leerCorreccion } from './leer-correccion'

export const importarSchema = z.object({ semestre: z.string().regex(/^\d{4}-[12]$/) })

type Importacion = z.output<typeof importarSchema> & { nombre: string; docx: DocxAbierto }

/**
 * Reads an edited Word file into a correction to be decided on, change by change. Nothing of the acciones is touched.
 * @throws Refused `not_found` for who may not, or with the sentence of a file that is not taken
 */
export async function importarCorreccion(
  { semestre: clave, nombre, docx }: Importacion,
  { tx, usuario, now }: Contexto,
): Promise<{ id: string }> {
  if (!canInforme(usuario, 'corregir-final')) return refuse('forbidden')
  const semestre = await findSemestre(tx, clave)
  if (!semestre) return refuse('not_found')
  if (await isCerrado(tx, semestre)) rechazarCorreccion('cerrado')
  const de = docx.propiedades.get(PROPIEDAD_SEMESTRE)
  if (de === undefined) rechazarCorreccion('senas')
  if (de !== clave) rechazarCorreccion('semestre')
  await checkNueva(tx, semestre.id, docx.sha256)
  const { cambios, perdidas } = await leerCorreccion(tx, semestre, docx)
  if (cambios.length === 0 && perdidas.length === 0) rechazarCorreccion('igual')
  const { id } = await tx.correccionFinal.create({
    data: {
      semestreId: semestre.id,
      nombre: limpiarLinea(nombre).slice(-200) || 'sin nombre.docx',
      sha256: docx.sha256,
      importadaPorId: usuario.id,
      importadaEn: now,
      perdidas,
    },
    select: { id: true },
  })
  await tx.correccionFinalItem.createMany({
    data: cambios.map((cambio) => ({ ...cambio, correccionId: id })),
  })
  const detalle = `${limpiarLinea(nombre).slice(-200)}: ${contar(cambios.length, 'cambio', 'cambios')}`
  const datos = { correccionId: id, sha256: docx.sha256, detalle }
  const suceso = { tipo: 'correccion.importar' as const, semestreId: semestre.id, datos }
  await recordSuceso(tx, usuario, suceso, now)
  return { id }
}

async function isCerrado(tx: Tx, { id, estado }: { id: string; estado: string }): Promise<boolean> {
  if (estado !== 'abierto' && estado !== 'en_revision') return true
  return (await tx.edicion.count({ where: { semestreId: id, estado: 'cerrada' } })) > 0
}

/** The same bytes twice would ask for the same changes twice. What was thrown away may be brought again. */
async function checkNueva(tx: Tx, semestreId: string, sha256: string): Promise<void> {
  await tx.$queryRaw`select 1 from semestre where id = ${semestreId}::uuid for no key update`
  const where = { semestreId, sha256, estado: { not: 'rechazada' as const } }
  if ((await tx.correccionFinal.count({ where })) > 0) rechazarCorreccion('repetido')
}
