'use server'

import { redirect } from 'next/navigation'
import {
  participacionSchema,
  pedirAdhesionSchema,
  responderAdhesionSchema,
} from '@/lib/accion/adhesion'
import { atencionSchema, desatencionSchema } from '@/lib/accion/atencion'
import { continuarSchema, duplicarSchema } from '@/lib/accion/continuidad'
import { describirEvidenciaSchema, quitarEvidenciaSchema } from '@/lib/accion/evidencia'
import { declaracionSchema } from '@/lib/accion/declaracion'
import { envioSchema } from '@/lib/accion/envio'
import { respuestaSchema } from '@/lib/accion/redaccion'
import { accionSchema, motivoSchema, vistaSchema } from '@/lib/accion/schema'
import { atenderObservacion } from '@/lib/accion/server/atender-observacion'
import { continuarAccion } from '@/lib/accion/server/continuar'
import { declararSinAcciones, retirarDeclaracion } from '@/lib/accion/server/declarar'
import { describirEvidencia } from '@/lib/accion/server/describir-evidencia'
import { desecharAccion } from '@/lib/accion/server/desechar'
import { desatenderObservacion } from '@/lib/accion/server/desatender-observacion'
import { duplicarAccion } from '@/lib/accion/server/duplicar'
import { enviarAccion } from '@/lib/accion/server/enviar'
import { guardarAccion } from '@/lib/accion/server/guardar'
import { getOtraVersion } from '@/lib/accion/server/otra-version'
import { pedirReapertura as pedirReaperturaDeAccion } from '@/lib/accion/server/pedir-reapertura'
import { pedirAdhesion as pedirAdhesionA } from '@/lib/accion/server/pedir-adhesion'
import { borrarQuitada, quitarEvidencia } from '@/lib/accion/server/quitar-evidencia'
import { recuperarAccion } from '@/lib/accion/server/recuperar'
import { responderAdhesion as responderAdhesionDe } from '@/lib/accion/server/responder-adhesion'
import { responderParticipacion as responderParticipacionEn } from '@/lib/accion/server/responder-participacion'
import { responderRedaccion as responderRedaccionDe } from '@/lib/accion/server/responder-redaccion'
import { retirarAccion } from '@/lib/accion/server/retirar'
import { EMPTY_FORM } from '@/lib/core/form-state'
import { mutation } from '@/lib/usuario/server/mutation'
import { acuseDe, hechaEn, pedidaEn, tras, trasArchivo } from './rutas'

const OTRA_MANO =
  'Otra persona se ocupó de esta observación, o la acción ya se envió. Vea cómo quedó.'

export const guardar = mutation(accionSchema, guardarAccion, {
  then: tras,
  onStale: getOtraVersion,
})
export const duplicar = mutation(duplicarSchema, duplicarAccion, { then: hechaEn('duplicada') })
export const continuar = mutation(continuarSchema, continuarAccion, {
  then: hechaEn('continuada'),
})
export const enviar = mutation(envioSchema, enviarAccion, { then: acuseDe })
export const atender = mutation(atencionSchema, atenderObservacion, {
  done: 'Atendida.',
  tellStale: async () => OTRA_MANO,
})
export const desatender = mutation(desatencionSchema, desatenderObservacion, {
  done: 'Otra vez pendiente.',
  tellStale: async () => OTRA_MANO,
})
export const retirar = mutation(motivoSchema, retirarAccion, { then: hechaEn('retirada') })
export const recuperar = mutation(vistaSchema, recuperarAccion, { then: hechaEn('recuperada') })
export const desechar = mutation(vistaSchema, desecharAccion, {
  then: () => '/acciones?desechada=1',
})
export const pedirReapertura = mutation(motivoSchema, pedirReaperturaDeAccion, {
  then: hechaEn('reapertura'),
})
export const pedirAdhesion = mutation(pedirAdhesionSchema, pedirAdhesionA, {
  then: ({ id }, { desde }) => pedidaEn(id, desde),
})
export const responderAdhesion = mutation(responderAdhesionSchema, responderAdhesionDe, {
  then: (accion, { respuesta }) =>
    hechaEn(respuesta === 'aceptar' ? 'sumada' : 'rechazada')(accion),
})
export const responderParticipacion = mutation(participacionSchema, responderParticipacionEn, {
  then: hechaEn('respondida'),
})
export const responderRedaccion = mutation(respuestaSchema, responderRedaccionDe, {
  then: (accion, { decision }) =>
    hechaEn(decision === 'aceptar' ? 'redaccion-aceptada' : 'redaccion-rechazada')(accion),
})
export const declarar = mutation(declaracionSchema, declararSinAcciones, {
  then: () => '/acciones?declarada=1',
})
export const deshacerDeclaracion = mutation(declaracionSchema, retirarDeclaracion, {
  then: () => '/acciones',
})

const describirSinScript = mutation(describirEvidenciaSchema, describirEvidencia)
const quitarSinScript = mutation(quitarEvidenciaSchema, quitarEvidencia, {
  afterwards: borrarQuitada,
})

/** For forms without JavaScript; with it, the page posts to /api/evidencia (docs/adr/0013). */
export async function describirArchivo(form: FormData): Promise<void> {
  redirect(trasArchivo(form, await describirSinScript(EMPTY_FORM, form)))
}
export async function quitarArchivo(form: FormData): Promise<void> {
  redirect(trasArchivo(form, await quitarSinScript(EMPTY_FORM, form)))
}
