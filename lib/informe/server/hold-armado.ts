import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canInforme } from '../policy'

/** What has to be so for the pages of a semestre's informe to be edited; until the transaction ends nobody closes it. */
export async function holdArmado(
  clave: string,
  { tx, usuario }: Pick<Contexto, 'tx' | 'usuario'>,
): Promise<{ id: string; version: number }> {
  if (!canInforme(usuario, 'armar')) refuse('forbidden')
  const [semestre] = await tx.$queryRaw<{ id: string; version: number; cerrada: boolean }[]>`
    select id, version, exists (
      select from edicion e where e.semestre_id = s.id and e.estado = 'cerrada') as cerrada
    from semestre s where clave = ${clave} for no key update of s`
  if (!semestre) return refuse('not_found')
  if (semestre.cerrada) {
    const mensaje =
      'El semestre tiene una edición cerrada: sus páginas ya no cambian. Lo que esté mal se corrige en la fe de erratas.'
    refuseWith({ campo: 'formulario', mensaje })
  }
  return { id: semestre.id, version: semestre.version }
}
