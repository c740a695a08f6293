import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { vistoDeSigla, type Sigla, type SiglaInput } from '../vocabulario'
import type { ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/** The sigla that a form showed, or `stale`. */
export async function findSiglaVista(tx: Tx, visto: string): Promise<Sigla> {
  const siglas = await tx.sigla.findMany()
  return siglas.find((sigla) => vistoDeSigla(sigla) === visto) ?? refuse('stale')
}

/**
 * Adds a sigla, or changes the one that was shown. Refuses one that another row has already, whatever its capitals;
 * `forbidden` and `stale`.
 */
export async function guardarSigla(
  { visto, ...nueva }: SiglaInput,
  contexto: ContextoDeCatalogo,
): Promise<void> {
  await reclamarVocabulario(contexto)
  const { tx } = contexto
  const anterior = visto === '' ? null : await findSiglaVista(tx, visto)
  const igual = await tx.sigla.findFirst({
    where: {
      sigla: { equals: nueva.sigla, mode: 'insensitive' },
      NOT: { sigla: anterior?.sigla ?? '' },
    },
  })
  if (igual) {
    const mensaje = `“${igual.sigla}” ya está: ${igual.desarrollo}.`
    refuseWith({ campo: 'sigla', mensaje })
  }
  if (anterior) await tx.sigla.update({ where: { sigla: anterior.sigla }, data: nueva })
  else await tx.sigla.create({ data: nueva })
  await recordVoz(
    anterior ? 'vocabulario.editar' : 'vocabulario.agregar',
    { lista: 'siglas', nombre: nueva.sigla, anterior: anterior?.sigla },
    contexto,
  )
}
