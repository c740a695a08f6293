import { isDia } from '@/lib/core/calendario'
import type { CampoRevisable } from '../accion-revisable'
import { reglaDeAccion, senalesDe } from '../regla'

const CAMPOS: readonly CampoRevisable[] = ['titulo', 'descripcion', 'lugar', 'contrapartes']

const CURP = /(?<![\p{L}\p{N}])[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?![\p{L}\p{N}])/gu
/** Of a person: four letters. That of a company has three and is public. */
const RFC = /(?<![\p{L}\p{N}])[A-ZÑ&]{4}\d{6}[A-Z\d]{3}(?![\p{L}\p{N}])/gu
const CORREO =
  /(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|ymail|icloud|me|msn|aol|proton(?:mail)?|prodigy|gmx)\.(?:com|net|es|me)(?:\.mx)?(?![\p{L}\p{N}])/giu
const TELEFONO =
  /(?<![\p{L}\p{N}.,$/-])(?:\+?52 ?1? ?)?(?:\(\d{2,3}\)[ -]?)?(?:\d{2}[ -]\d{4}[ -]\d{4}|\d{3}[ -]\d{3}[ -]\d{4}|\d{4}[ -]\d{4}|\d{10})(?![\p{L}\p{N}]|[.,]\d|[ -]\d)/gu
/** Two groups alone (“2019-2024”, “1234 5678”) or ten digits are a telephone only when the text says so. */
const ANUNCIADO =
  /(?:tel(?:[ée]fono|s?\.)?|cel(?:ular|\.)?|whats ?app|llam\p{L}+ al|móvil)[^.;\n]{0,25}$/iu
const EVIDENTE = /^(?:\+?52|\(\d)|^\d{2}[ -]\d{4}[ -]\d{4}$|^\d{3}[ -]\d{3}[ -]\d{4}$/
/** Toll-free numbers belong to institutions. */
const GRATUITO = /^800/

function hasFecha(clave: string): boolean {
  const [, aa, mm, dd] = /^.{4}(\d\d)(\d\d)(\d\d)/.exec(clave) ?? []
  return isDia(`20${aa}-${mm}-${dd}`) || isDia(`19${aa}-${mm}-${dd}`)
}

const quite = (que: string) => ({ mensaje: `Hay ${que}: quítelo, esto se publica.` })

export const datoPersonal = reglaDeAccion({
  nombre: 'dato_personal',
  severidad: 'bloquea',
  razon: 'El informe es público y no puede llevar datos personales.',
  buscar: (accion) => [
    ...senalesDe(accion, CAMPOS, CURP, ([cita]) => (hasFecha(cita) ? quite('una CURP') : null)),
    ...senalesDe(accion, CAMPOS, RFC, ([cita]) => (hasFecha(cita) ? quite('un RFC') : null)),
    ...senalesDe(accion, CAMPOS, CORREO, () => quite('un correo personal')),
    ...senalesDe(accion, CAMPOS, TELEFONO, ({ 0: cita, index }, texto) => {
      const isDicho = ANUNCIADO.test(texto.slice(Math.max(0, index - 40), index))
      return !GRATUITO.test(cita) && (isDicho || EVIDENTE.test(cita)) ? quite('un teléfono') : null
    }),
  ],
  hallan: [
    {
      accion: { descripcion: 'Acudió la ciudadana GOPM800101MDFRRR09.' },
      cita: 'GOPM800101MDFRRR09',
    },
    { accion: { descripcion: 'Con RFC GOPM800101AB1.' }, cita: 'GOPM800101AB1', propuesta: null },
    { accion: { descripcion: 'Escribir a ana.perez@gmail.com.' }, cita: 'ana.perez@gmail.com' },
    { accion: { lugar: 'Informes: 55 1234 5678' }, cita: '55 1234 5678' },
    { accion: { contrapartes: ['Red', 'Juan, cel. 5512345678'] }, cita: '5512345678' },
  ],
  callan: [
    {
      accion: { descripcion: 'El periodo 2019-2024 sumó 39,600,000 impactos y 5512345678 pesos.' },
    },
    { accion: { descripcion: 'Correo institucional: cgaai@cdmx.gob.mx; línea 800 123 4567.' } },
    { accion: { descripcion: 'La clave ABCD999999AB1 no tiene fecha posible.' } },
    { accion: { descripcion: 'En la resolución 72/277 y el oficio 1234-5678 se acordó.' } },
  ],
})
