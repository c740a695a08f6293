import { DoneNotice } from '@/components/ui/done-notice'
import { Notice } from '@/components/ui/notice'
import { contar } from '@/lib/core/contar'
import {
  bloqueosDeRevision,
  resumirRevision,
  type Bloqueo,
  type RevisionDeSemestre,
} from '@/lib/informe/revision'

type Query = Record<string, string | string[] | undefined>

/** What was just done, in words; null when nothing was. */
function hechoDe({ aceptados, retirada }: Query): string | null {
  if (retirada === '1') return 'Se retiró la aceptación: el hallazgo vuelve a contar.'
  if (typeof aceptados !== 'string' || !/^[1-9]\d?$/.test(aceptados)) return null
  return aceptados === '1' ? 'Se aceptó 1 hallazgo.' : `Se aceptaron ${aceptados} hallazgos.`
}

/** What was just done, from the address. */
export function AcuseDeRevision({ query }: { query: Query }) {
  return <DoneNotice>{hechoDe(query)}</DoneNotice>
}

const CLASES: Record<Bloqueo['clase'], { href: string; one: string; many: string }> = {
  'por-decidir': { href: '#por-decidir', one: 'acción por decidir', many: 'acciones por decidir' },
  hallazgo: { href: '#hallazgos', one: 'hallazgo', many: 'hallazgos' },
  imagen: { href: '#imagenes', one: 'imagen sin descripción', many: 'imágenes sin descripción' },
}

/** In one look: whether anything stands in the way of closing, what, and what else there is to know. */
export function Balance({ revision }: { revision: RevisionDeSemestre }) {
  const bloqueos = bloqueosDeRevision(revision)
  const { impresas, vacias } = revision
  const { advierten, aceptados } = resumirRevision(revision)
  return (
    <div className="mb-8 space-y-3">
      {bloqueos.length === 0 ? (
        <Notice kind="done" title="Nada impide cerrar el informe">
          <p>Lo que sigue no lo impide: conviene revisarlo, o ya se aceptó.</p>
        </Notice>
      ) : (
        <Notice kind="error" title="El informe todavía no se puede cerrar">
          <ul>
            {Object.entries(CLASES).map(([clase, { href, one, many }]) => {
              const n = bloqueos.filter((bloqueo) => bloqueo.clase === clase).length
              if (n === 0) return null
              return (
                <li key={clase}>
                  <a
                    href={href}
                    className="inline-flex min-h-6 items-center underline underline-offset-4"
                  >
                    {contar(n, one, many)}
                  </a>
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
      <p className="text-sm text-quiet tabular-nums">
        {contar(impresas, 'acción en el informe', 'acciones en el informe')} ·{' '}
        {contar(advierten + vacias.length, 'punto por revisar', 'puntos por revisar')} ·{' '}
        {contar(aceptados, 'hallazgo aceptado', 'hallazgos aceptados')}
      </p>
    </div>
  )
}
