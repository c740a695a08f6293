'use server'

import type { FormState } from '@/lib/core/form-state'
import {
  aceptarConFormulario,
  entrarConFormulario,
  salirConFormulario,
} from '@/lib/usuario/server/acceso'

export const entrar = async (previous: FormState, form: FormData) =>
  entrarConFormulario(previous, form)

export const aceptar = async (previous: FormState, form: FormData) =>
  aceptarConFormulario(previous, form)

export const salir = async () => salirConFormulario()
