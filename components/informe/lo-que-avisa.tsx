import type { RevisionDeSemestre } from '@/lib/informe/revision'
import { DeAccion } from './hallazgo-de-accion'
import type { Desk } from '@/lib/usuario/usuario'
import { SeccionDeRevision } from './lo-que-impide'

/** What is to be known before closing, and stands in nobody's way. */
export function LoQueAvisa({ revision, base }: { revision: RevisionDeSemestre; base: Desk }) {
  const { vinculos, vacias } = revision
  return (
    <>
      {vinculos.length > 0 && (
        <SeccionDeRevision
          id="vinculos"
          title="Vínculos sin https"
          count={vinculos.length}
          explica="Se imprimirán así. Si el sitio responde con https, conviene corregirlos."
        >
          <ul className="max-w-measure divide-y divide-hairline text-sm">
            {vinculos.map(({ folio, titulo, vinculo }) => (
              <li key={`${folio} ${vinculo}`} className="py-2">
                <DeAccion {...{ folio, titulo, base }} />
                <p className="break-all text-quiet">{vinculo}</p>
              </li>
            ))}
          </ul>
        </SeccionDeRevision>
      )}
      {vacias.length > 0 && (
        <SeccionDeRevision
          id="vacias"
          title="Secciones sin acciones"
          count={vacias.length}
          explica="No se imprimirán."
        >
          <ul className="max-w-measure text-sm">
            {vacias.map(({ parte, seccion }) => (
              <li key={`${parte} ${seccion}`} className="py-1">
                {seccion}
                <span className="ml-2 text-xs text-quiet">{parte}</span>
              </li>
            ))}
          </ul>
        </SeccionDeRevision>
      )}
    </>
  )
}
