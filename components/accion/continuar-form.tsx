'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { WordCount } from '@/components/ui/word-count'

type Props = {
  continuar: Mutate
  accion: { id: string; ref: string }
  /** Clave of the semestre in which it goes on. */
  semestre: string
  claveCliente: string
}

/** Asks what is new before it begins the draft: without news there is nothing to report. */
export function ContinuarForm({ continuar, accion, semestre, claveCliente }: Props) {
  const mutation = useMutation(continuar)
  return (
    <MutationForm mutation={mutation} label="Continuar" className="max-w-measure space-y-4">
      <input type="hidden" name="accionId" value={accion.id} />
      <input type="hidden" name="claveCliente" value={claveCliente} />
      <div>
        <TextArea
          label="¿Qué hay de nuevo en este semestre?"
          hint="Será el primer párrafo de la descripción. Después podrá actualizar lo demás."
          minRows={8}
          face="serif"
          {...bind(mutation.state, 'novedad')}
        />
        <WordCount fieldId={fieldId('novedad')} limit={null} />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel="Creando el borrador…">Continuar en {semestre}</SubmitButton>
        <ButtonLink href={`/acciones/${accion.ref}`}>No, volver</ButtonLink>
      </div>
    </MutationForm>
  )
}
