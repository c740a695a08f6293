import type { Tx } from '@/lib/core/server/db'
import type { Material } from '../material'

/**
 * What the house knows siglas to stand for. Where two sources tell of one, the catalogue of siglas goes first: it is
 * what the Gabinete writes for this. In one statement, by code point, so that no machine's locale changes the order.
 */
export function collectSiglas(tx: Tx): Promise<NonNullable<Material['siglas']>> {
  return tx.$queryRaw`
    select distinct on (sigla collate "C") sigla, desarrollo from (
      select sigla, desarrollo, 1 as source from sigla
      union all select siglas, nombre, 2 from dependencia
      union all select siglas, nombre, 3 from red where estado = 'aceptada'
      union all select siglas, nombre, 4 from contraparte where estado = 'aceptada'
    ) known
    where sigla <> '' and desarrollo <> ''
    order by sigla collate "C", source, desarrollo collate "C"`
}
