'use server'

import { z } from 'zod'
import { aceptacionSchema, aceptacionVistaSchema } from '@/lib/accion/aceptacion-schema'
import { aceptarHallazgo as aceptar } from '@/lib/accion/server/aceptar-hallazgo'
import { retirarAceptacion as retirar } from '@/lib/accion/server/retirar-aceptacion'
import { admitirPalabra as admitir } from '@/lib/catalogo/server/admitir-palabra'
import { palabraSchema } from '@/lib/catalogo/vocabulario'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { decision } from './decision'

const stays = (tell: string) => ({ stays: true, tell: async () => tell })

export const aceptarHallazgo = decision(
  aceptacionSchema,
  aceptar,
  'hallazgoAceptado',
  stays(
    'El texto cambió, o alguien lo aceptó antes: vuelva a abrir la página para ver cómo quedó.',
  ),
)
export const retirarAceptacion = decision(
  aceptacionVistaSchema,
  retirar,
  'aceptacionRetirada',
  stays('Ya no estaba aceptado: alguien lo retiró antes.'),
)

/** The word, and where the person stands. */
const admisionSchema = palabraSchema.extend({ accionId: z.uuid() })
export const admitirPalabra = decision(
  admisionSchema,
  ({ palabra }, contexto: Contexto) => admitir({ palabra }, contexto),
  'palabraAdmitida',
  stays('Vuelva a abrir la página.'),
)
