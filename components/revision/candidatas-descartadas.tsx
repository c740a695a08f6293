import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import type { Descartada } from '@/lib/accion/candidata'

type Props = { descartadas: readonly Descartada[]; recuperar: Mutate }

/** The pairs that somebody said apart, and the way back. */
export function CandidatasDescartadas({ descartadas, recuperar }: Props) {
  if (descartadas.length === 0) return null
  return (
    <div className="mt-8">
      <Disclosure summary={`No son la misma (${descartadas.length})`}>
        <ul className="max-w-measure divide-y divide-hairline text-sm">
          {descartadas.map(({ ids: [unaId, otraId], folios, titulos, quien, cuando }) => (
            <li key={unaId + otraId} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2">
              <div className="min-w-0 flex-1 basis-80">
                {titulos.map((titulo, at) => (
                  <p key={folios[at]}>
                    <span className="text-quiet tabular-nums">{folios[at]}</span> {titulo}
                  </p>
                ))}
                <p className="text-xs text-quiet">
                  {quien}, {cuando}
                </p>
              </div>
              <ButtonForm
                mutate={recuperar}
                fields={{ unaId, otraId }}
                label="Volver a proponer"
                about={folios.join(' y ')}
                variant="quiet"
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
