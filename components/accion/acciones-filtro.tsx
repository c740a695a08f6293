import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { ESTADO_LABELS } from '@/lib/accion/labels'
import type { FiltroAcciones } from '@/lib/accion/vista'
import { ESTADOS } from '@/lib/accion/workflow'

const ESTADO_OPTIONS = ESTADOS.map((value) => ({ value, label: ESTADO_LABELS[value] }))

type Props = { filtro: FiltroAcciones; semestres: readonly string[]; total: number }

/** What the list is narrowed to; a plain GET, so the address says it all. */
export function AccionesFiltro({ filtro, semestres, total }: Props) {
  const { estado, semestre, texto } = filtro
  const isFiltrada = Boolean(estado ?? semestre ?? texto)
  return (
    <search>
      <Form
        action="/acciones"
        key={JSON.stringify(filtro)}
        className="mb-5 grid items-end gap-3 sm:grid-cols-[minmax(12rem,1fr)_11rem_9rem_auto]"
      >
        <TextInput
          name="q"
          label="Texto"
          type="search"
          defaultValue={texto}
          placeholder="Folio, título, descripción…"
          scope="filtro"
        />
        <SelectInput
          name="estado"
          label="Estado"
          placeholder="Todos"
          options={ESTADO_OPTIONS}
          defaultValue={estado ?? ''}
          scope="filtro"
        />
        <SelectInput
          name="semestre"
          label="Semestre"
          placeholder="Todos"
          options={semestres.map((value) => ({ value, label: value }))}
          defaultValue={semestre ?? ''}
          scope="filtro"
        />
        <Button type="submit">Filtrar</Button>
      </Form>
      <p role="status" className="mb-2 text-sm text-quiet tabular-nums">
        {total === 1 ? '1 acción' : `${total.toLocaleString('es-MX')} acciones`}
        {isFiltrada && (
          <Link href="/acciones" className="ml-3 underline underline-offset-4 hover:text-ink">
            Quitar filtros
          </Link>
        )}
      </p>
    </search>
  )
}
