import { contar } from '@/lib/core/contar'

type Resumen = { suma: number; mediana: number } | null

/** Days of one side: all of them, and the median of an acción. */
export function DiasTexto({ dias }: { dias: Resumen }) {
  if (!dias) return <Nada />
  return (
    <>
      {dias.suma.toLocaleString('es-MX')}
      <span className="block text-xs font-normal whitespace-nowrap text-quiet max-md:ml-1 max-md:inline">
        <span className="sr-only">; </span>
        mediana {dias.mediana.toLocaleString('es-MX')}
      </span>
    </>
  )
}

/** No value: a dot for the eye, a word for the ear. */
export function Nada({ word = 'sin dato' }: { word?: string }) {
  return (
    <span className="text-quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{word}</span>
    </span>
  )
}

/** «4 días», or a dash. */
export function Dias({ n }: { n: number | null }) {
  return n === null ? <Nada /> : <>{contar(n, 'día', 'días')}</>
}
