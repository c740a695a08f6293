'use server'

import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { asignarAccion } from '@/lib/accion/server/asignar'
import { descartarAccion } from '@/lib/accion/server/descartar'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { marcarDuplicada as marcarAccionDuplicada } from '@/lib/accion/server/marcar-duplicada'
import { reabrirAccion } from '@/lib/accion/server/reabrir'
import { reclamarAccion } from '@/lib/accion/server/reclamar'
import { reclasificarAccion } from '@/lib/accion/server/reclasificar'
import { retirarRedaccion as retirarRedaccionDe } from '@/lib/accion/server/retirar-redaccion'
import { retomarAccion } from '@/lib/accion/server/retomar'
import { trasladarAccion } from '@/lib/accion/server/trasladar'
import { asignarSchema } from '@/lib/accion/asignacion-schema'
import {
  devolucionSchema,
  duplicadaSchema,
  motivoSchema,
  reclasificacionSchema,
  vistaSchema,
} from '@/lib/accion/schema'
import { atajosSchema, elegirAtajos as elegir } from '@/lib/usuario/server/elegir-atajos'
import { mutation } from '@/lib/usuario/server/mutation'
import { decision } from './decision'

const stays = { stays: true }

export const aprobar = decision(vistaSchema, aprobarAccion, 'aprobada')
export const devolver = decision(devolucionSchema, devolverAccion, 'devuelta')
export const descartar = decision(motivoSchema, descartarAccion, 'descartada')
export const marcarDuplicada = decision(duplicadaSchema, marcarAccionDuplicada, 'duplicada')
export const trasladar = decision(motivoSchema, trasladarAccion, 'trasladada')
export const reabrir = decision(motivoSchema, reabrirAccion, 'reabierta', stays)
export const retomar = decision(vistaSchema, retomarAccion, 'retomada', stays)
export const reclamar = decision(vistaSchema, reclamarAccion, 'reclamada', stays)
export const asignar = decision(asignarSchema, asignarAccion, 'asignada', stays)
export const reclasificar = decision(
  reclasificacionSchema,
  reclasificarAccion,
  'reclasificada',
  stays,
)
export const retirarRedaccion = decision(
  vistaSchema,
  retirarRedaccionDe,
  'redaccionRetirada',
  stays,
)

export const elegirAtajos = mutation(atajosSchema, elegir, {
  done: 'Quedó guardado.',
  show: (atajos) => atajos,
})
