'use client'

import { Info } from 'lucide-react'
import { useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { TextInput } from '@/components/ui/text-input'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import { consejoDe } from '@/lib/evidencia/pendientes'
import { ArchivoEnlace } from './archivo-vista'
import type { Escrito } from './campos-del-form'

type Cambiar = (
  verbo: 'describir' | 'quitar',
  fields: Escrito,
  hecho: string,
) => Promise<string | null>
type Props = { archivo: ArchivoVista; cambiar: Cambiar }

/** A file of the draft: what it is, what a picture shows, and the way to take it out. */
export function ArchivoFila({ archivo, cambiar }: Props) {
  const { id, nombre, ancho } = archivo
  const [motivo, setMotivo] = useState<string | null>(null)
  const consejo = consejoDe(archivo)
  const quitar = async () =>
    setMotivo(await cambiar('quitar', { evidenciaId: [id] }, `Se quitó ${nombre}.`))
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <ArchivoEnlace archivo={archivo} />
        <Disclosure look="button" variant="quiet" size="small" summary={<Quitar nombre={nombre} />}>
          <p className="mb-2 text-sm">Se borrará del servidor.</p>
          <button
            form={`quitar-${id}`}
            onClick={(event) => {
              event.preventDefault()
              void quitar()
            }}
            className={buttonClass({ variant: 'danger', size: 'small' })}
          >
            Sí, quitarlo
          </button>
        </Disclosure>
      </div>
      {ancho !== null && <Descripcion archivo={archivo} cambiar={cambiar} onMotivo={setMotivo} />}
      {consejo && (
        <p className="mt-2 flex gap-2 text-sm text-quiet">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {consejo}
        </p>
      )}
      {motivo && <p className="mt-2 text-sm font-semibold text-red">{motivo}</p>}
    </li>
  )
}

const Quitar = ({ nombre }: { nombre: string }) => (
  <>
    Quitar<span className="sr-only"> {nombre}</span>
  </>
)

type DescripcionProps = Props & { onMotivo: (motivo: string | null) => void }

/** What a picture shows and whose it is; saved when a field is left. */
function Descripcion({ archivo, cambiar, onMotivo }: DescripcionProps) {
  const { id, nombre } = archivo
  const ref = useRef<HTMLFieldSetElement>(null)
  const [imprimir, setImprimir] = useState(archivo.imprimir)
  const [decorativa, setDecorativa] = useState(archivo.alt === '')
  const form = `describir-${id}`

  async function guardar() {
    const controls = [...(ref.current?.querySelectorAll('input') ?? [])]
    const fields: Escrito = { evidenciaId: [id] }
    for (const { name, type, checked, value } of controls)
      if (type !== 'checkbox' || checked) fields[name] = [value]
    fields.credito ??= [archivo.credito ?? '']
    onMotivo(await cambiar('describir', fields, `Se guardó la descripción de ${nombre}.`))
  }

  return (
    <fieldset
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        event.target.blur()
      }}
      className="mt-3 border-l-4 border-hairline pl-4"
    >
      <legend className="sr-only">Descripción de {nombre}</legend>
      <TextInput
        label="Texto alternativo"
        hint="Qué muestra la imagen, en una frase."
        name="alt"
        scope={id}
        form={form}
        disabled={decorativa}
        defaultValue={archivo.alt ?? ''}
        maxLength={500}
        autoComplete="off"
        onBlur={({ target }) => target.value.trim() !== (archivo.alt ?? '') && void guardar()}
      />
      <div className="mt-1 flex flex-wrap gap-x-8">
        <Checkbox
          id={`${id}-decorativa`}
          label="Es decorativa"
          name="decorativa"
          form={form}
          defaultChecked={decorativa}
          onChange={({ target }) => {
            setDecorativa(target.checked)
            void guardar()
          }}
        />
        <Checkbox
          id={`${id}-imprimir`}
          label="Para imprimir en el informe"
          name="imprimir"
          form={form}
          defaultChecked={imprimir}
          onChange={({ target }) => {
            setImprimir(target.checked)
            void guardar()
          }}
        />
      </div>
      {imprimir && (
        <TextInput
          label="Crédito"
          hint="De quién es la imagen; se imprime junto a ella."
          name="credito"
          scope={id}
          form={form}
          defaultValue={archivo.credito ?? ''}
          maxLength={200}
          autoComplete="off"
          onBlur={({ target }) => target.value.trim() !== (archivo.credito ?? '') && void guardar()}
        />
      )}
      <noscript>
        {!imprimir && (
          <p className="mt-2 text-sm">
            <label htmlFor={`${id}-credito`}>Crédito</label>{' '}
            <input
              id={`${id}-credito`}
              name="credito"
              form={form}
              defaultValue={archivo.credito ?? ''}
              className="border border-line px-2 py-1"
            />
          </p>
        )}
        <button form={form} className="mt-2 min-h-9 text-sm font-semibold underline">
          Guardar la descripción
        </button>
      </noscript>
    </fieldset>
  )
}
