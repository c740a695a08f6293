import type { AccionEnPaso } from './paso'

/**
 * Whom a decision is told to: the enlaces of the responsable and, of a común, those of every dependencia in it, for it
 * tells their acciones too.
 */
export const enlacesDeDecision = ({
  comun,
  responsableId,
  participantes,
}: Pick<AccionEnPaso, 'comun' | 'responsableId' | 'participantes'>) => ({
  enlacesDe: comun ? [responsableId, ...participantes] : [responsableId],
})
