import type { ReglaDeSemestre } from './regla-de-semestre'
import { posibleMismaAccion } from './reglas/posible-misma-accion'

/** Every regla over a whole semestre, in the order in which findings are told. */
export const REGLAS_DE_SEMESTRE: readonly ReglaDeSemestre[] = [posibleMismaAccion]
