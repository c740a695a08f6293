import type { Contexto } from '@/lib/usuario/server/contexto'
import { iniciarPaso, terminarPaso, type Vista } from './paso'

const LEASE_MINUTES = 30

/** A coordinador says «la reviso yo»: a light claim that expires; it stops nobody but the withdrawal. */
export async function reclamarAccion(vista: Vista, contexto: Contexto) {
  const { usuario, now } = contexto
  const accion = await iniciarPaso('reclamar', vista, contexto)
  return terminarPaso(
    'reclamar',
    accion,
    {
      cambios: {
        reclamadaPorId: usuario.id,
        reclamadaHasta: new Date(now.getTime() + LEASE_MINUTES * 60_000),
        reclamadaEn: accion.reclamadaEn ?? now,
      },
    },
    contexto,
  )
}
