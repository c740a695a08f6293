'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import {
  vistoDePais,
  vistoDePersona,
  vistoDeSigla,
  type Pais,
  type Persona,
  type Sigla,
} from '@/lib/catalogo/vocabulario'

/** The button of the form; of one that corrects a row, the way out too. */
function Botones({ agregar, volver }: { agregar: string; volver?: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton pendingLabel="Guardando…">{volver ? 'Guardar' : agregar}</SubmitButton>
      {volver && <ButtonLink href={volver}>Cancelar</ButtonLink>}
    </div>
  )
}

type PaisProps = { guardar: Mutate; pais: Pais; volver: string }

/** How a country is called. */
export function PaisForm({ guardar, pais, volver }: PaisProps) {
  return (
    <ActionForm mutate={guardar} label={`Corregir ${pais.nombre}`} className="max-w-xl space-y-4">
      {(state) => (
        <>
          <input type="hidden" name="codigo" value={pais.codigo} />
          <input type="hidden" name="visto" value={vistoDePais(pais)} />
          <TextInput
            label="Nombre"
            hint="Como debe imprimirse. El de ahora quedará entre sus otros nombres."
            autoComplete="off"
            scope="corregir"
            {...bind(state, 'nombre', pais.nombre)}
          />
          <TextArea
            label="Otros nombres"
            hint="Uno por renglón: otras formas en que las dependencias lo escriben."
            minRows={2}
            optional
            scope="corregir"
            {...bind(state, 'alias', pais.alias.join('\n'))}
          />
          <Botones agregar="Guardar" volver={volver} />
        </>
      )}
    </ActionForm>
  )
}

type SiglaProps = { guardar: Mutate; sigla?: Sigla; volver?: string }

/** A sigla more, or what one says. */
export function SiglaForm({ guardar, sigla, volver }: SiglaProps) {
  const scope = sigla && 'corregir'
  return (
    <ActionForm
      mutate={guardar}
      label={sigla ? `Corregir ${sigla.sigla}` : 'Agregar una sigla'}
      className="max-w-xl space-y-4"
    >
      {(state) => (
        <>
          <input type="hidden" name="visto" value={sigla ? vistoDeSigla(sigla) : ''} />
          <TextInput
            label="Sigla"
            width="short"
            autoComplete="off"
            scope={scope}
            {...bind(state, 'sigla', sigla?.sigla)}
          />
          <TextInput
            label="Qué significa"
            hint="El nombre completo, en español, como debe imprimirse en el índice de siglas."
            autoComplete="off"
            scope={scope}
            {...bind(state, 'desarrollo', sigla?.desarrollo)}
          />
          <Checkbox
            id={`${scope ?? 'nueva'}-comun`}
            name="comun"
            value="si"
            label="Se entiende sin desarrollarla"
            hint="Por ejemplo, ONU. El corrector no pedirá explicarla en el texto."
            defaultChecked={state.n === 0 ? sigla?.comun : state.values.comun === 'si'}
          />
          <Botones agregar="Agregar sigla" volver={volver} />
        </>
      )}
    </ActionForm>
  )
}

type PersonaProps = { guardar: Mutate; persona?: Persona; volver?: string }

/** A persona more, or how one is to be called. */
export function PersonaForm({ guardar, persona, volver }: PersonaProps) {
  const scope = persona && 'corregir'
  return (
    <ActionForm
      mutate={guardar}
      label={persona ? `Corregir a ${persona.nombre}` : 'Agregar a una persona'}
      className="max-w-xl space-y-4"
    >
      {(state) => (
        <>
          <input type="hidden" name="visto" value={persona ? vistoDePersona(persona) : ''} />
          <TextInput
            label="Nombre"
            hint="Nombre y apellidos, sin tratamiento."
            autoComplete="off"
            scope={scope}
            {...bind(state, 'nombre', persona?.nombre)}
          />
          <TextInput
            label="Tratamiento"
            hint="Como debe imprimirse: “Dra.”, “Embajador”. Vacío, si su nombre va solo."
            width="medium"
            optional
            autoComplete="off"
            scope={scope}
            {...bind(state, 'tratamiento', persona?.tratamiento)}
          />
          <TextInput
            label="Cargo"
            optional
            autoComplete="off"
            scope={scope}
            {...bind(state, 'cargo', persona?.cargo)}
          />
          <TextArea
            label="Otros nombres"
            hint="Uno por renglón: otras formas en que las acciones la nombran."
            minRows={2}
            optional
            scope={scope}
            {...bind(state, 'alias', persona?.alias.join('\n'))}
          />
          <Botones agregar="Agregar persona" volver={volver} />
        </>
      )}
    </ActionForm>
  )
}

type PalabraProps = { guardar: Mutate; palabra?: string; volver?: string }

/** A word more, or another spelling of one. */
export function PalabraForm({ guardar, palabra, volver }: PalabraProps) {
  return (
    <ActionForm
      mutate={guardar}
      label={palabra ? `Corregir “${palabra}”` : 'Admitir una palabra'}
      className="max-w-xl space-y-4"
    >
      {(state) => (
        <>
          {palabra && <input type="hidden" name="visto" value={palabra} />}
          <TextInput
            label="Palabra"
            hint="En singular y en minúsculas; vale también para su plural."
            width="medium"
            autoComplete="off"
            scope={palabra && 'corregir'}
            {...bind(state, 'palabra', palabra)}
          />
          <Botones agregar="Admitir palabra" volver={volver} />
        </>
      )}
    </ActionForm>
  )
}
