import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { DoneHere } from '@/components/ui/done-here'
import { Pagination } from '@/components/ui/pagination'
import { citar } from '@/lib/core/citar'
import type { Vocabulario } from '@/lib/catalogo/vocabulario'
import { EntradasFiltro } from './entradas-filtro'
import { Hoja } from './hoja'

const QUE_ES: Record<Vocabulario, string> = {
  paises:
    'Cómo se llama cada país en el informe, en sus anexos y en su mapa. Sus otros nombres sirven para encontrarlo.',
  siglas:
    'El corrector pide desarrollar las que no se entienden solas, y propone el nombre que aquí esté.',
  personas: 'Cómo se llama en el informe a quienes las acciones nombran.',
  palabras: 'Palabras correctas que el diccionario no tiene: el corrector ya no las señala.',
}
const HECHOS = new Map([
  ['agregada', 'Se agregó.'],
  ['admitida', 'La palabra quedó admitida.'],
  ['ya', 'Esa palabra ya estaba admitida.'],
  ['corregida', 'Los cambios se guardaron.'],
])

/** What was just done, in words; null when nothing was. */
function hechoDe(hecho: unknown, voz: unknown): string | null {
  if (hecho === 'quitada') return typeof voz === 'string' ? `Se quitó ${citar(voz)}.` : 'Se quitó.'
  return (typeof hecho === 'string' && HECHOS.get(hecho)) || null
}

type Props = {
  lista: Vocabulario
  hecho: unknown
  /** The name that it was done to, where it is told. */
  voz: unknown
  texto: string
  total: number
  pagina: number
  paginas: number
  /** The form of the row that is being corrected, while one is: then none is added. */
  corregir: ReactNode
  tabla: ReactNode
  /** Of a list that can grow. */
  nueva?: { titulo: string; form: ReactNode }
}

/** One of the lists by which the corrector knows what is right: searched, corrected, added to. */
export function VocabularioHoja({
  lista,
  hecho,
  voz,
  texto,
  total,
  pagina,
  paginas,
  corregir,
  tabla,
  ...partes
}: Props) {
  const base = `/catalogos/${lista}`
  const nueva = corregir ? undefined : partes.nueva
  const dicho = hechoDe(hecho, voz)
  return (
    <Hoja actual={lista}>
      {dicho && <DoneHere token={`${total} ${dicho}`}>{dicho}</DoneHere>}
      <p className="mb-5 max-w-measure text-sm text-quiet">
        {QUE_ES[lista]}{' '}
        {nueva && (
          <a href="#agregar" className="underline decoration-line underline-offset-4">
            {nueva.titulo}
          </a>
        )}
      </p>
      {corregir && (
        <div className="mb-8 max-w-3xl rounded-md border border-line bg-surface p-5">
          {corregir}
        </div>
      )}
      <EntradasFiltro lista={lista} action={base} texto={texto} total={total} />
      {total > 0 ? (
        tabla
      ) : (
        <EmptyState title="Ninguna coincide">
          {nueva ? 'Busque con menos letras, o agréguela aquí abajo.' : 'Busque con menos letras.'}
        </EmptyState>
      )}
      <Pagination
        label="Páginas"
        page={pagina}
        pages={paginas}
        hrefOf={(page) =>
          `${base}?${new URLSearchParams({ ...(texto && { q: texto }), pagina: String(page) })}`
        }
      />
      {nueva && (
        <section aria-labelledby="agregar" className="mt-10">
          <h2 id="agregar" className="mb-4 text-lg font-semibold">
            {nueva.titulo}
          </h2>
          {nueva.form}
        </section>
      )}
    </Hoja>
  )
}
