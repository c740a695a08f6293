import type { Tx } from '@/lib/core/server/db'
import type { Campo } from '@/lib/accion/accion'
import type { MotivoDeObservacion } from '@/lib/accion/observacion'

type Dato = { titulo: string; motivo: MotivoDeObservacion; campo: Campo; texto: string }

const RESPUESTAS: readonly Dato[] = [
  {
    titulo: 'Falta la contraparte',
    motivo: 'falta',
    campo: 'contrapartes',
    texto:
      'Indique con qué contraparte extranjera, internacional o federal se llevó a cabo la acción, con su nombre completo.',
  },
  {
    titulo: 'Falta el resultado',
    motivo: 'falta',
    campo: 'descripcion',
    texto:
      'Precise qué resultado tuvo la acción y quiénes participaron: cuántas personas y de qué instituciones.',
  },
  {
    titulo: 'Persona y tiempo verbal',
    motivo: 'redaccion',
    campo: 'descripcion',
    texto:
      'Redacte en tercera persona y en pretérito, como el resto del informe: “la Secretaría organizó”, no “organizamos” ni “se organizará”.',
  },
  {
    titulo: 'Las fechas no coinciden',
    motivo: 'fecha',
    campo: 'fechas',
    texto:
      'Las fechas de la acción y las que cuenta la descripción no coinciden. Corrija las que estén equivocadas.',
  },
  {
    titulo: 'Falta evidencia',
    motivo: 'evidencia',
    campo: 'evidencia',
    texto:
      'Agregue evidencia de la acción: una fotografía con su crédito, una nota publicada o un documento.',
  },
  {
    titulo: 'Otra dependencia la reportó',
    motivo: 'duplicado',
    campo: 'titulo',
    texto:
      'Otra dependencia reportó lo que parece ser la misma acción. Diga si es otra distinta; si es la misma, acuerden cuál de las dos la reporta.',
  },
]

/** Observaciones that every semestre needs, in the register of the informe; nobody's, so that all may change them. */
export async function sembrarRespuestas(tx: Tx): Promise<void> {
  await tx.respuestaGuardada.createMany({ data: [...RESPUESTAS] })
}
