import { contar } from '@/lib/core/contar'
import { SITUACIONES, type FilaDeSeguimiento } from '@/lib/seguimiento/tablero'
import { SituacionMark } from './situacion-mark'

type Props = {
  filas: readonly FilaDeSeguimiento[]
  totales: FilaDeSeguimiento
  anterior: string | null
}

/** The semestre in two lines: what has arrived, and how many dependencias have spoken. */
export function Resumen({ filas, totales, anterior }: Props) {
  const { recibidas, esperadas, conteos } = totales
  return (
    <div className="mb-8 space-y-3">
      <p className="text-base">
        <strong className="font-semibold tabular-nums">
          {contar(recibidas, 'acción recibida', 'acciones recibidas')}
        </strong>
        {esperadas !== null && ` de ${esperadas} esperadas (las que se reportaron en ${anterior})`},{' '}
        <span className="tabular-nums">{contar(conteos.aprobada, 'aprobada', 'aprobadas')}</span>.
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {SITUACIONES.map((situacion) => (
          <li key={situacion} className="flex items-center gap-2 tabular-nums">
            <SituacionMark situacion={situacion} />
            {contar(
              filas.filter((fila) => fila.situacion === situacion).length,
              'dependencia',
              'dependencias',
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
