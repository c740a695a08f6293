'use server'

import { descartarCandidataSchema, recuperarCandidataSchema } from '@/lib/accion/candidata'
import { descartarCandidata } from '@/lib/accion/server/descartar-candidata'
import { recuperarCandidata } from '@/lib/accion/server/recuperar-candidata'
import { mutation } from '@/lib/usuario/server/mutation'

const backWith = (hecho: string) => (semestre: string) =>
  `/revision/candidatas?semestre=${semestre}&hecho=${hecho}`

export const descartar = mutation(descartarCandidataSchema, descartarCandidata, {
  then: backWith('descartada'),
})
export const recuperar = mutation(recuperarCandidataSchema, recuperarCandidata, {
  then: backWith('recuperada'),
})
