import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { nombreConSiglas, nombreCorto } from '@/lib/accion/labels'
import type { ColumnaDeMatriz, Matriz } from '@/lib/seguimiento/matriz'
import { LINK_ALONE } from '@/components/ui/link-look'

function Marca({ color }: { color: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="mb-1 ml-auto block size-2.5">
      <rect width="10" height="10" rx="1.5" fill={color} />
    </svg>
  )
}

/** A cell without acciones is seen at once: its ground is another. */
function Celda({ n, strong }: { n: number; strong?: boolean }) {
  return (
    <td
      className={cx(
        'border-b border-hairline px-3 py-1.5 text-right align-middle',
        n === 0 ? 'bg-sand text-quiet' : 'text-ink',
        (strong || n > 0) && 'font-semibold',
      )}
    >
      {n}
    </td>
  )
}

const ESQUINA = 'sticky left-0 z-10 bg-paper text-left'

function Columna({ clave, nombre, color, n }: ColumnaDeMatriz & { n: number }) {
  const isEje = color !== undefined && clave !== '0'
  return (
    <th
      scope="col"
      className="min-w-22 border-b border-line px-3 py-2 text-right align-bottom text-xs leading-tight font-semibold text-quiet"
    >
      {color && <Marca color={color} />}
      {isEje ? `${clave}. ${nombre}` : nombre}
      {n === 0 && <span className="mt-1 block font-normal text-amber">sin acciones</span>}
    </th>
  )
}

type Props = { matriz: Matriz; titulo: string; semestre: string }

/** Dependencias × columns with their totals; the table alone scrolls sideways, and the keyboard reaches it. */
export function MatrizDeSeguimiento({ matriz, titulo, semestre }: Props) {
  const { filas, columnas, celdas, totalesDeFila, totalesDeColumna, total } = matriz
  return (
    <div
      role="region"
      aria-label={titulo}
      tabIndex={0}
      className="overflow-x-auto border-y border-hairline"
    >
      <table className="w-full border-separate border-spacing-0 text-sm tabular-nums">
        <caption className="sr-only">{titulo}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={`${ESQUINA} border-b border-line py-2 pr-3 align-bottom text-xs text-quiet`}
            >
              Dependencia
            </th>
            {columnas.map((columna, j) => (
              <Columna key={columna.clave} {...columna} n={totalesDeColumna[j] ?? 0} />
            ))}
            <th
              scope="col"
              className="border-b border-line px-3 py-2 text-right align-bottom text-xs text-quiet"
            >
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {filas.map((fila, i) => (
            <tr key={fila.clave}>
              <th
                scope="row"
                className={`${ESQUINA} border-b border-hairline py-1.5 pr-3 font-normal`}
              >
                <Link
                  href={`/seguimiento/${fila.clave}?semestre=${semestre}`}
                  prefetch={false}
                  className={LINK_ALONE}
                >
                  <span className="max-md:hidden">{nombreConSiglas(fila)}</span>
                  <span className="line-clamp-2 max-w-32 md:hidden">{nombreCorto(fila)}</span>
                </Link>
              </th>
              {columnas.map(({ clave }, j) => (
                <Celda key={clave} n={celdas[i]?.[j] ?? 0} />
              ))}
              <Celda n={totalesDeFila[i] ?? 0} strong />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${ESQUINA} py-2 pr-3 font-semibold`}>
              Toda la ciudad
            </th>
            {columnas.map(({ clave }, j) => (
              <Celda key={clave} n={totalesDeColumna[j] ?? 0} strong />
            ))}
            <Celda n={total} strong />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
