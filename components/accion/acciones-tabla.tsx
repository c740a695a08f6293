import { DataCell, DataRow, DataTable, RowLink, type Column } from '@/components/ui/data-table'
import { printDiaCorto } from '@/lib/accion/cuando'
import { PASO_LABELS, SUCESOS_DE_OBSERVACION } from '@/lib/accion/labels'
import type { AccionFila } from '@/lib/accion/vista'
import type { Paso } from '@/lib/accion/workflow'
import { printDay } from '@/lib/core/clock'
import { EjeMark } from './eje-mark'
import { EstadoMark } from './estado-mark'

const COLUMNS: readonly Column[] = [
  { key: 'accion', label: 'Acción' },
  { key: 'estado', label: 'Estado', className: 'w-32' },
  { key: 'folio', label: 'Folio', className: 'w-28' },
  { key: 'cambio', label: 'Último cambio', className: 'w-48' },
]

const SUCESOS: Record<string, string> = {
  crear: 'Se creó',
  cargar: 'Se cargó del archivo',
  recordar: 'La recordó el Gabinete',
  atender: SUCESOS_DE_OBSERVACION['accion.atender'],
  desatender: SUCESOS_DE_OBSERVACION['accion.desatender'],
}

function ultimoDe({ ultimo }: AccionFila): string {
  const paso = ultimo?.tipo.replace('accion.', '') ?? ''
  return SUCESOS[paso] ?? PASO_LABELS[paso as Paso] ?? ''
}

type Props = {
  filas: readonly AccionFila[]
  now: Date
  /** The semestre of each is said: dates print no year when it is that of their semestre. */
  withSemestre: boolean
}

/** The acciones, last changed first and archives last: one line of meaning each, then quiet facts. */
export function AccionesTabla({ filas, now, withSemestre }: Props) {
  const hasVarias = new Set(filas.map(({ responsable }) => responsable)).size > 1
  return (
    <DataTable
      caption="Acciones: primero las de cambio más reciente; al final, las del archivo"
      captionHidden
      columns={COLUMNS}
    >
      {filas.map((fila) => (
        <DataRow key={fila.ref}>
          <DataCell main>
            <RowLink href={`/acciones/${fila.ref}`}>{fila.titulo || 'Sin título'}</RowLink>
            <span className="mt-1 flex flex-wrap gap-x-3 text-xs text-quiet">
              {withSemestre && <span className="tabular-nums">Semestre {fila.semestre}</span>}
              <span>{fila.fechas || 'Sin fechas'}</span>
              {fila.eje && <EjeMark eje={fila.eje} />}
              {hasVarias && <span>{fila.responsable}</span>}
              {fila.isParticipante && (
                <span className="font-semibold">Su dependencia participa</span>
              )}
            </span>
          </DataCell>
          <DataCell>
            <EstadoMark estado={fila.estado} />
            {fila.estado === 'devuelta' && fila.vence && (
              <span className="mt-1 block text-xs text-amber">Hasta el {printDay(fila.vence)}</span>
            )}
          </DataCell>
          <DataCell className="tabular-nums">
            {fila.folio ?? <span className="text-quiet max-md:sr-only">Sin folio</span>}
          </DataCell>
          <DataCell className="text-quiet">
            {fila.ultimo && (
              <>
                {ultimoDe(fila)}
                <time
                  className="block text-xs max-md:inline max-md:before:content-['_·_']"
                  dateTime={fila.ultimo.ocurridoEn.toISOString()}
                >
                  {printDiaCorto(fila.ultimo.ocurridoEn, now)}
                </time>
              </>
            )}
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}
