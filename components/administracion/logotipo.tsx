import type { ReactNode } from 'react'
import { ImagenForm } from '@/components/informe/imagen-form'
import { ButtonForm } from '@/components/ui/button-form'
import type { Mutate } from '@/components/ui/mutation'

type Props = {
  version: number
  /** What it shows; null while there is none. */
  alt: string | null
  quitar: Mutate
  /** Word of what was just done with it. */
  hecho: ReactNode
  rechazo: { campo: 'archivo' | 'alt'; mensaje: string } | null
  /** What was typed with the one that was not taken. */
  typed: string | null
}

/** The logo of the institution: the one there is, and the way to put another. */
export function Logotipo({ version, alt, quitar, hecho, rechazo, typed }: Props) {
  return (
    <section id="logotipo" aria-labelledby="logo" className="mt-12 max-w-xl scroll-mt-20">
      <h2 id="logo" className="mb-1 text-lg font-semibold">
        Logotipo
      </h2>
      {hecho}
      <p className="mb-4 text-sm text-quiet">
        Se imprime en la portada, sobre el color; de preferencia PNG claro con fondo transparente.
      </p>
      {alt !== null && (
        <div className="mb-5 flex flex-wrap items-center gap-5">
          <picture className="rounded-md bg-guinda p-3">
            <img src={`/api/institucion/logo?v=${version}`} alt={alt} className="h-11 w-auto" />
          </picture>
          <ButtonForm
            key={version}
            mutate={quitar}
            fields={{ version }}
            label="Quitar el logotipo"
          />
        </div>
      )}
      <ImagenForm
        action="/api/institucion/logo"
        version={version}
        isOtra={alt !== null}
        rechazo={rechazo}
        typed={{ alt: typed ?? alt ?? '', credito: '' }}
        conCredito={false}
      />
    </section>
  )
}
