import { IDENTIDAD } from '@/lib/core/institucion'
import type { Material } from './material'

const { partes: _, ...identidad } = IDENTIDAD

/** Mexico City, where the settings say nothing: for what is printed without a database at hand. */
export const INSTITUCION: Material['institucion'] = { ...identidad, logo: null }
