import { notFound } from 'next/navigation'
import { canInforme } from '@/lib/informe/policy'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { revisarSemestre } from '@/lib/informe/server/revisar-semestre'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf } from '@/lib/usuario/usuario'

/** What is missing in a semestre, for who may look after its informe; for others it does not exist. */
export async function cargarRevision(semestre: string) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'revisar')) notFound()
  const informe = isClave(semestre) ? await getInforme(semestre) : null
  if (!informe) notFound()
  const revision = await revisarSemestre(informe.id, new Date())
  const base = deskOf(usuario)
  return { informe, revision, base } as const
}
