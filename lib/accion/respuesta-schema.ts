import { z } from 'zod'
import { limpiarLinea, limpiarTexto } from '@/lib/core/texto'
import { hasRol, type Rol } from '@/lib/usuario/usuario'
import { CAMPOS, type Campo } from './accion'
import { MOTIVOS, type MotivoDeObservacion } from './observacion'

/** An observación that is written often, as the Gabinete keeps it; null where it fits any campo or motivo. */
export type RespuestaGuardada = {
  id: string
  titulo: string
  texto: string
  motivo: MotivoDeObservacion | null
  campo: Campo | null
}

const uno = <T extends string>(valores: readonly T[], error: string) =>
  z
    .literal('')
    .transform(() => null)
    .or(z.enum(valores, { error }))

const dicha = {
  titulo: z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto !== '', { error: 'Escriba el nombre con que la encontrará.' })
    .refine((texto) => texto.length <= 120, {
      error: 'El nombre debe caber en 120 caracteres. Abrévielo.',
    }),
  texto: z
    .string()
    .transform((texto) => limpiarTexto(texto).trim())
    .refine((texto) => texto !== '', { error: 'Escriba lo que dirá la observación.' })
    .refine((texto) => texto.length <= 2000, {
      error: 'La observación debe caber en 2,000 caracteres. Abréviela.',
    }),
  motivo: uno(MOTIVOS, 'Elija el motivo.'),
  campo: uno(CAMPOS, 'Elija el campo.'),
}

export const respuestaNuevaSchema = z.strictObject(dicha)
export type RespuestaNueva = z.output<typeof respuestaNuevaSchema>

/** `visto`: what it said when its form was made, so that a later change of somebody else is noticed. */
const vista = { id: z.uuid(), visto: z.string().max(10_000) }
export const respuestaEditadaSchema = z.strictObject({ ...dicha, ...vista })
export type RespuestaEditada = z.output<typeof respuestaEditadaSchema>

export const respuestaVistaSchema = z.strictObject(vista)
export type RespuestaVista = z.output<typeof respuestaVistaSchema>

/** What a form posts back of the respuesta it showed. */
export function vistoDe({ titulo, texto, motivo, campo }: Omit<RespuestaGuardada, 'id'>): string {
  return JSON.stringify([titulo, texto, motivo, campo])
}

/** Who keeps the respuestas guardadas: all of the Gabinete, each other's too. */
export function canRespuestas(usuario: { roles: readonly Rol[] }): boolean {
  return hasRol(usuario, 'coordinador')
}
