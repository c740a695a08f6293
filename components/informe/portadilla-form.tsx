'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  editar: Mutate
  semestre: string
  clave: string
  /** What the house prints as its title. */
  nombre: string
  portadilla: {
    version: number
    titulo: string
    texto: string
    alt: string
    credito: string
    imagen: object | null
  }
}

/** The texts of a page of the book, and of the picture it has. */
export function PortadillaForm({ editar, semestre, clave, nombre, portadilla }: Props) {
  const { version, titulo, texto, alt, credito, imagen } = portadilla
  return (
    <ActionForm mutate={editar} className="space-y-6" label="Textos de la página">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <input type="hidden" name="clave" value={clave} />
          <input type="hidden" name="version" value={version} />
          <TextInput
            label="Título"
            hint={`Si se deja vacío, se imprime “${nombre}”.`}
            optional
            autoComplete="off"
            {...bind(state, 'titulo', titulo)}
          />
          <TextArea
            label="Texto"
            hint="Unos renglones bajo el título, en párrafos."
            optional
            minRows={4}
            face="serif"
            {...bind(state, 'texto', texto)}
          />
          {imagen && (
            <>
              <TextInput
                label="Qué muestra la imagen"
                hint="Para quien no puede verla."
                autoComplete="off"
                {...bind(state, 'alt', alt)}
              />
              <TextInput
                label="Crédito"
                hint="De quién es. Se imprime en pequeño bajo la imagen."
                optional
                autoComplete="off"
                {...bind(state, 'credito', credito)}
              />
            </>
          )}
          <SubmitButton pendingLabel="Guardando…">Guardar los textos</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
