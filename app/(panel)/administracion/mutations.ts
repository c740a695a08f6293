'use server'

import { fijarRespaldo as fijar, respaldoSchema } from '@/lib/catalogo/server/dependencias'
import {
  abrirSemestre,
  crearSemestre,
  revisarSemestre,
  semestreNuevoSchema,
  semestreVistoSchema,
} from '@/lib/catalogo/server/semestres'
import {
  cuentaSchema,
  desactivarCuenta,
  invitacionSchema,
  invitarPersona,
  terminarSesionesDeCuenta,
} from '@/lib/usuario/server/administrar'
import { mutation } from '@/lib/usuario/server/mutation'

const semestres = { then: () => '/administracion/semestres' }
const dependencias = { then: () => '/administracion/dependencias' }
const usuarios = { then: () => '/administracion/usuarios' }

export const crear = mutation(semestreNuevoSchema, crearSemestre, semestres)
export const abrir = mutation(semestreVistoSchema, abrirSemestre, semestres)
export const revisar = mutation(semestreVistoSchema, revisarSemestre, semestres)
export const fijarRespaldo = mutation(respaldoSchema, fijar, dependencias)
export const desactivar = mutation(cuentaSchema, desactivarCuenta, usuarios)
export const terminarSesiones = mutation(cuentaSchema, terminarSesionesDeCuenta, usuarios)
export const invitar = mutation(invitacionSchema, invitarPersona, {
  done: 'Se creó la cuenta. Entregue el vínculo a la persona: no se volverá a mostrar.',
  show: (invitacion) => invitacion,
})
