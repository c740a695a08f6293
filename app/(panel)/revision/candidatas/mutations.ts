'use server'

import { descartarCandidataSchema, recuperarCandidataSchema } from '@/lib/accion/candidata'
import { descartarCandidata } from '@/lib/accion/server/descartar-candidata'
import { recuperarCandidata } from '@/lib/accion/server/recuperar-candidata'
import { mutation } from '@/lib/usuario/server/mutation'

export const descartar = mutation(descartarCandidataSchema, descartarCandidata, {
  then: () => '/revision/candidatas?hecho=descartada',
})
export const recuperar = mutation(recuperarCandidataSchema, recuperarCandidata, {
  then: () => '/revision/candidatas?hecho=recuperada',
})
