import { z } from 'zod'
import { contraste, isColor } from '@/lib/core/contraste'
import { lineasDe, limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'

/** Text of this colour is printed on the accent, and white. */
const ARENA = '#E6D5B8'
const CONTRASTE_MIN = 4.5
const FUNDAMENTO_MAX = 5000

const linea = (max: number) =>
  z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, { error: `Abrévielo a ${max} caracteres o menos.` })

/** «3.2 a 1». */
const razon = (n: number) =>
  `${(Math.floor(n * 10) / 10).toLocaleString('es-MX', { minimumFractionDigits: 1 })} a 1`

/** What is wrong with a colour for the cover, in a sentence; null when light text is read well on it (WCAG AA). */
export function defectoDeColor(color: string): string | null {
  if (!isColor(color))
    return 'Escriba el color como # y seis cifras o letras de la A a la F; por ejemplo, #9F2241.'
  const found = contraste(color, ARENA)
  if (found >= CONTRASTE_MIN) return null
  return `Elija un color más oscuro: sobre él se imprime texto claro y su contraste es de ${razon(found)}; se necesita al menos ${razon(CONTRASTE_MIN)}.`
}

/** What the form «Identidad» posts. Whatever is empty is as the system has it. */
export const identidadSchema = z.strictObject({
  version: z.coerce.number().int().positive(),
  ciudad: linea(80),
  gobierno: linea(160),
  organo: linea(200),
  fundamento: z
    .string()
    .transform((texto) => parrafosDe(limpiarTexto(texto)))
    .refine((parrafos) => parrafos.join('').length <= FUNDAMENTO_MAX, {
      error: 'El fundamento debe caber en 5,000 caracteres.',
    }),
  color: z
    .string()
    .transform((texto) => limpiarLinea(texto).toUpperCase())
    .superRefine((color, ctx) => {
      const message = color === '' ? null : defectoDeColor(color)
      if (message) ctx.addIssue({ code: 'custom', message })
    }),
  partes: z
    .string()
    .transform(lineasDe)
    .refine((partes) => partes.length <= 9, { error: 'Escriba nueve partes o menos.' })
    .refine((partes) => partes.every((parte) => parte.length <= 200), {
      error: 'Abrevie cada parte a 200 caracteres o menos.',
    }),
})
export type IdentidadInput = z.output<typeof identidadSchema>
