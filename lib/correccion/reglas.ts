import type { Regla } from './regla'
import { acento } from './reglas/acento'
import { datoPersonal } from './reglas/dato-personal'
import { dobleEspacio } from './reglas/doble-espacio'
import { evidencia } from './reglas/evidencia'
import { extension } from './reglas/extension'
import { fechaDudosa } from './reglas/fecha-dudosa'
import { fechaFueraDePeriodo } from './reglas/fecha-fuera-de-periodo'
import { fechaIncongruente } from './reglas/fecha-incongruente'
import { fechaRepetida } from './reglas/fecha-repetida'
import { formatoNumero } from './reglas/formato-numero'
import { formatoTitulo } from './reglas/formato-titulo'
import { fraseRepetida } from './reglas/frase-repetida'
import { ortografia } from './reglas/ortografia'
import { palabraDoble } from './reglas/palabra-doble'
import { personaGramatical } from './reglas/persona-gramatical'
import { precisionFecha } from './reglas/precision-fecha'
import { puntuacion } from './reglas/puntuacion'
import { siglaSinDesarrollar } from './reglas/sigla-sin-desarrollar'
import { sinContraparte } from './reglas/sin-contraparte'
import { sinDependencia } from './reglas/sin-dependencia'
import { tecleo } from './reglas/tecleo'
import { tratamiento } from './reglas/tratamiento'

/** Every regla, in the order in which findings are told. */
export const REGLAS: readonly Regla[] = [
  datoPersonal,
  fraseRepetida,
  fechaFueraDePeriodo,
  fechaIncongruente,
  sinDependencia,
  sinContraparte,
  palabraDoble,
  dobleEspacio,
  puntuacion,
  ortografia,
  tecleo,
  acento,
  tratamiento,
  personaGramatical,
  evidencia,
  formatoTitulo,
  fechaRepetida,
  fechaDudosa,
  precisionFecha,
  siglaSinDesarrollar,
  formatoNumero,
  extension,
]
