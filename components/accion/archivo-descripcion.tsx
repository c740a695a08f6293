'use client'

import { useState, type KeyboardEvent } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import type { Escrito } from './campos-del-form'

export type Cambiar = (
  verbo: 'describir' | 'quitar',
  fields: Escrito,
  hecho: string,
) => Promise<string | null>
type Props = {
  archivo: ArchivoVista
  cambiar: Cambiar
  onMotivo: (motivo: string | null) => void
}

/** What the fields of one picture hold, as its form would post it. */
function leer(around: HTMLElement | null, { id, credito }: ArchivoVista): Escrito {
  const fields: Escrito = { evidenciaId: [id] }
  for (const { name, type, checked, value } of around?.querySelectorAll('input') ?? [])
    if (type !== 'checkbox' || checked) fields[name] = [value]
  fields.credito ??= [credito ?? '']
  return fields
}

/** Enter ends the field, and so saves it; it must not send the form that serves without JavaScript. */
function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  event.target.blur()
}

/** What a picture shows, whose it is and whether it is to be printed; saved when a field is left. */
export function ArchivoDescripcion({ archivo, cambiar, onMotivo }: Props) {
  const { id, nombre, alt, credito } = archivo
  const [imprimir, setImprimir] = useState(archivo.imprimir)
  const [decorativa, setDecorativa] = useState(alt === '')
  const guardar = async (field: HTMLInputElement) => {
    const fields = leer(field.closest('fieldset'), archivo)
    onMotivo(await cambiar('describir', fields, `Se guardó la descripción de ${nombre}.`))
  }
  const texto = { scope: id, form: `describir-${id}`, autoComplete: 'off' }
  const casilla = { form: `describir-${id}` }
  const alCambiar =
    (set: (checked: boolean) => void) =>
    ({ target }: { target: HTMLInputElement }) => {
      set(target.checked)
      void guardar(target)
    }
  const alSalir =
    (before: string | null) =>
    ({ target }: { target: HTMLInputElement }) => {
      if (target.value.trim() !== (before ?? '')) void guardar(target)
    }
  return (
    <fieldset onKeyDown={onKeyDown} className="mt-3 space-y-2 border-l-4 border-hairline pl-4">
      <legend className="sr-only">Descripción de {nombre}</legend>
      <TextInput
        label="Texto alternativo"
        hint="Qué muestra la imagen, en una frase."
        name="alt"
        {...texto}
        disabled={decorativa}
        defaultValue={alt ?? ''}
        maxLength={500}
        onBlur={alSalir(alt)}
      />
      <div className="flex flex-wrap gap-x-8">
        <Checkbox
          id={`${id}-decorativa`}
          label="Es decorativa"
          name="decorativa"
          {...casilla}
          defaultChecked={decorativa}
          onChange={alCambiar(setDecorativa)}
        />
        <Checkbox
          id={`${id}-imprimir`}
          label="Para imprimir en el informe"
          hint="Se propone para el informe; quien lo compone decide."
          name="imprimir"
          {...casilla}
          defaultChecked={imprimir}
          onChange={alCambiar(setImprimir)}
        />
      </div>
      {imprimir && (
        <TextInput
          label="Crédito"
          hint="De quién es la imagen. Se imprime junto a ella si se elige."
          name="credito"
          {...texto}
          defaultValue={credito ?? ''}
          maxLength={200}
          onBlur={alSalir(credito)}
        />
      )}
      <noscript>
        {!imprimir && <CreditoSinScript id={id} credito={credito} />}
        <button {...casilla} className="mt-2 min-h-9 text-sm font-semibold underline">
          Guardar la descripción
        </button>
      </noscript>
    </fieldset>
  )
}

/** Without JavaScript the field cannot wait for its box to be marked. */
function CreditoSinScript({ id, credito }: Pick<ArchivoVista, 'id' | 'credito'>) {
  return (
    <TextInput
      label="Crédito"
      name="credito"
      scope={id}
      form={`describir-${id}`}
      defaultValue={credito ?? ''}
    />
  )
}
