import type { Tx } from '@/lib/core/server/db'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { cargarArchivo } from '@/lib/accion/server/cargar'
import { readDato, type DependenciaDato, type HechoDato, type SemestreDato } from './datos'
import { sembrarSemestre } from './semestre'

const SIN_DEPENDENCIA = { clave: 'cgaai', nota: 'asignada al cargar; la fuente no la nombra' }

/** Semestre 2020-1, cerrado: the 105 real acciones, with descriptions of our own written from the facts. */
export async function sembrar2020(tx: Tx, now: Date): Promise<void> {
  await sembrarSemestre(tx, readDato<SemestreDato>('semestre-2020-1'), '2020-07-31')
  const { acciones } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
  const descripciones = {
    ...readDato<Record<string, string[]>>('descripciones-2020-1-a'),
    ...readDato<Record<string, string[]>>('descripciones-2020-1-b'),
  }
  const claves = clavesPorNombre()
  const clavesDe = (hecho: HechoDato, papel: string) =>
    hecho.dependencias.filter((d) => d.papel === papel).map((d) => claves(d.nombre))
  await cargarArchivo(
    tx,
    '2020-1',
    acciones.map((hecho) => {
      const [clave] = clavesDe(hecho, 'responsable')
      return {
        ...hecho,
        descripcion: descripciones[hecho.folio] ?? [],
        responsable: clave ? { clave, nota: null } : SIN_DEPENDENCIA,
        participantes: clavesDe(hecho, 'participante'),
      }
    }),
    SISTEMA,
    now,
  )
}

function clavesPorNombre(): (nombre: string) => string {
  const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
  const claves = new Map(dependencias.map(({ nombre, clave }) => [nombre, clave]))
  return (nombre) => {
    const clave = claves.get(nombre)
    if (!clave) throw new Error(`hechos-2020-1.json names an unknown dependencia: ${nombre}`)
    return clave
  }
}
