import { notFound } from 'next/navigation'
import { canInforme } from '@/lib/informe/policy'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { requireUsuario } from '@/lib/usuario/server/session'

/**
 * Who looks at the desk of which semestre, and whether they may change it, which nobody may of a closed edición; «no
 * existe» for everybody else. `canRevisar`: see what stands in the way of closing, and who did what, which is the
 * Gabinete's.
 */
export async function requireMesa(semestre: string) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver')) notFound()
  const informe = isClave(semestre) ? await getInforme(semestre) : null
  if (!informe) notFound()
  const { isCerrado } = informe
  const canArmar = canInforme(usuario, 'armar') && !isCerrado
  return { informe, isCerrado, canArmar, canRevisar: canInforme(usuario, 'revisar') }
}
