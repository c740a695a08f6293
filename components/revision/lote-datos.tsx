import type { ComponentProps } from 'react'
import { SelectInput } from '@/components/ui/select-input'
import type { ActoLote } from '@/lib/accion/lote'
import { LoteObservacion } from './lote-observacion'

type Props = ComponentProps<typeof LoteObservacion> & {
  acto: ActoLote
  coordinadores: readonly { id: string; nombre: string }[]
}

/** What goes with the act: to whom it is given, or what is to be mended and by when. */
export function LoteDatos({ acto, coordinadores, ...observacion }: Props) {
  if (acto === 'devolver') return <LoteObservacion {...observacion} />
  if (acto !== 'asignar') return null
  const { scope, n, bindTo } = observacion
  return (
    <SelectInput
      label="Quién las revisa"
      placeholder="Elija"
      scope={scope}
      className="max-w-sm"
      options={coordinadores.map(({ id, nombre }) => ({ value: id, label: nombre }))}
      remountKey={n}
      {...bindTo('coordinadorId')}
    />
  )
}
