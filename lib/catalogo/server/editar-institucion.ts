import type { InstitucionInput } from '../institucion'
import { escribirInstitucion, type ContextoDeInstitucion } from './escribir-institucion'

const NOMBRES = {
  contacto: 'contacto',
  correo: 'correo',
  telefono: 'teléfono',
  horario: 'horario',
  avisoPrivacidad: 'aviso de privacidad',
} as const

/** Changes whom to call at the Gabinete and the aviso de privacidad; refuses as `escribirInstitucion` does. */
export const editarInstitucion = (input: InstitucionInput, contexto: ContextoDeInstitucion) =>
  escribirInstitucion(input, NOMBRES, contexto)
