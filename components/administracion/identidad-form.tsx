'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Identidad } from '@/lib/core/institucion'

type Props = {
  editar: Mutate
  version: number
  /** As it was written; empty where the system says it. */
  escrita: Identidad
  /** What is printed where it is empty. */
  vigente: Identidad
}

/** What happens to a legal basis that is not written: another city has none but its own. */
const sinFundamento = ([vigente]: readonly string[]) =>
  vigente === undefined
    ? 'Si se deja vacío, no se imprime.'
    : `Si se deja vacío, “${vigente.split(':')[0]}…”.`

/** Whose informe it is: the names, the legal basis, the colour, and the partes of a new semestre. */
export function IdentidadForm({ editar, version, escrita, vigente }: Props) {
  const enLugar = (texto: string) => `Si se deja vacío, “${texto}”.`
  const fundamento = escrita.fundamento.length > 0 ? '' : sinFundamento(vigente.fundamento)
  return (
    <ActionForm mutate={editar} className="max-w-3xl space-y-6" label="Identidad">
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <TextInput
            label="Ciudad"
            hint={escrita.ciudad ? 'Como se imprime en la portada.' : enLugar(vigente.ciudad)}
            optional
            autoComplete="off"
            {...bind(state, 'ciudad', escrita.ciudad)}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextInput
              label="Gobierno"
              hint={
                escrita.gobierno ? 'Encabeza la portada y los acuses.' : enLugar(vigente.gobierno)
              }
              optional
              autoComplete="off"
              {...bind(state, 'gobierno', escrita.gobierno)}
            />
            <TextInput
              label="Órgano"
              hint={escrita.organo ? 'Firma los correos y los acuses.' : enLugar(vigente.organo)}
              optional
              autoComplete="off"
              {...bind(state, 'organo', escrita.organo)}
            />
          </div>
          <TextArea
            label="Fundamento"
            hint={`La norma que pide el informe, en párrafos. Se imprime al reverso de la portada. ${fundamento}`}
            optional
            face="serif"
            {...bind(state, 'fundamento', escrita.fundamento.join('\n\n'))}
          />
          <TextInput
            label="Color"
            hint={`De la portada y del sistema; por ejemplo, #9F2241. ${escrita.color ? '' : enLugar(vigente.color)}`}
            optional
            width="short"
            autoComplete="off"
            spellCheck={false}
            {...bind(state, 'color', escrita.color)}
          />
          <TextArea
            label="Partes de un semestre nuevo"
            hint={`Una por renglón; al crear un semestre pueden escribirse otras. ${escrita.partes.length > 0 ? '' : enLugar(vigente.partes.join('; '))}`}
            optional
            minRows={2}
            {...bind(state, 'partes', escrita.partes.join('\n'))}
          />
          <SubmitButton pendingLabel="Guardando…">Guardar la identidad</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
