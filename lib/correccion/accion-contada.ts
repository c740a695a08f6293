import type { Fecha } from '@/lib/core/fechas'
import type { AccionDeSemestre } from './regla-de-semestre'

type Nombrada = { nombre: string; siglas: string }

/** An acción as the JSON of a semestre tells it, and the informe too: what both have in common. */
export type AccionContada = {
  folio: string | null
  parte: number
  eje: number
  titulo: string
  fechasTexto: string
  fechas: readonly Fecha[]
  descripcion: readonly string[]
  dependencias: readonly (Nombrada & { papel: 'responsable' | 'participante' })[]
  contrapartes: readonly string[]
  paises: readonly string[]
  ciudades: readonly string[]
  redes: readonly string[]
  lugar: string | null
  tipo: string | null
  archivo: boolean
  /** Set when it was moved by hand. */
  ordenManual: unknown
  evidencia?: readonly string[] | null
  encabezado?: string | null
}

/** What the corrector reads of it. `nombresPaises`: of the catalogue, by alpha-2. */
export function revisableDe(
  accion: AccionContada,
  orden: number | null,
  nombresPaises: Readonly<Record<string, string>>,
): AccionDeSemestre {
  const { descripcion, dependencias, paises, archivo, evidencia, ordenManual } = accion
  const nombrada = ({ nombre, siglas }: Nombrada) => ({ nombre, siglas })
  const responsable = dependencias.find(({ papel }) => papel === 'responsable')
  return {
    ...accion,
    orden,
    descripcion: descripcion.join('\n\n'),
    responsable: nombrada(responsable ?? { nombre: '', siglas: '' }),
    participantes: dependencias.filter(({ papel }) => papel === 'participante').map(nombrada),
    paises: paises.map((codigo) => ({ codigo, nombre: nombresPaises[codigo] ?? codigo })),
    evidencia: evidencia ?? [],
    isMovida: Boolean(ordenManual),
    // Files are not in the JSON: of what says nothing of its evidence, nothing is asked.
    isArchivo: archivo || !evidencia,
    encabezado: accion.encabezado ?? null,
  }
}
