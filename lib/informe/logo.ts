import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'

export const LUGAR_DE_LOGO = 'institucion:logo'

const vista = { version: z.coerce.number().int().positive() }

/** A logo that was received (`recibo`), with the version of the institution that was shown. */
export const logoSchema = z.strictObject({
  ...vista,
  alt: z.string().max(1000).transform(limpiarLinea),
  recibo: z.string().max(5000),
})

export const sinLogoSchema = z.strictObject(vista)
