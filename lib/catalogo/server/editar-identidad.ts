import type { IdentidadInput } from '../identidad'
import { escribirInstitucion, type ContextoDeInstitucion } from './escribir-institucion'

const NOMBRES = {
  ciudad: 'ciudad',
  gobierno: 'gobierno',
  organo: 'órgano',
  fundamento: 'fundamento',
  color: 'color',
  partes: 'partes',
} as const

/** Changes whose informe it is; refuses as `escribirInstitucion` does. */
export const editarIdentidad = (input: IdentidadInput, contexto: ContextoDeInstitucion) =>
  escribirInstitucion(input, NOMBRES, contexto)
