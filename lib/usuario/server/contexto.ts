import type { Tx } from '@/lib/core/server/db'
import type { UsuarioSesion } from '../usuario'

/** What every command is given: no ambient user, no hidden clock, no transaction of its own. */
export type Contexto = { tx: Tx; usuario: UsuarioSesion; now: Date }
