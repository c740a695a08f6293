import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Chevron, SUMMARY_LINE } from '@/components/ui/disclosure'
import { TextInput } from '@/components/ui/text-input'
import { isNarrowed, queueQuery, SIN_FILTROS, type QueueFilter } from '@/lib/accion/queue'
import type { QueueOptions } from '@/lib/accion/queue-vista'
import { FILTROS_SCOPE, QueueSelects } from './queue-selects'
import { LINK_ALONE } from '@/components/ui/link-look'

/** What stays out of the form's fields goes along with it. */
function Kept({ filter: { estado, orden, descending } }: { filter: QueueFilter }) {
  return (
    <>
      <input type="hidden" name="estado" value={estado} />
      {(orden !== 'antiguedad' || descending) && (
        <input type="hidden" name="orden" value={(descending ? '-' : '') + orden} />
      )}
    </>
  )
}

type Props = { filter: QueueFilter; options: QueueOptions }

/** On a phone these are folded away while none of them is in use. */
function Selects({ filter, options }: Props) {
  return (
    <details
      open={isNarrowed({ ...filter, texto: '' })}
      className="group w-full min-w-0 md:[&::details-content]:[content-visibility:visible]"
    >
      <summary className={cx(SUMMARY_LINE, 'supports-[selector(::details-content)]:md:hidden')}>
        <Chevron />
        Más filtros
      </summary>
      <div className="grid grid-cols-2 gap-3 max-md:pt-2 md:grid-cols-4 xl:grid-cols-[6.5rem_repeat(6,minmax(0,1fr))]">
        <QueueSelects filter={filter} options={options} />
      </div>
    </details>
  )
}

/** The queue's filters: a plain GET form, so that what is filtered is an address. */
export function QueueFilters({ filter, options }: Props) {
  return (
    // Mounted anew with each address: going back must bring the fields back too.
    <Form
      key={queueQuery(filter)}
      action="/revision"
      role="search"
      aria-label="Filtrar la cola"
      className="mb-4 flex flex-wrap items-end gap-3"
    >
      <div className="min-w-0 flex-1 basis-40">
        <TextInput
          name="q"
          label="Texto"
          scope={FILTROS_SCOPE}
          type="search"
          defaultValue={filter.texto}
          placeholder="Folio, palabras, contraparte, ciudad, observación…"
          className="text-sm"
        />
      </div>
      <div className="flex items-center gap-3">
        <Button type="submit">Filtrar</Button>
        {isNarrowed(filter) && (
          <Link
            href={`/revision${queueQuery({ ...filter, ...SIN_FILTROS, texto: '', pagina: 1 })}`}
            prefetch={false}
            className={cx(LINK_ALONE, 'text-sm whitespace-nowrap')}
          >
            Quitar filtros
          </Link>
        )}
      </div>
      <Selects filter={filter} options={options} />
      <Kept filter={filter} />
    </Form>
  )
}
