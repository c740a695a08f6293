'use server'

import { ajustesSchema } from '@/lib/catalogo/ajustes'
import {
  inhabilEditadoSchema,
  inhabilNuevoSchema,
  inhabilVistoSchema,
} from '@/lib/catalogo/inhabil'
import { identidadSchema } from '@/lib/catalogo/identidad'
import { institucionSchema } from '@/lib/catalogo/institucion'
import { ajustarSemestre } from '@/lib/catalogo/server/ajustar-semestre'
import {
  agregarInhabil as agregarDia,
  editarInhabil as editarDia,
  quitarInhabil as quitarDia,
} from '@/lib/catalogo/server/editar-inhabiles'
import { editarIdentidad as escribirIdentidad } from '@/lib/catalogo/server/editar-identidad'
import { editarInstitucion } from '@/lib/catalogo/server/editar-institucion'
import { fijarRespaldo as fijar, respaldoSchema } from '@/lib/catalogo/server/dependencias'
import { fijarTitular as escribirTitular } from '@/lib/catalogo/server/fijar-titular'
import {
  abrirSemestre,
  crearSemestre,
  revisarSemestre,
  semestreNuevoSchema,
  semestreVistoSchema,
} from '@/lib/catalogo/server/semestres'
import { titularSchema } from '@/lib/catalogo/titular'
import { sinLogoSchema } from '@/lib/informe/logo'
import { quitarLogo as sinLogo } from '@/lib/informe/server/quitar-logo'
import { relevoSchema } from '@/lib/usuario/relevo'
import {
  cuentaSchema,
  desactivarCuenta,
  invitacionSchema,
  invitarPersona,
  terminarSesionesDeCuenta,
} from '@/lib/usuario/server/administrar'
import { relevarEnlace } from '@/lib/usuario/server/relevar-enlace'
import { mutation } from '@/lib/usuario/server/mutation'

const semestres = { then: () => '/administracion/semestres' }
const usuarios = { then: () => '/administracion/usuarios' }

export const crear = mutation(semestreNuevoSchema, crearSemestre, semestres)
export const abrir = mutation(semestreVistoSchema, abrirSemestre, semestres)
export const revisar = mutation(semestreVistoSchema, revisarSemestre, semestres)
export const fijarRespaldo = mutation(respaldoSchema, fijar, {
  then: ({ clave }) => `/administracion/dependencias?respaldo=${encodeURIComponent(clave)}`,
})
export const fijarTitular = mutation(titularSchema, escribirTitular, {
  then: ({ clave }) => `/administracion/dependencias?titular=${encodeURIComponent(clave)}`,
})
export const desactivar = mutation(cuentaSchema, desactivarCuenta, usuarios)
export const terminarSesiones = mutation(cuentaSchema, terminarSesionesDeCuenta, usuarios)
export const relevar = mutation(relevoSchema, relevarEnlace, {
  then: (_, { dependencia }) => `/administracion/dependencias?relevada=${dependencia}`,
})
export const invitar = mutation(invitacionSchema, invitarPersona, {
  done: 'Se creó la cuenta. Entregue el vínculo a la persona: no se volverá a mostrar.',
  show: (invitacion) => invitacion,
})
export const editar = mutation(institucionSchema, editarInstitucion, {
  then: () => '/administracion/institucion?guardada=1',
})
export const editarIdentidad = mutation(identidadSchema, escribirIdentidad, {
  then: () => '/administracion/institucion?identidad=1',
})
export const quitarLogo = mutation(sinLogoSchema, sinLogo, {
  then: () => '/administracion/institucion?logotipo=quitado',
})

export const ajustar = mutation(ajustesSchema, ajustarSemestre, {
  then: ({ clave }) => `/administracion/semestres?ajustado=${clave}`,
})
const inhabilHecho = (hecho: string) => ({
  then: ({ dia }: { dia: string }) =>
    `/administracion/inhabiles?anio=${dia.slice(0, 4)}&${hecho}=${dia}`,
})
export const agregarInhabil = mutation(inhabilNuevoSchema, agregarDia, inhabilHecho('agregado'))
export const editarInhabil = mutation(inhabilEditadoSchema, editarDia, inhabilHecho('editado'))
export const quitarInhabil = mutation(inhabilVistoSchema, quitarDia, inhabilHecho('quitado'))
