import { dayOf, dayToColumn, printDay } from '@/lib/core/clock'
import { citar } from '@/lib/core/citar'
import type { Issue } from '@/lib/core/issue'
import { refuseWith } from '@/lib/core/refusal'
import { limpiarLinea } from '@/lib/core/texto'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { CITABLES, findCita } from '../cita'
import { campoDeFila, motivoDeCampo, type MotivoDeObservacion } from '../observacion'
import type { Devolucion, Observada } from '../schema'
import { getContenido } from './contenido'
import { iniciarPaso, terminarPaso } from './paso'

/** Returns the acción to its enlace with at least one observación and a day to attend them by. */
export async function devolverAccion(
  { observaciones, vence, ...vista }: Devolucion,
  contexto: Contexto,
) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('devolver', vista, contexto)
  if (observaciones.length === 0) {
    refuseWith({
      campo: 'observacion',
      mensaje: 'Escriba al menos una observación: sin ella el enlace no sabría qué corregir.',
    })
  }
  if (vence < dayOf(now)) {
    refuseWith({ campo: 'vence', mensaje: 'La fecha límite debe ser hoy o posterior.' })
  }
  const observadas = await citarlas(observaciones, accion.id, contexto)
  await tx.observacion.createMany({
    data: observadas.map((observada) => ({
      accionId: accion.id,
      revision: accion.revision + 1,
      ...observada,
      autorId: usuario.id,
      creadaEn: now,
    })),
  })
  return terminarPaso(
    'devolver',
    accion,
    {
      cambios: { venceEl: dayToColumn(vence), reclamadaEn: accion.reclamadaEn ?? now },
      datos: { observaciones: observadas, vence: printDay(vence) },
      aviso: { tipo: 'accion-devuelta', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
}

type Citada = Pick<Observada, 'campo' | 'texto' | 'cita'> & { motivo: MotivoDeObservacion }

const SIN_CITA = 'Sólo se cita el título o la descripción: borre la cita o elija uno de ellos.'

/** Each with its motivo, and its cita as the text under review has it. Refuses a cita that is not there. */
async function citarlas(
  observaciones: readonly Observada[],
  accionId: string,
  { tx }: Contexto,
): Promise<Citada[]> {
  const hasCita = observaciones.some(({ cita }) => cita)
  const contenido = hasCita ? await getContenido(tx, accionId) : null
  const issues: Issue[] = []
  const citadas = observaciones.map(({ campo, texto, motivo, cita, row }, index) => {
    const observada = { campo, texto, motivo: motivo ?? motivoDeCampo(campo) }
    if (!cita || !contenido) return observada
    const said = campo === 'titulo' ? contenido.titulo : contenido.descripcion
    const place = CITABLES.includes(campo) ? findCita(said, cita) : null
    if (place) return { ...observada, cita: limpiarLinea(said.slice(place.from, place.to)) }
    issues.push({
      campo: campoDeFila('cita', row ?? index),
      mensaje: CITABLES.includes(campo)
        ? `${citar(cita)} no está en ${campo === 'titulo' ? 'el título' : 'la descripción'}. Copie la frase tal como aparece.`
        : SIN_CITA,
    })
    return observada
  })
  if (issues.length > 0) refuseWith(...issues)
  return citadas
}
