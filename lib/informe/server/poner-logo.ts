import type { z } from 'zod'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { rechazar } from '@/lib/evidencia/rechazos'
import { abrir } from '@/lib/evidencia/server/recibo'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { LUGAR_DE_LOGO, type logoSchema } from '../logo'
import { SIN_ALT } from '../portadilla-schema'
import { escribirLogo } from './escribir-logo'

/** Puts a picture that was received as the logo of the institution. Throws as `escribirLogo`; in words, without `alt`. */
export function ponerLogo(
  { version, alt, recibo }: z.output<typeof logoSchema>,
  contexto: Contexto,
): Promise<{ version: number }> {
  if (alt === '') refuseWith({ campo: 'alt', mensaje: SIN_ALT })
  const abierto = abrir(recibo, contexto.now)
  if (!abierto) return rechazar('cortado')
  if (abierto.usuarioId !== contexto.usuario.id || abierto.accionId !== LUGAR_DE_LOGO) {
    refuse('forbidden')
  }
  const { ubicacion: logo, mime: logoMime, ancho: logoAncho, alto: logoAlto } = abierto.archivo
  return escribirLogo(version, { logo, logoMime, logoAncho, logoAlto, logoAlt: alt }, contexto)
}
