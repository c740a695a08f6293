import type { ReglaDeSemestre } from './regla-de-semestre'
import { copiaDescripcion } from './reglas/copia-descripcion'
import { encabezado } from './reglas/encabezado'
import { formatoFecha } from './reglas/formato-fecha'
import { formatoNumeroDelSemestre } from './reglas/formato-numero-del-semestre'
import { nombreInconsistente } from './reglas/nombre-inconsistente'
import { ordenCronologico } from './reglas/orden-cronologico'
import { posibleMismaAccion } from './reglas/posible-misma-accion'
import { siglaInconsistente } from './reglas/sigla-inconsistente'
import { textoCasiDuplicado } from './reglas/texto-casi-duplicado'
import { ubicacionTematica } from './reglas/ubicacion-tematica'

/** Every regla over a whole semestre, in the order in which findings are told. */
export const REGLAS_DE_SEMESTRE: readonly ReglaDeSemestre[] = [
  copiaDescripcion,
  posibleMismaAccion,
  textoCasiDuplicado,
  nombreInconsistente,
  siglaInconsistente,
  formatoFecha,
  ordenCronologico,
  encabezado,
  ubicacionTematica,
  formatoNumeroDelSemestre,
]
