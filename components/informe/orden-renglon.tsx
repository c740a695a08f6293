import { GripVertical } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ButtonForm } from '@/components/ui/button-form'
import { cx } from '@/components/ui/cx'
import type { Mutate } from '@/components/ui/mutation'
import type { AccionEnMesa } from '@/lib/informe/mesa'
import { MesaFila } from './mesa-fila'
import { MoverForm } from './mover-form'

type Props = {
  accion: AccionEnMesa
  total: number
  /** Null for who may only read. */
  mover: Mutate | null
  volver: Mutate
  /** What makes the handle drag it. */
  asa: ComponentProps<'span'>
  /** It was moved just now: its form stays open. */
  isMovida: boolean
}

/** An acción of the section that is open, with what moves it. */
export function OrdenRenglon({ accion, total, mover, volver, asa, isMovida }: Props) {
  const { id, version, titulo, manual, isOriginal } = accion
  if (!mover || isOriginal) return <MesaFila accion={accion} />
  const canMover = total > 1
  return (
    <MesaFila accion={accion} asa={canMover && <Asa {...asa} />}>
      <div className="mt-1 flex flex-wrap items-start gap-x-6">
        {canMover && (
          <MoverForm
            key={version}
            accion={accion}
            total={total}
            mover={mover}
            isMovida={isMovida}
          />
        )}
        {manual && (
          <ButtonForm
            key={`volver-${version}`}
            mutate={volver}
            fields={{ accionId: id, version }}
            label="Volver al orden"
            about={`“${titulo}”`}
            variant="quiet"
          />
        )}
      </div>
    </MesaFila>
  )
}

/** What it is dragged by: for the pointer alone, since the buttons do the same. */
const Asa = (drag: ComponentProps<'span'>) => (
  <span
    aria-hidden="true"
    title="Arrastre para mover"
    className={cx(
      'needs-script absolute top-2 -left-7 flex size-8 cursor-grab items-center justify-center',
      'text-quiet hover:text-ink max-md:hidden',
    )}
    {...drag}
  >
    <GripVertical className="size-4" />
  </span>
)
