import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Chevron, SUMMARY_LINE } from '@/components/ui/disclosure'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { TRANSVERSAL_LABEL } from '@/lib/accion/labels'
import { isNarrowed, queueQuery, type QueueFilter } from '@/lib/accion/queue'
import type { QueueOptions } from '@/lib/accion/queue-vista'

const SCOPE = 'cola'
const numbered = ({ numero, nombre }: { numero: number; nombre: string }) => ({
  value: String(numero),
  label: `${numero}. ${nombre}`,
})
const valueOf = (value: string | number | null) => (value === null ? '' : String(value))

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
  const { semestres, partes, ejes, dependencias, semestre } = options
  return (
    <details
      open={isNarrowed({ ...filter, texto: '' })}
      className="group min-w-0 max-md:order-last max-md:w-full md:flex-[3] md:basis-xl md:[&::details-content]:[content-visibility:visible]"
    >
      <summary className={cx(SUMMARY_LINE, 'supports-[selector(::details-content)]:md:hidden')}>
        <Chevron />
        Más filtros
      </summary>
      <div className="grid grid-cols-2 gap-3 max-md:pt-2 md:grid-cols-[6.5rem_repeat(3,minmax(0,1fr))]">
        <SelectInput
          name="semestre"
          label="Semestre"
          scope={SCOPE}
          defaultValue={semestre.clave}
          options={semestres.map((clave) => ({ value: clave, label: clave }))}
          className="text-sm"
        />
        <SelectInput
          name="parte"
          label="Parte"
          scope={SCOPE}
          placeholder="Todas"
          defaultValue={valueOf(filter.parte)}
          options={partes.map(numbered)}
          className="text-sm"
        />
        <SelectInput
          name="eje"
          label="Eje"
          scope={SCOPE}
          placeholder="Todos"
          defaultValue={valueOf(filter.eje)}
          options={[{ value: '0', label: TRANSVERSAL_LABEL }, ...ejes.map(numbered)]}
          className="text-sm"
        />
        <SelectInput
          name="dependencia"
          label="Dependencia"
          scope={SCOPE}
          placeholder="Todas"
          defaultValue={valueOf(filter.dependencia)}
          options={dependencias.map(({ clave, nombre }) => ({ value: clave, label: nombre }))}
          className="text-sm"
        />
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
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      <div className="min-w-0 flex-1 basis-40 md:basis-60">
        <TextInput
          name="q"
          label="Texto"
          scope={SCOPE}
          type="search"
          defaultValue={filter.texto}
          placeholder="Folio, palabras, dependencia…"
          className="text-sm"
        />
      </div>
      <Selects filter={filter} options={options} />
      <Kept filter={filter} />
      <div className="flex items-center gap-3">
        <Button type="submit">Filtrar</Button>
        {isNarrowed(filter) && (
          <Link
            href={`/revision${queueQuery({ ...filter, parte: null, eje: null, dependencia: null, texto: '', pagina: 1 })}`}
            className="text-sm whitespace-nowrap underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            Quitar filtros
          </Link>
        )}
      </div>
    </Form>
  )
}
