'use client'

import { Info } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-look'
import { Disclosure } from '@/components/ui/disclosure'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import { consejoDe } from '@/lib/evidencia/pendientes'
import { ArchivoDescripcion, type Cambiar } from './archivo-descripcion'
import { ArchivoEnlace } from './archivo-vista'

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
      {ancho !== null && (
        <ArchivoDescripcion archivo={archivo} cambiar={cambiar} onMotivo={setMotivo} />
      )}
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
