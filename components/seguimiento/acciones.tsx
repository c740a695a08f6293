import { EstadoMark } from '@/components/accion/estado-mark'
import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { dayOf, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { AccionSeguida } from '@/lib/seguimiento/dependencia'
import { Dias } from './dias-texto'

const COLUMNS = [
  { key: 'accion', label: 'Acción' },
  { key: 'estado', label: 'Estado' },
  { key: 'enviada', label: 'Enviada' },
  { key: 'enlace', label: 'Con el enlace', numeric: true },
  { key: 'gabinete', label: 'Con el Gabinete', numeric: true },
]

/** «18 de octubre»: the year is that of the semestre. */
const dayWords = (iso: string) => printDay(dayOf(new Date(iso))).replace(/ de \d{4}$/, '')

type Props = {
  acciones: readonly AccionSeguida[]
  borradores: number
  /** Where one of them is opened. */
  hrefOf: (folio: string) => string
}

/** What a dependencia has sent. Of what it is still writing, only how much there is. */
export function AccionesSeguidas({ acciones, borradores, hrefOf }: Props) {
  return (
    <section aria-labelledby="acciones" className="min-w-0">
      <h2 id="acciones" className="mb-2 text-lg font-semibold">
        Acciones <span className="font-normal text-quiet tabular-nums">{acciones.length}</span>
      </h2>
      {borradores > 0 && (
        <p className="mb-3 text-sm text-quiet">
          {borradores === 1 ? 'Tiene' : 'Tiene además'}{' '}
          {contar(borradores, 'borrador', 'borradores')} sin enviar.
        </p>
      )}
      {acciones.length === 0 ? (
        <p className="border-y border-hairline py-6 text-sm text-quiet">
          No ha enviado acciones en este semestre.
        </p>
      ) : (
        <DataTable caption="Acciones enviadas" captionHidden columns={COLUMNS}>
          {acciones.map(({ folio, titulo, estado, enviadaEn, vence, dias }) => (
            <DataRow key={folio}>
              <DataCell main className="md:w-1/2">
                <RowLink href={hrefOf(folio)} className="font-serif text-base">
                  {titulo}
                </RowLink>
                <span className="text-xs text-quiet tabular-nums">{folio}</span>
              </DataCell>
              <DataCell>
                <EstadoMark estado={estado} />
                {vence && (
                  <span className="mt-1 block text-xs text-quiet">
                    vence el {printDay(vence).replace(/ de \d{4}$/, '')}
                  </span>
                )}
              </DataCell>
              <DataCell label="Enviada:" className="whitespace-nowrap">
                {enviadaEn ? dayWords(enviadaEn) : 'Del archivo'}
              </DataCell>
              <DataCell numeric label="Con el enlace:">
                <Dias n={dias.enlace} />
              </DataCell>
              <DataCell numeric label="Con el Gabinete:">
                <Dias n={dias.gabinete} />
              </DataCell>
            </DataRow>
          ))}
        </DataTable>
      )}
    </section>
  )
}
