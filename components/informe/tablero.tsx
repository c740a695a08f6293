import Link from 'next/link'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { cx } from '@/components/ui/cx'
import { ESTADO_LABELS, nombreConSiglas, nombreCorto } from '@/lib/accion/labels'
import { ESTADOS, type Estado } from '@/lib/accion/workflow'
import { LINK } from '@/components/ui/link-look'

type Named = { clave: string; nombre: string; siglas: string }
type Conteos = Record<Estado, number>
type Fila = Named & { conteos: Conteos; total: number }

type Props = {
  semestre: string
  filas: readonly Fila[]
  totales: Conteos
  total: number
  /** The queue, filtered; null where this person may not open it. */
  hrefOf: (estado: Estado | 'todas', dependencia: string | null) => string | null
}

/** What was merged counts in its común. */
const CONTADOS = ESTADOS.filter((estado) => estado !== 'fusionada')

const COLUMNS = [
  { key: 'dependencia', label: 'Dependencia' },
  ...CONTADOS.map((estado) => ({ key: estado, label: ESTADO_LABELS[estado], numeric: true })),
  { key: 'total', label: 'Total', numeric: true },
]

function Count({ n, href, of }: { n: number; href: string | null; of: string }) {
  if (n === 0) {
    return (
      <span className="text-quiet">
        <span aria-hidden="true">·</span>
        <span className="sr-only">0</span>
      </span>
    )
  }
  if (!href) return <span>{n}</span>
  return (
    <Link
      href={href}
      aria-label={`${n}: ${of}`}
      className={cx(LINK, 'inline-flex min-h-6 min-w-6 justify-end max-md:justify-start')}
    >
      {n}
    </Link>
  )
}

function Counts({
  nombre,
  conteos,
  total,
  clave,
  hrefOf,
  strong,
}: {
  nombre: string
  conteos: Conteos
  total: number
  clave: string | null
  hrefOf: Props['hrefOf']
  strong?: boolean
}) {
  return (
    <>
      {CONTADOS.map((estado) => (
        <DataCell
          key={estado}
          numeric
          label={ESTADO_LABELS[estado]}
          className={cx(
            conteos[estado] === 0 && 'max-md:hidden',
            (strong || estado === 'aprobada') && 'font-semibold',
          )}
        >
          <Count
            n={conteos[estado]}
            href={hrefOf(estado, clave)}
            of={`${nombre}, ${ESTADO_LABELS[estado].toLowerCase()}`}
          />
        </DataCell>
      ))}
      <DataCell numeric label="Total" className={strong ? 'font-semibold' : undefined}>
        {total}
      </DataCell>
    </>
  )
}

/** Dependencias × estado: what each has reported, with totals; on a phone, one card each. */
export function Tablero({ semestre, filas, totales, total, hrefOf }: Props) {
  const isShared = filas.reduce((sum, fila) => sum + fila.total, 0) > total
  return (
    <>
      <DataTable
        caption={`Acciones de cada dependencia por estado, semestre ${semestre}`}
        captionHidden
        columns={COLUMNS}
      >
        {filas.map((fila) => (
          <DataRow key={fila.clave}>
            <DataCell main className="md:w-2/5">
              {nombreConSiglas(fila)}
            </DataCell>
            <Counts {...fila} nombre={nombreCorto(fila)} hrefOf={hrefOf} />
          </DataRow>
        ))}
        <DataRow className="md:border-t md:border-t-line">
          <DataCell main className="font-semibold">
            Todas las dependencias
          </DataCell>
          <Counts
            nombre="Todas"
            conteos={totales}
            total={total}
            clave={null}
            hrefOf={hrefOf}
            strong
          />
        </DataRow>
      </DataTable>
      {isShared && (
        <p className="mt-2 max-w-measure text-sm text-quiet">
          Una acción común cuenta una vez para la ciudad y una para cada dependencia que la reportó:
          por eso las filas suman más que el total.
        </p>
      )}
    </>
  )
}
