'use client'

import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { EntrarAparte } from '@/components/usuario/entrar-aparte'
import { valueOf, type FormValues } from '@/lib/core/form-state'
import type { CampoEscrito } from './campos-escritos'

type Props = { guardar: Mutate; ruta: string; escritos: readonly CampoEscrito[] }

/**
 * What was typed, given back without a session and without scripts: the person signs in apart and posts it again. It has
 * the permalink of the acción's form: it takes what that one was answered, and that one what this one is.
 */
export function SesionTerminada({ guardar, ruta, escritos }: Props) {
  const mutation = useMutation(guardar, undefined, ruta)
  const { state } = mutation
  return (
    <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-2xl px-5 py-16">
      <h1 className="mb-6 font-serif text-2xl font-semibold">Su sesión terminó</h1>
      {state.n === 0 ? (
        <>
          <p>Lo que pidió no se hizo. Entre de nuevo y vuelva a intentarlo.</p>
          <EntrarAparte />
        </>
      ) : (
        <MutationForm mutation={mutation} guard={false} label="Lo que escribió">
          <EntrarAparte />
          <Ocultos values={state.values} />
          <div className="my-6">
            <SubmitButton>Ya entré: guardar</SubmitButton>
          </div>
          <h2 className="font-serif text-lg font-semibold">Lo que escribió</h2>
          <dl className="mt-3 space-y-3">
            {escritos.map(
              ({ campo, label }) =>
                valueOf(state, campo) && (
                  <div key={campo}>
                    <dt className="text-sm font-semibold">{label}</dt>
                    <dd className="font-serif break-words whitespace-pre-line">
                      {valueOf(state, campo)}
                    </dd>
                  </div>
                ),
            )}
          </dl>
        </MutationForm>
      )}
    </main>
  )
}

/** Every posted value as it came. */
function Ocultos({ values }: { values: FormValues }) {
  return Object.entries(values).map(([name, value]) =>
    [value]
      .flat()
      .map((one, at) => <input key={name + at} type="hidden" name={name} value={one} />),
  )
}
