import type { Fecha } from '@/lib/core/fechas'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { CAMPO_LABELS } from '../labels'
import { filasDeFechas } from './columnas'
import { iniciarPaso, terminarPaso, type Vista } from './paso'

const enumeracion = new Intl.ListFormat('es-MX')

/** What a final correction writes; what is not in it stays. */
export type CorreccionEnFirme = {
  titulo?: string
  descripcion?: string
  fechas?: { texto: string; fechas: Fecha[] }
}

/**
 * Writes what two coordinadores agreed on into an acción that stays aprobada, with a new revision; its enlaces are told
 * (docs/adr/0030). Who is the second is for the caller to check.
 */
export async function corregirEnFirme(
  { titulo, descripcion, fechas, ...vista }: Vista & CorreccionEnFirme,
  contexto: Contexto,
) {
  const { tx } = contexto
  const accion = await iniciarPaso('correccion-final', vista, contexto)
  if (fechas) {
    const accionId = accion.id
    await tx.accionFecha.deleteMany({ where: { accionId } })
    await tx.accionFecha.createMany({ data: filasDeFechas(accionId, fechas.fechas) })
  }
  const campos = [
    titulo !== undefined && CAMPO_LABELS.titulo,
    fechas !== undefined && CAMPO_LABELS.fechas,
    descripcion !== undefined && CAMPO_LABELS.descripcion,
  ].filter((label) => label !== false)
  const others = accion.comun ? accion.participantes : []
  return terminarPaso(
    'correccion-final',
    accion,
    {
      cambios: { titulo, descripcion, fechasTexto: fechas?.texto },
      datos: { campos },
      aviso: {
        tipo: 'correccion-final',
        para: { enlacesDe: [accion.responsableId, ...others] },
        datos: {
          titulo: titulo ?? accion.titulo,
          campos: enumeracion.format(campos.map((label) => label.toLowerCase())),
        },
      },
    },
    contexto,
  )
}
