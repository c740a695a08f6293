import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import { printInstant } from '@/lib/core/clock'
import type { PresentacionAnterior } from '@/lib/informe/presentacion'

type Props = {
  semestre: string
  /** The version that stands, in whose place one of these would be put. */
  version: number
  anteriores: readonly PresentacionAnterior[]
  /** Null for who may only read. */
  editar: Mutate | null
}

/** What the presentación said before, by whom and when, to be read and taken up again. */
export function Presentaciones({ semestre, version, anteriores, editar }: Props) {
  if (anteriores.length === 0) return null
  return (
    <section aria-labelledby="versiones" className="mt-10 max-w-3xl">
      <h2 id="versiones" className="mb-2 text-lg font-semibold">
        Versiones anteriores
      </h2>
      <ol>
        {anteriores.map((anterior) => (
          <li key={anterior.version} className="border-t border-hairline py-1">
            <Disclosure summary={`${printInstant(anterior.cuando)}, ${anterior.quien}`}>
              <div className="printed space-y-2 pb-3">
                {anterior.parrafos.map((parrafo, index) => (
                  <p key={index}>{parrafo}</p>
                ))}
                <p className="text-sm">
                  {[anterior.firmante, anterior.cargo].filter(Boolean).join(', ')}
                </p>
              </div>
              {editar && (
                <ButtonForm
                  key={version}
                  mutate={editar}
                  label="Recuperar esta versión"
                  about={`del ${printInstant(anterior.cuando)}`}
                  fields={{
                    semestre,
                    version,
                    texto: anterior.parrafos.join('\n\n'),
                    firmante: anterior.firmante,
                    cargo: anterior.cargo,
                  }}
                />
              )}
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  )
}
