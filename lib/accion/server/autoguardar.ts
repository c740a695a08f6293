import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { MINUTOS_DE_SENTADA, type Autoguardado, type Guardado } from '../autoguardado'
import { printGuardada } from '../cuando'
import { escribirBorrador } from './borrador'
import type { UltimoSuceso } from './guardado'

/**
 * Saves what the form holds without anybody asking. As `guardarAccion`, but that a sitting makes one entry of
 * the history, and that a form whose answers were lost on the way may go on from its own last save.
 */
export async function autoguardarAccion(
  { de, envio, perdidos, ...form }: Autoguardado,
  contexto: Contexto,
): Promise<Guardado> {
  if (de !== contexto.usuario.id) return refuse('forbidden')
  const { usuario, now } = contexto
  const isCallado = (ultimo: UltimoSuceso) => isMismaSentada(ultimo, usuario.id, now)
  const automatico = { envio, perdidos, isCallado }
  const { id, version, noReconocidos } = await escribirBorrador(
    { ...form, intento: 'guardar' },
    contexto,
    automatico,
  )
  return { id, version, hora: printGuardada(now, now), noReconocidos }
}

/** The last thing told of the acción is that this very person saved it, not long ago. */
function isMismaSentada(ultimo: UltimoSuceso, usuarioId: string, now: Date): boolean {
  const since = new Date(now.getTime() - MINUTOS_DE_SENTADA * 60_000)
  return (
    ultimo !== null &&
    ultimo.tipo === 'accion.guardar' &&
    ultimo.usuarioId === usuarioId &&
    ultimo.ocurridoEn > since
  )
}
