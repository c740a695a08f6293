import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { limpiarTexto } from '@/lib/core/texto'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase } from '../edicion'
import {
  CAMPOS_DE_ERRATA,
  enmendar,
  enmendarAccion,
  ErrataImposible,
  localizar,
  textoDeErrata,
} from '../errata'
import type { Material } from '../material'
import { canInforme } from '../policy'
import { avisarAdministradores } from './avisar-administradores'
import { bloquearSemestre } from './bloquear-semestre'
import { listCambios } from './cambios'
import { leerInstantanea } from './leer-instantanea'
import { checkLetras } from './letras-de-errata'

const texto = z.string().max(4000, 'No puede pasar de 4,000 caracteres.')

export const errataSchema = z.object({
  semestre: z.string().regex(/^\d{4}-[12]$/),
  accion: z
    .string()
    .trim()
    .regex(/^\d{4}-[12]-\d{4,}$/, 'Escriba el folio de la acción, por ejemplo 2020-1-0042.'),
  campo: z.enum(CAMPOS_DE_ERRATA, 'Elija el campo.'),
  // With its soft hyphens: they tell where a line of the PDF was broken.
  antes: texto.default(''),
  despues: texto.default('').transform(limpiarTexto),
  motivo: z
    .string()
    .transform((text) => limpiarTexto(text).trim())
    .refine((text) => text !== '', { error: 'Escriba por qué se corrige.' })
    .refine((text) => text.length <= 2000, { error: 'No puede pasar de 2,000 caracteres.' }),
})
type Entrada = z.output<typeof errataSchema>

/**
 * Says that the last closed edición has something wrong in an acción: what it says and what it should say. Another
 * person decides; the edición itself does not change. Refuses `forbidden`, and with a sentence beside its field what
 * cannot be put there or printed.
 */
export async function proponerErrata(
  entrada: Entrada,
  { tx, usuario, now }: Contexto,
): Promise<{ errataId: string; semestre: string }> {
  if (!canInforme(usuario, 'errata')) return refuse('forbidden')
  await checkLetras(entrada)
  const semestre = await bloquearSemestre(tx, entrada.semestre)
  const edicion = await findUltimaCerrada(tx, semestre.id)
  const vigente = await vigenteDe(tx, semestre.id, leerInstantanea(edicion).material)
  const { antes, despues } = cotejar(vigente, entrada)
  const {
    folio,
    titulo,
    id: accionId,
  } = await tx.accion.findUniqueOrThrow({
    where: { folio: entrada.accion },
    select: { id: true, folio: true, titulo: true },
  })
  const { campo, motivo } = entrada
  const { id: edicionId, numero } = edicion
  const { id: errataId } = await tx.errata.create({
    data: {
      ...{ semestreId: semestre.id, edicionId, accionId, campo, antes, despues, motivo },
      propuestaPorId: usuario.id,
      propuestaEn: now,
    },
    select: { id: true },
  })
  const detalle = `${folio}, ${edicionEnFrase(numero)} de ${semestre.clave}`
  const datos = {
    ...{ edicionId, clave: semestre.clave, numero, detalle, errataId, campo, antes, despues },
    ...{ folio: folio ?? '', motivo },
  }
  await recordSuceso(tx, usuario, { tipo: 'errata.proponer', semestreId: semestre.id, datos }, now)
  const accion = { id: accionId, folio: folio ?? '', titulo }
  const noticia = {
    tipo: 'errata-propuesta',
    clave: semestre.clave,
    numero,
    accion,
    motivo,
  } as const
  await avisarAdministradores(tx, noticia, usuario.id, now, ['administrador', 'coordinador'])
  return { errataId, semestre: semestre.clave }
}

async function findUltimaCerrada(tx: Tx, semestreId: string) {
  const edicion = await tx.edicion.findFirst({
    where: { semestreId, estado: 'cerrada' },
    orderBy: { numero: 'desc' },
    select: { id: true, numero: true, instantanea: true, sha256: true },
  })
  const mensaje = 'Este semestre todavía no tiene una edición cerrada: corrija la acción misma.'
  return edicion ?? refuseWith({ campo: 'accion', mensaje })
}

/** What the edición says once the erratas already approved are in it. */
export async function vigenteDe(tx: Tx, semestreId: string, material: Material): Promise<Material> {
  return enmendar(material, await listCambios(tx, semestreId))
}

/** The passage as the edición has it, seen to be replaceable. */
function cotejar(
  material: Material,
  { accion: folio, campo, antes, despues }: Entrada,
): { antes: string; despues: string } {
  const accion = material.acciones.find((one) => one.folio === folio)
  if (!accion) {
    const mensaje = `La edición no tiene ninguna acción con el folio ${folio}.`
    return refuseWith({ campo: 'accion', mensaje })
  }
  try {
    enmendarAccion(accion, { folio, campo, antes, despues }, material.semestre)
    const texto = textoDeErrata(accion, campo, material.semestre)
    const { inicio, fin } = localizar(texto, antes)
    return { antes: texto.slice(inicio, fin), despues: despues.trim() }
  } catch (error) {
    if (!(error instanceof ErrataImposible)) throw error
    return refuseWith({ campo: error.campo, mensaje: error.message })
  }
}
