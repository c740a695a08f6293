'use server'

import { prorrogaSchema, prorrogaVistaSchema } from '@/lib/catalogo/prorroga'
import { otorgarProrroga } from '@/lib/catalogo/server/otorgar-prorroga'
import { retirarProrroga } from '@/lib/catalogo/server/retirar-prorroga'
import { mutation } from '@/lib/usuario/server/mutation'

type Lugar = { dependencia: string; semestre: string }
const lugar = ({ dependencia, semestre }: Lugar) =>
  `/seguimiento/${dependencia}?semestre=${semestre}`

export const otorgar = mutation(prorrogaSchema, otorgarProrroga, { then: lugar })
export const retirar = mutation(prorrogaVistaSchema, retirarProrroga, { then: lugar })
