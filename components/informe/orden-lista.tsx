'use client'

import { GripVertical } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ButtonForm } from '@/components/ui/button-form'
import { cx } from '@/components/ui/cx'
import { Chevron, SUMMARY_LINE } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import type { AccionEnMesa } from '@/lib/informe/mesa'
import type { Hacia } from '@/lib/informe/orden'
import { MesaFila } from './mesa-fila'
import { MoverForm } from './mover-form'
import { useArrastre } from './use-arrastre'

type Props = {
  acciones: readonly AccionEnMesa[]
  /** Null for who may only read. */
  mover: Mutate | null
  volver: Mutate
  /** What was just moved, and by which button: the focus stays on it. */
  movida: { folio: string; con: Hacia | null } | null
}

const idDe = (folio: string) => `a-${folio}`
const formDe = (folio: string) =>
  document.getElementById(idDe(folio))?.querySelector<HTMLFormElement>('details form') ?? null
const boton = (form: HTMLFormElement | null, hacia: Hacia) =>
  form?.querySelector<HTMLButtonElement>(`button[value="${hacia}"]:not(:disabled)`)

/** Puts a dropped acción in its place at once when its reason is known; else it asks for it. */
function soltar(folio: string, lugar: number) {
  const form = formDe(folio)
  const [motivo, campo] = ['motivo', 'lugar'].map((name) => form?.elements.namedItem(name))
  if (!form || !(motivo instanceof HTMLInputElement) || !(campo instanceof HTMLInputElement)) return
  campo.value = String(lugar)
  const details = form.closest('details')
  if (details) details.open = true
  if (motivo.value.trim() === '') motivo.focus()
  else form.requestSubmit(boton(form, 'lugar') ?? null)
}

/** The acciones of a section, to be moved by buttons or by dragging them. */
export function OrdenLista({ acciones, mover, volver, movida }: Props) {
  const { asa, renglon, borde } = useArrastre(soltar)
  const version = acciones.find(({ folio }) => folio === movida?.folio)?.version
  const { folio: deQuien, con } = movida ?? {}
  const focused = useRef<number>(undefined)
  useEffect(() => {
    if (!deQuien || version === undefined || focused.current === version) return
    focused.current = version
    const form = formDe(deQuien)
    const next = con && (boton(form, con) ?? boton(form, 'arriba') ?? boton(form, 'abajo'))
    const line = document.getElementById(idDe(deQuien))
    ;(next ?? line?.querySelector('summary'))?.focus()
  }, [deQuien, con, version])

  return (
    <ol>
      {acciones.map((accion) => {
        const { folio, id, titulo, lugar, manual, isOriginal } = accion
        const edge = borde(lugar)
        return (
          <li
            key={folio}
            id={idDe(folio)}
            className={cx(
              'border-t border-hairline first:border-t-0',
              edge === 'antes' && 'shadow-[inset_0_3px_0_0_var(--color-focus)]',
              edge === 'despues' && 'shadow-[inset_0_-3px_0_0_var(--color-focus)]',
            )}
            {...renglon(lugar)}
          >
            <MesaFila
              accion={accion}
              asa={
                <span
                  aria-hidden="true"
                  title="Arrastre para mover"
                  className={cx(
                    'needs-script -ml-2 flex size-8 shrink-0 items-center justify-center text-quiet max-md:hidden',
                    !mover && 'hidden',
                    isOriginal || acciones.length === 1 ? 'invisible' : 'cursor-grab',
                  )}
                  {...asa(folio, lugar)}
                >
                  <GripVertical className="size-4" />
                </span>
              }
            >
              {mover && !isOriginal && (
                <div className="mt-1 flex flex-wrap items-start gap-x-6">
                  {acciones.length > 1 && (
                    <details
                      className="group min-w-0 grow"
                      open={deQuien === folio && con !== null}
                    >
                      <summary className={SUMMARY_LINE}>
                        <Chevron />
                        <span>
                          Mover
                          <span className="sr-only">
                            {' '}
                            “{titulo}”, lugar {lugar} de {acciones.length}
                          </span>
                        </span>
                      </summary>
                      <div className="max-w-xl pt-1 pb-2 pl-5">
                        <MoverForm
                          key={accion.version}
                          accion={accion}
                          total={acciones.length}
                          mover={mover}
                        />
                      </div>
                    </details>
                  )}
                  {manual && (
                    <ButtonForm
                      key={`volver-${accion.version}`}
                      mutate={volver}
                      fields={{ accionId: id, version: accion.version }}
                      label="Volver al orden"
                      about={`“${titulo}”`}
                      variant="quiet"
                    />
                  )}
                </div>
              )}
            </MesaFila>
          </li>
        )
      })}
    </ol>
  )
}
