'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { PASO_TEXTOS, type PasoDelEnlace } from './pasos-del-enlace'
import { useRefreshWhenStale } from './use-refresh'

type Props = {
  paso: PasoDelEnlace
  accionId: string
  version: number
  volver: string
  mutate: Mutate
}

/** Asks before a paso: what it means, why (where a reason is kept), and the way back. */
export function PasoConfirmar({ paso, accionId, version, volver, mutate }: Props) {
  const mutation = useMutation(mutate)
  const { acto, variant, pregunta, explica, motivo } = PASO_TEXTOS[paso]
  useRefreshWhenStale(mutation.state)
  return (
    <section
      aria-labelledby="confirmar"
      className="mb-8 max-w-3xl rounded-md border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="confirmar" className="text-lg font-semibold">
        {pregunta}
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-sm">{explica}</p>
      <MutationForm mutation={mutation} label={acto} className="space-y-4">
        <input type="hidden" name="accionId" value={accionId} />
        <input type="hidden" name="version" value={version} />
        {motivo && (
          <TextArea
            label={motivo}
            hint="Quedará en el historial de la acción."
            minRows={2}
            {...bind(mutation.state, 'motivo')}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant={variant === 'danger' ? 'danger' : 'primary'}>{acto}</SubmitButton>
          <ButtonLink href={volver}>No, volver</ButtonLink>
        </div>
      </MutationForm>
    </section>
  )
}
