import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { MINUTOS_DE_SENTADA, type Autoguardado, type Guardado } from '../autoguardado'
import { printGuardada } from '../cuando'
import { escribirBorrador } from './borrador'

/**
 * Saves what the form holds without anybody asking. As `guardarAccion`, but that a sitting makes one entry of
 * the history, and that a form whose answers were lost on the way may go on from its own last save.
 */
export async function autoguardarAccion(
  { de, envio, perdidos, ...form }: Autoguardado,
  contexto: Contexto,
): Promise<Guardado> {
  if (de !== contexto.usuario.id) return refuse('forbidden')
  const isCallado = ({ id }: { id: string }) => isMismaSentada(id, contexto)
  const automatico = { envio, perdidos, isCallado }
  const { id, version } = await escribirBorrador(
    { ...form, intento: 'guardar' },
    contexto,
    automatico,
  )
  return { id, version, hora: printGuardada(contexto.now, contexto.now) }
}

/** The last thing told of the acción is that this very person saved it, not long ago. */
async function isMismaSentada(accionId: string, { tx, usuario, now }: Contexto): Promise<boolean> {
  const ultimo = await tx.suceso.findFirst({
    where: { accionId, tipo: { not: 'accion.reclamar' } },
    orderBy: { id: 'desc' },
    select: { tipo: true, usuarioId: true, ocurridoEn: true },
  })
  const since = new Date(now.getTime() - MINUTOS_DE_SENTADA * 60_000)
  return (
    ultimo !== null &&
    ultimo.tipo === 'accion.guardar' &&
    ultimo.usuarioId === usuario.id &&
    ultimo.ocurridoEn > since
  )
}
