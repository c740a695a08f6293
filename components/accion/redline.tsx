import type { ReactNode } from 'react'
import { Mark } from '@/components/revision/mark'
import type { DiffPart } from '@/lib/accion/diff'
import type { Redline as Cambios } from '@/lib/accion/redaccion'

const Marks = ({ parts }: { parts: readonly DiffPart[] }) =>
  parts.map((part, index) => <Mark key={index} part={part} />)

function Campo({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="border-t border-hairline pt-2">
      <dt className="text-xs text-quiet">{label}</dt>
      <dd className="mt-1 min-w-0 break-words">{children}</dd>
    </div>
  )
}

const SinCambios = () => <p className="text-sm text-quiet">Sin cambios.</p>

/** What another redacción would change, word by word. */
export function Redline({ cambios: { titulo, descripcion } }: { cambios: Cambios }) {
  return (
    <div className="max-w-[46rem]">
      <p className="mb-2 text-xs text-quiet">
        Tachado, lo que se quita; subrayado, lo que se agrega.
      </p>
      <dl className="space-y-3">
        <Campo label="Título">
          {titulo ? (
            <p className="font-serif text-lg font-semibold">
              <Marks parts={titulo} />
            </p>
          ) : (
            <SinCambios />
          )}
        </Campo>
        <Campo label="Descripción">
          {descripcion ? (
            <div className="printed space-y-3 text-base leading-relaxed">
              {descripcion.map((parts, index) => (
                <p key={index}>
                  <Marks parts={parts} />
                </p>
              ))}
            </div>
          ) : (
            <SinCambios />
          )}
        </Campo>
      </dl>
    </div>
  )
}
