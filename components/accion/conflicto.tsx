'use client'

import { ArrowLeftRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { Campo } from '@/lib/accion/accion'
import type { Diferencia } from '@/lib/accion/conflicto'
import type { OtraVersion } from '@/lib/accion/vista'
import { comoSujeto } from '@/lib/usuario/usuario'

type Props = {
  otra: OtraVersion
  diferencias: readonly Diferencia[]
  /** Which version of each field the form holds now. */
  elegidas: Partial<Record<Campo, 'mia' | 'otra'>>
  /** How a value reads: the option's label for selects. */
  leer: (campo: Campo, valor: string) => string
  onElegir: (campo: Campo, cual: 'mia' | 'otra', form: HTMLFormElement | null) => void
}

/** Two versions of the same acción, field by field: nothing is overwritten without being chosen. */
export function Conflicto({ otra, diferencias, elegidas, leer, onElegir }: Props) {
  return (
    <section
      aria-labelledby="conflicto"
      className="mt-4 mb-6 rounded-md border border-amber bg-surface p-5"
    >
      <h2 id="conflicto" className="text-lg font-semibold">
        Hay dos versiones de esta acción
      </h2>
      <p className="mt-1 max-w-measure text-sm">
        {otra.isPropia
          ? `Usted la cambió en otra ventana el ${otra.cuando}, mientras escribía en ésta.`
          : `${comoSujeto(otra.quien)} la cambió el ${otra.cuando}, mientras usted escribía.`}{' '}
        {otra.isEditable
          ? 'Elija, campo por campo, cuál queda; después guarde. Hasta entonces no se pierde ninguna.'
          : 'Ya no puede guardarse aquí: copie lo suyo antes de salir.'}
      </p>
      {diferencias.length === 0 && (
        <p className="mt-3 text-sm">Las dos dicen lo mismo. Guarde para continuar.</p>
      )}
      <ul className="mt-4 divide-y divide-hairline border-t border-hairline">
        {diferencias.map((diferencia) => {
          const { campo } = diferencia
          const cual = elegidas[campo] ?? diferencia.propuesta
          return (
            <li key={campo} className="py-4">
              <h3 className="text-sm font-semibold">{CAMPO_LABELS[campo]}</h3>
              <div className="mt-2 grid gap-4 sm:grid-cols-2">
                <Version
                  titulo={otra.isPropia ? 'La de esta ventana' : 'La suya'}
                  texto={leer(campo, diferencia.mia)}
                  isElegida={cual === 'mia'}
                />
                <Version
                  titulo={otra.isPropia ? 'La de la otra ventana' : `La otra (${otra.quien})`}
                  texto={leer(campo, diferencia.otra)}
                  isElegida={cual === 'otra'}
                />
              </div>
              {otra.isEditable && (
                <Button
                  size="small"
                  className="needs-script mt-3"
                  onClick={(event) =>
                    onElegir(campo, cual === 'mia' ? 'otra' : 'mia', event.currentTarget.form)
                  }
                >
                  <ArrowLeftRight aria-hidden="true" />
                  {cual === 'mia' ? 'Usar la otra versión' : 'Conservar la mía'}
                  <span className="sr-only"> de {CAMPO_LABELS[campo]}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type VersionProps = { titulo: string; texto: string; isElegida: boolean }

function Version({ titulo, texto, isElegida }: VersionProps) {
  return (
    <div className={`border-l-[3px] pl-3 ${isElegida ? 'border-green' : 'border-hairline'}`}>
      <p className="text-xs font-semibold text-quiet">
        {titulo}
        {isElegida && <span className="text-green"> · es la que se guardará</span>}
      </p>
      <p className="mt-1 font-serif text-sm break-words whitespace-pre-line">
        {texto || <span className="text-quiet">(vacío)</span>}
      </p>
    </div>
  )
}
