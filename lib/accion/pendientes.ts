import { leerFechas, type Periodo } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import type { AccionContenido } from './accion'
import { faltantes } from './schema'

/**
 * What stands between a draft and its sending, in the form's order: what is missing, and the sentence
 * of a date phrase that is written but not understood.
 */
export function pendientesDe(contenido: AccionContenido, periodo: Periodo): Issue[] {
  return faltantes(contenido).map((issue) => {
    if (issue.campo !== 'fechas' || contenido.fechasTexto === '') return issue
    const leidas = leerFechas(contenido.fechasTexto, periodo)
    return leidas.ok ? issue : { campo: 'fechas', mensaje: leidas.mensaje }
  })
}
