import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { TODOS } from '@/lib/accion/filtro'
import { ESTADO_LABELS } from '@/lib/accion/labels'
import type { FiltroAcciones } from '@/lib/accion/vista'
import type { Estado } from '@/lib/accion/workflow'
import { contar } from '@/lib/core/contar'

type Props = {
  filtro: FiltroAcciones
  /** Those this person can ever see; one alone is no choice. */
  estados: readonly Estado[]
  semestres: readonly string[]
  total: number
  /** Something narrows the list beside the semestre it opens on. */
  isFiltrada: boolean
}

/** What the list is narrowed to; a plain GET, so the address says it all. */
export function AccionesFiltro({ filtro, estados, semestres, total, isFiltrada }: Props) {
  const { estado, semestre, texto } = filtro
  const hasEstados = estados.length > 1
  return (
    <search>
      <Form
        action="/acciones"
        key={JSON.stringify(filtro)}
        className={
          'mb-5 grid items-end gap-3 ' +
          (hasEstados
            ? 'sm:grid-cols-[minmax(12rem,1fr)_11rem_9rem_auto]'
            : 'sm:grid-cols-[minmax(12rem,1fr)_9rem_auto]')
        }
      >
        <TextInput
          name="q"
          label="Texto"
          type="search"
          defaultValue={texto}
          placeholder="Folio, título, descripción…"
          scope="filtro"
        />
        {hasEstados && (
          <SelectInput
            name="estado"
            label="Estado"
            placeholder="Todos"
            options={estados.map((value) => ({ value, label: ESTADO_LABELS[value] }))}
            defaultValue={estado ?? ''}
            scope="filtro"
          />
        )}
        <SelectInput
          name="semestre"
          label="Semestre"
          options={[
            { value: TODOS, label: 'Todos' },
            ...semestres.map((value) => ({ value, label: value })),
          ]}
          defaultValue={semestre ?? TODOS}
          scope="filtro"
        />
        <Button type="submit">Filtrar</Button>
      </Form>
      <p role="status" className="mb-2 text-sm text-quiet tabular-nums">
        {contar(total, 'acción', 'acciones')}
        {isFiltrada && (
          <Link href="/acciones" className="ml-3 underline underline-offset-4 hover:text-ink">
            Quitar filtros
          </Link>
        )}
      </p>
    </search>
  )
}
