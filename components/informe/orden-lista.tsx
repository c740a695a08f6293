'use client'

import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import type { Mutate } from '@/components/ui/mutation'
import type { AccionEnMesa } from '@/lib/informe/mesa'
import type { Hacia } from '@/lib/informe/orden'
import { OrdenRenglon } from './orden-renglon'
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
  document.getElementById(idDe(folio))?.querySelector('details')?.closest('form') ?? null
const boton = (form: HTMLFormElement | null, hacia: Hacia) =>
  form?.querySelector<HTMLButtonElement>(`button[value="${hacia}"]:not(:disabled)`)

/** Puts a dropped acción in its place at once when its reason is known; else it asks for it. */
function soltar(folio: string, lugar: number) {
  const form = formDe(folio)
  const [motivo, campo] = ['motivo', 'lugar'].map((name) => form?.elements.namedItem(name))
  if (!form || !(motivo instanceof HTMLInputElement) || !(campo instanceof HTMLInputElement)) return
  campo.value = String(lugar)
  const details = form.querySelector('details')
  if (details) details.open = true
  if (motivo.value.trim() === '') motivo.focus()
  else form.requestSubmit(boton(form, 'lugar') ?? null)
}

/** The acciones of a section, to be moved by buttons or by dragging them. */
export function OrdenLista({ acciones, mover, volver, movida }: Props) {
  const { asa, renglon, borde } = useArrastre(soltar)
  const version = acciones.find(({ folio }) => folio === movida?.folio)?.version
  const { folio: deQuien, con } = movida ?? {}
  const focused = useRef<string>(undefined)
  useEffect(() => {
    if (!deQuien || version === undefined) return
    // Two acciones may well be of one version.
    const esta = `${deQuien} ${version}`
    if (focused.current === esta) return
    focused.current = esta
    const form = formDe(deQuien)
    const next = con && (boton(form, con) ?? boton(form, 'arriba') ?? boton(form, 'abajo'))
    const line = document.getElementById(idDe(deQuien))
    ;(next ?? line?.querySelector('summary'))?.focus()
  }, [deQuien, con, version])

  return (
    <ol>
      {acciones.map((accion) => {
        const { folio, lugar } = accion
        const edge = borde(lugar)
        return (
          <li
            key={folio}
            id={idDe(folio)}
            className={cx(
              'border-t border-hairline first:border-t-0',
              deQuien === folio && 'bg-guinda-tint/60',
              edge === 'antes' && 'shadow-[inset_0_3px_0_0_var(--color-focus)]',
              edge === 'despues' && 'shadow-[inset_0_-3px_0_0_var(--color-focus)]',
            )}
            {...renglon(lugar)}
          >
            <OrdenRenglon
              accion={accion}
              total={acciones.length}
              mover={mover}
              volver={volver}
              asa={asa(accion.folio, accion.lugar)}
              isMovida={deQuien === accion.folio && con !== null}
            />
          </li>
        )
      })}
    </ol>
  )
}
