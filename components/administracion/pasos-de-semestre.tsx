import type { Mutate } from '@/components/ui/mutation'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { ButtonForm } from '@/components/ui/button-form'

type Props = {
  semestre: { clave: string; estado: EstadoSemestre; version: number }
  abrir: Mutate
  revisar: Mutate
}

/** What can be done with a semestre from here. Closing it is part of closing its edición. */
export function PasosDeSemestre({ semestre: { clave, estado, version }, abrir, revisar }: Props) {
  const fields = { semestre: clave, version }
  if (estado === 'programado')
    return (
      <ButtonForm mutate={abrir} fields={fields} label="Abrir" about={clave} variant="primary" />
    )
  if (estado === 'abierto')
    return <ButtonForm mutate={revisar} fields={fields} label="Pasar a revisión" about={clave} />
  if (estado === 'en_revision')
    return <ButtonForm mutate={abrir} fields={fields} label="Volver a abrir" about={clave} />
  return <span className="text-sm text-quiet">Ya no cambia</span>
}
