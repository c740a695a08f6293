'use client'

import { useEffect, type ReactNode } from 'react'
import { Redline } from '@/components/accion/redline'
import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field'
import type { Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Redline as Cambios, Textos } from '@/lib/accion/redaccion'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

const VISTA_PREVIA_ID = 'vista-previa'

type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  /** What the acción says now. */
  actual: Textos
  /** What is proposed before anybody typed, and its redline. */
  inicial?: Textos
  cambios?: Cambios
  /** It may still be proposed; if not, what was typed stays to be copied. */
  allowed: boolean
  volver: string
}

/** The text as it stands, beside the field in which it is written anew. */
function Junto({ original, children }: { original: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
      <div className="min-w-0">
        <p className="mb-1 text-sm text-quiet">Como está</p>
        <div className="border-t border-hairline pt-2 break-words">{original}</div>
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** After a look at the redline it comes in sight, and what was typed still counts as not sent. */
function useVistaPrevia(n: number, isShown: boolean) {
  useEffect(() => {
    if (!isShown) return
    document.getElementById(VISTA_PREVIA_ID)?.focus()
    document
      .getElementById(fieldId('descripcion'))
      ?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, [n, isShown])
}

function Botones({ allowed, volver }: Pick<Props, 'allowed' | 'volver'>) {
  return (
    <>
      {!allowed && (
        <p className="text-sm">
          La acción cambió de estado y ya no admite otra redacción. Si lo necesita, copie lo que
          escribió antes de salir.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {allowed && (
          <>
            <SubmitButton name="intento" value="proponer" pendingLabel="Proponiendo…">
              Proponer redacción
            </SubmitButton>
            <SubmitButton name="intento" value="ver" variant="secondary">
              Ver cambios
            </SubmitButton>
          </>
        )}
        <ButtonLink href={volver} variant="quiet">
          Cancelar
        </ButtonLink>
      </div>
    </>
  )
}

/** Another título and descripción, which the dependencia answers. The redline of them is the server's. */
export function RedaccionForm({ mutate, vista, actual, allowed, volver, ...propuesta }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const answered = state.data as Cambios | undefined
  useVistaPrevia(state.n, answered !== undefined)
  const { inicial = actual } = propuesta
  const cambios = answered ?? (state.n === 0 ? propuesta.cambios : undefined)
  return (
    <MutationForm mutation={mutation} label="Corregir redacción" className="space-y-8">
      <VistaFields {...vista} />
      <Junto original={<p className="font-serif text-lg font-semibold">{actual.titulo}</p>}>
        <TextArea
          label="Título"
          minRows={2}
          face="serif"
          {...bind(state, 'titulo', inicial.titulo)}
        />
      </Junto>
      <Junto
        original={
          <div className="printed space-y-3 leading-relaxed">
            {actual.descripcion.split('\n\n').map((parrafo, index) => (
              <p key={index}>{parrafo}</p>
            ))}
          </div>
        }
      >
        <TextArea
          label="Descripción"
          minRows={14}
          face="serif"
          {...bind(state, 'descripcion', inicial.descripcion)}
        />
      </Junto>
      {cambios && (
        <section
          aria-labelledby={VISTA_PREVIA_ID}
          className="rounded-md border border-line bg-surface p-4 sm:p-5"
        >
          <h2 id={VISTA_PREVIA_ID} tabIndex={-1} className="mb-3 text-lg font-semibold">
            Así la verá la dependencia
          </h2>
          <Redline cambios={cambios} />
        </section>
      )}
      <Botones allowed={allowed} volver={volver} />
    </MutationForm>
  )
}
