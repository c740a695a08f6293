import { prisma, type Tx } from '@/lib/core/server/db'
import type { Aceptado } from '@/lib/correccion/aceptado'
import { bloqueosDeTexto, type Bloqueo, type HallazgoDeInforme } from '../revision'
import { revisarSemestre } from './revisar-semestre'

/** Inside a transaction nothing that was kept counts; for a page, what was kept a moment ago does. */
const revisar = (semestreId: string, tx: Tx) =>
  revisarSemestre(semestreId, new Date(), { db: tx, fresh: tx !== prisma })

/**
 * What in the texts and pictures of a semestre (its id) does not let its edición be closed: hallazgos that block and that
 * nobody mended or accepted, and pictures that nobody described. Empty when nothing stands in the way. What is still to be
 * decided is `porDecidir` of `revisarSemestre`. Who closes gives the transaction of the closing.
 */
export async function bloqueosDe(semestreId: string, tx: Tx = prisma): Promise<Bloqueo[]> {
  return bloqueosDeTexto(await revisar(semestreId, tx))
}

/** What the edición is closed with although the corrector says something of it: for the edición's record. */
export type AceptadoEnInforme = Pick<
  HallazgoDeInforme,
  'folio' | 'titulo' | 'regla' | 'severidad' | 'campo' | 'cita' | 'mensaje'
> &
  Pick<Aceptado, 'motivo' | 'quien' | 'cuando'>

/**
 * The hallazgos of a semestre (its id) that somebody accepted and whose words are still there, the graver first and then by
 * folio. Plain data, no ids; `cuando` is an ISO instant.
 */
export async function aceptadosDe(
  semestreId: string,
  tx: Tx = prisma,
): Promise<AceptadoEnInforme[]> {
  const { hallazgos } = await revisar(semestreId, tx)
  return hallazgos.flatMap(({ aceptado, ...hallazgo }) => {
    if (!aceptado) return []
    const { folio, titulo, regla, severidad, campo, cita, mensaje } = hallazgo
    const { motivo, quien, cuando } = aceptado
    return [{ folio, titulo, regla, severidad, campo, cita, mensaje, motivo, quien, cuando }]
  })
}
