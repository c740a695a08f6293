import type { z } from 'zod'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { sinLogoSchema } from '../logo'
import { escribirLogo } from './escribir-logo'

/** Takes the logo away. Throws as `escribirLogo`. */
export const quitarLogo = ({ version }: z.output<typeof sinLogoSchema>, contexto: Contexto) =>
  escribirLogo(
    version,
    { logo: null, logoMime: null, logoAncho: null, logoAlto: null, logoAlt: '' },
    contexto,
  )
