'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { CON_PAIS, CON_SIGLAS, vistoDe, type Entrada, type Lista } from '@/lib/catalogo/abierto'

type Props = { decidir: Mutate; lista: Lista; entrada: Entrada; nombreDePais: string }

/** What an entry says, to be mended; a propuesta is accepted with it. */
export function EntradaForm({ decidir, lista, entrada, nombreDePais }: Props) {
  const isPropuesta = entrada.estado === 'propuesta'
  return (
    <ActionForm mutate={decidir} className="max-w-xl space-y-5" label="Datos de la entrada">
      {(state) => (
        <>
          <EntradaVistaFields lista={lista} entrada={entrada} />
          <TextInput
            label="Nombre"
            hint="Completo y en español, como debe imprimirse."
            autoComplete="off"
            {...bind(state, 'nombre', entrada.nombre)}
          />
          {CON_SIGLAS.includes(lista) && (
            <TextInput
              label="Siglas"
              width="short"
              optional
              autoComplete="off"
              {...bind(state, 'siglas', entrada.siglas)}
            />
          )}
          {CON_PAIS.includes(lista) && (
            <TextInput
              label="País"
              hint="Por ejemplo, Brasil o EUA."
              width="medium"
              optional
              autoComplete="off"
              {...bind(state, 'pais', nombreDePais)}
            />
          )}
          <TextArea
            label="Otros nombres"
            hint="Uno por renglón. Por ellos también se encuentra; no se imprimen."
            minRows={2}
            optional
            {...bind(state, 'alias', entrada.alias.join('\n'))}
          />
          <div className="flex flex-wrap gap-2">
            {isPropuesta && (
              <SubmitButton name="intento" value="aceptar" pendingLabel="Aceptando…">
                Aceptar
              </SubmitButton>
            )}
            <SubmitButton
              name="intento"
              value="editar"
              variant={isPropuesta ? 'secondary' : 'primary'}
              pendingLabel="Guardando…"
            >
              {isPropuesta ? 'Corregir nombre' : 'Guardar'}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** Which entry, and what it said when the page was made. */
export function EntradaVistaFields({ lista, entrada }: { lista: Lista; entrada: Entrada }) {
  return (
    <>
      <input type="hidden" name="lista" value={lista} />
      <input type="hidden" name="id" value={entrada.id} />
      <input type="hidden" name="visto" value={vistoDe(entrada)} />
    </>
  )
}
