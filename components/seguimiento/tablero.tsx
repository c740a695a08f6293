import Link from 'next/link'
import { DataRow } from '@/components/ui/data-table'
import { nombreConSiglas } from '@/lib/accion/labels'
import { printDay } from '@/lib/core/clock'
import type { Estado } from '@/lib/accion/workflow'
import {
  hrefDeSeguimiento,
  ORDENES,
  type FiltroDeSeguimiento,
  type OrdenDeSeguimiento,
} from '@/lib/seguimiento/filtro'
import { ordenarFilas, otras, type FilaDeSeguimiento } from '@/lib/seguimiento/tablero'
import { Cabeza, Celda } from './celda'
import { DiasTexto, Nada } from './dias-texto'
import { COLUMNA_LABELS } from './labels'
import { SituacionMark } from './situacion-mark'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

type Props = {
  filas: readonly FilaDeSeguimiento[]
  totales: FilaDeSeguimiento
  semestre: string
  filtro: FiltroDeSeguimiento
}

/** The first press sorts names from A and numbers from the most. */
function sortOf(key: OrdenDeSeguimiento, { orden, descending, ...rest }: FiltroDeSeguimiento) {
  const isCurrent = key === orden
  const next = isCurrent ? !descending : key !== 'dependencia'
  const current = isCurrent ? (descending ? ('descending' as const) : ('ascending' as const)) : null
  return { href: hrefDeSeguimiento({ ...rest, orden: key, descending: next }), current }
}

/** A dot where there is none, as on the board of the informe; a dash where it is not known. */
function Cuenta({ n }: { n: number | null }) {
  if (n === null) return <Nada />
  if (n > 0) return <>{n}</>
  return (
    <span className="text-quiet">
      <span aria-hidden="true">·</span>
      <span className="sr-only">0</span>
    </span>
  )
}

const ESTADO_COLUMNS = ['borrador', 'enviada', 'devuelta'] as const satisfies readonly Estado[]

function Numeros({ fila, strong }: { fila: FilaDeSeguimiento; strong?: boolean }) {
  const { recibidas, esperadas, aTiempo, observadas, conteos, dias } = fila
  const label = (orden: OrdenDeSeguimiento) => COLUMNA_LABELS[orden][1]
  return (
    <>
      <Celda label={label('recibidas')} strong>
        <Cuenta n={recibidas} />
      </Celda>
      <Celda label={label('esperadas')} empty={!esperadas} strong={strong}>
        <Cuenta n={esperadas} />
      </Celda>
      <Celda label={label('a-tiempo')} empty={aTiempo === null} strong={strong}>
        <Cuenta n={aTiempo} />
      </Celda>
      {ESTADO_COLUMNS.map((estado) => (
        <Celda key={estado} label={label(estado)} empty={conteos[estado] === 0} strong={strong}>
          <Cuenta n={conteos[estado]} />
        </Celda>
      ))}
      <Celda label={label('observadas')} empty={observadas === 0} strong={strong}>
        <Cuenta n={observadas} />
      </Celda>
      <Celda label={label('aprobada')} empty={conteos.aprobada === 0} strong>
        <Cuenta n={conteos.aprobada} />
      </Celda>
      <Celda label={label('otras')} empty={otras(conteos) === 0} strong={strong}>
        <Cuenta n={otras(conteos)} />
      </Celda>
      <Celda label={label('dias-enlace')} empty={!dias.enlace} strong={strong}>
        <DiasTexto dias={dias.enlace} />
      </Celda>
      <Celda label={label('dias-gabinete')} empty={!dias.gabinete} strong={strong}>
        <DiasTexto dias={dias.gabinete} />
      </Celda>
    </>
  )
}

const MAIN = 'py-2.5 pr-3 text-left align-top font-normal max-md:w-full max-md:p-0'

function Fila({ fila, semestre }: { fila: FilaDeSeguimiento; semestre: string }) {
  const { clave, situacion, prorroga } = fila
  return (
    <DataRow>
      <th role="rowheader" scope="row" className={MAIN}>
        <Link
          href={`/seguimiento/${clave}?semestre=${semestre}`}
          prefetch={false}
          className={cx(LINK, 'font-semibold')}
        >
          {nombreConSiglas(fila)}
        </Link>
        {(situacion !== 'informa' || prorroga) && (
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-quiet">
            {situacion !== 'informa' && <SituacionMark situacion={situacion} />}
            {prorroga && <span>Prórroga hasta el {printDay(prorroga)}</span>}
          </span>
        )}
      </th>
      <Numeros fila={fila} />
    </DataRow>
  )
}

/** Who has reported what, and where it lies; sorted by the address, on a phone one card each. */
export function TableroDeSeguimiento({ filas, totales, semestre, filtro }: Props) {
  return (
    <table role="table" className="w-full text-sm leading-[1.3] max-md:block">
      <caption className="sr-only">
        Lo recibido de cada dependencia en {semestre}, por estado, y los días naturales con el
        enlace y con el Gabinete
      </caption>
      <thead role="rowgroup" className="max-md:block">
        <tr
          role="row"
          className='max-md:mb-3 max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:text-xs max-md:text-quiet max-md:before:content-["Ordenar_por"]'
        >
          {ORDENES.map((orden) => (
            <Cabeza
              key={orden}
              main={orden === 'dependencia'}
              full={COLUMNA_LABELS[orden][1]}
              {...sortOf(orden, filtro)}
            >
              {COLUMNA_LABELS[orden][0]}
            </Cabeza>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {ordenarFilas(filas, filtro.orden, filtro.descending).map((fila) => (
          <Fila key={fila.clave} fila={fila} semestre={semestre} />
        ))}
        <DataRow className="md:border-t md:border-t-line">
          <th role="rowheader" scope="row" className={`${MAIN} font-semibold`}>
            {totales.nombre}
          </th>
          <Numeros fila={totales} strong />
        </DataRow>
      </tbody>
    </table>
  )
}
