import type { Mes } from '@/lib/seguimiento/avance'

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
const NAMES = MONTHS.split(' ')

const nameOf = (mes: string) => NAMES[Number(mes.slice(5)) - 1] ?? mes

const SIZE = { width: 560, height: 210, left: 34, bottom: 24, top: 14 }
const FLOOR = SIZE.height - SIZE.bottom

/** A round number of steps up to the highest value. */
function ticksTo(max: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2500, 5000].find((s) => max / s <= 4)
  const by = step ?? 10_000
  return Array.from({ length: Math.ceil(max / by) + 1 }, (_, index) => index * by)
}

type Props = { meses: readonly Mes[]; esperadas: number | null }

/** For the eye only: the table beside it says the same. */
function Barras({ meses, esperadas }: Props) {
  const ticks = ticksTo(Math.max(1, esperadas ?? 0, ...meses.map(({ recibidas }) => recibidas)))
  const top = ticks.at(-1) ?? 1
  const y = (n: number) => FLOOR - (n / top) * (FLOOR - SIZE.top)
  const band = (SIZE.width - SIZE.left) / meses.length
  const width = Math.min(34, band * 0.36)
  const at = (index: number) => SIZE.left + band * (index + 0.5)
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className="h-auto w-full max-w-2xl text-quiet"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={SIZE.left}
            x2={SIZE.width}
            y1={y(tick)}
            y2={y(tick)}
            className="stroke-hairline"
          />
          <text
            x={SIZE.left - 8}
            y={y(tick) + 4}
            textAnchor="end"
            fontSize="12"
            fill="currentColor"
          >
            {tick}
          </text>
        </g>
      ))}
      {meses.map(({ mes, recibidas, aprobadas }, index) => (
        <g key={mes}>
          <rect
            x={at(index) - width - 1}
            width={width}
            y={y(recibidas)}
            height={FLOOR - y(recibidas)}
            className="fill-line"
          />
          <rect
            x={at(index) + 1}
            width={width}
            y={y(aprobadas)}
            height={FLOOR - y(aprobadas)}
            className="fill-guinda"
          />
          <text
            x={at(index)}
            y={SIZE.height - 6}
            textAnchor="middle"
            fontSize="12"
            fill="currentColor"
          >
            {nameOf(mes).slice(0, 3)}
          </text>
        </g>
      ))}
      {esperadas !== null && esperadas > 0 && (
        <line
          x1={SIZE.left}
          x2={SIZE.width}
          y1={y(esperadas)}
          y2={y(esperadas)}
          strokeDasharray="5 4"
          strokeWidth="1.5"
          className="stroke-ink"
        />
      )}
    </svg>
  )
}

function Clave({ esperadas, anterior }: { esperadas: number | null; anterior: string | null }) {
  return (
    <p aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 10 10" className="size-2.5">
          <rect width="10" height="10" className="fill-line" />
        </svg>
        Recibidas
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 10 10" className="size-2.5">
          <rect width="10" height="10" className="fill-guinda" />
        </svg>
        Aprobadas
      </span>
      {esperadas !== null && (
        <span className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 20 4" className="h-1 w-5">
            <line
              x2="20"
              y1="2"
              y2="2"
              strokeDasharray="5 4"
              strokeWidth="2"
              className="stroke-ink"
            />
          </svg>
          Esperadas: {esperadas}, las de {anterior}
        </span>
      )}
    </p>
  )
}

/** How far the semestre has come, month by month: bars, and beside them the table that says it. */
export function Avance({ meses, esperadas, anterior }: Props & { anterior: string | null }) {
  if (meses.length === 0) return null
  return (
    <section aria-labelledby="avance" className="mb-10">
      <h2 id="avance" className="mb-3 text-lg font-semibold">
        Avance del semestre
      </h2>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div>
          <Barras meses={meses} esperadas={esperadas} />
          <Clave esperadas={esperadas} anterior={anterior} />
        </div>
        <table className="w-full text-sm tabular-nums">
          <caption className="sr-only">
            Acciones recibidas y aprobadas hasta el fin de cada mes
          </caption>
          <thead>
            <tr className="border-b border-line text-xs text-quiet">
              <th scope="col" className="py-1.5 text-left font-semibold">
                Hasta el fin de
              </th>
              <th scope="col" className="py-1.5 text-right font-semibold">
                Recibidas
              </th>
              <th scope="col" className="py-1.5 text-right font-semibold">
                Aprobadas
              </th>
            </tr>
          </thead>
          <tbody>
            {meses.map(({ mes, recibidas, aprobadas }) => (
              <tr key={mes} className="border-b border-hairline">
                <th scope="row" className="py-1 text-left font-normal">
                  {nameOf(mes)} <span className="text-quiet">{mes.slice(0, 4)}</span>
                </th>
                <td className="py-1 text-right">{recibidas}</td>
                <td className="py-1 text-right">{aprobadas}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
