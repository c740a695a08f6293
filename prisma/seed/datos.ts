import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fecha } from '@/lib/core/fechas'
import type { Campo, Modalidad, Tipo } from '@/lib/accion/accion'
import type { Estado } from '@/lib/accion/workflow'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'

export type DependenciaDato = { clave: string; nombre: string; siglas: string; reporta: boolean }
export type EjeDato = { numero: number; nombre: string; color: string }
export type ProgramaDato = {
  clave: string
  nombre: string
  colorTransversal: string
  ejes: EjeDato[]
}
export type NombradoDato = { nombre: string; siglas: string; alias: string[]; pais?: string | null }
export type CiudadDato = { nombre: string; pais: string; alias?: string[] }
export type PersonaDato = { nombre: string; alias: string[]; tratamiento: string; cargo: string }
export type PaisDato = { codigo: string; nombre: string; alias: string[]; region: string }
export type SemestreDato = {
  clave: string
  programa: string
  estado: EstadoSemestre
  partes: { numero: number; nombre: string }[]
  presentacion: { parrafos: string[]; firmante: string; cargo: string }
}

type Papel = 'responsable' | 'participante'
type Comun = {
  titulo: string
  fechasTexto: string
  parte: number
  contrapartes: string[]
  paises: string[]
  redes: string[]
  tipo: Tipo
  modalidad: Modalidad
}

/** One of the 105 acciones of 2020-1, as the facts tell it. */
export type HechoDato = Comun & {
  folio: string
  eje: number
  fechas: Fecha[]
  dependencias: { nombre: string; papel: Papel }[]
  ciudades: string[]
}

/** One fictitious acción of 2026-2, with what has happened to it. */
export type DemoDato = Comun & {
  clave: string
  estado: Estado
  eje: number | null
  descripcion: string[]
  descripcionAnterior?: string[]
  revisiones?: number
  dependencias: { clave: string; papel: Papel }[]
  ciudades: { nombre: string; pais: string }[]
  lugar: string | null
  ods: number[]
  observaciones?: { campo: Campo; texto: string }[]
  motivo?: string
  duplicadaDe?: string
  fusionadaEn?: string
  comun?: boolean
}

/** Reads one of the committed seed files of prisma/seed/datos. */
export function readDato<T>(name: string): T {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'datos', `${name}.json`), 'utf8'),
  ) as T
}
