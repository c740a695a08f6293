import { MODALIDADES, TIPOS, type Campo } from '@/lib/accion/accion'
import { MODALIDAD_LABELS, TIPO_LABELS } from '@/lib/accion/labels'
import { nombreDeOds } from '@/lib/accion/ods'
import type { FormularioOpciones, Opcion, SemestreOpcion } from '@/lib/accion/vista'

const labelIn = (opciones: readonly Opcion[], valor: string) =>
  opciones.find(({ value }) => value === valor)?.label ?? valor

/** A field's value as a person reads it. */
export function leerValor(
  campo: Campo,
  valor: string,
  semestre: SemestreOpcion,
  { responsables }: FormularioOpciones,
): string {
  if (campo === 'parte') return labelIn(semestre.partes, valor)
  if (campo === 'eje') return labelIn(semestre.ejes, valor)
  if (campo === 'responsable') return labelIn(responsables, valor)
  const tipo = TIPOS.find((one) => campo === 'tipo' && one === valor)
  if (tipo) return TIPO_LABELS[tipo]
  const modalidad = MODALIDADES.find((one) => campo === 'modalidad' && one === valor)
  if (modalidad) return MODALIDAD_LABELS[modalidad]
  if (campo !== 'ods') return valor
  return valor
    .split('\n')
    .filter(Boolean)
    .map((numero) => nombreDeOds(Number(numero)))
    .join('\n')
}
