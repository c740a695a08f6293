'use client'

import Link from 'next/link'
import { bind } from '@/components/ui/bind'
import { ButtonForm } from '@/components/ui/button-form'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { ActionForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { FiltroGuardado } from '@/lib/accion/filtro-guardado'
import { SummaryLine } from './summary-line'
import { LINK_ALONE } from '@/components/ui/link-look'

const SCOPE = 'filtro-guardado'

type Props = {
  filtros: readonly FiltroGuardado[]
  /** The view on screen, as a query string. */
  consulta: string
  guardar: Mutate
  quitar: Mutate
}

function Guardar({ consulta, guardar }: Pick<Props, 'consulta' | 'guardar'>) {
  return (
    <ActionForm mutate={guardar} scope={SCOPE} guard={false} className="max-w-sm space-y-3">
      {(state) => (
        <>
          <input type="hidden" name="consulta" value={consulta} />
          <TextInput
            label="Nombre del filtro"
            hint="Guarda lo que ahora filtra y su orden. Con un nombre que ya usó, lo reemplaza."
            scope={SCOPE}
            autoComplete="off"
            maxLength={60}
            {...bind(state, 'nombre')}
          />
          <SubmitButton variant="secondary" size="small" pendingLabel="Guardando…">
            Guardar filtro
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

function Enlaces({ filtros, consulta }: Pick<Props, 'filtros' | 'consulta'>) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {filtros.map((filtro) => (
        <li key={filtro.id}>
          <Link
            href={`/revision${filtro.consulta}`}
            prefetch={false}
            aria-current={filtro.consulta === consulta ? 'page' : undefined}
            className={cx(LINK_ALONE, filtro.consulta === consulta && 'font-semibold text-guinda')}
          >
            {filtro.nombre}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The views of the queue this person keeps: links, and a place to keep the one on screen or take one away. */
export function FiltrosGuardados({ filtros, consulta, guardar, quitar }: Props) {
  return (
    <section aria-label="Filtros guardados">
      <SummaryLine label="Mis filtros">
        {/* There before its links: one that is added is then said aloud. */}
        <div aria-live="polite" className="empty:absolute">
          {filtros.length > 0 && <Enlaces filtros={filtros} consulta={consulta} />}
        </div>
        <Disclosure
          // Closed again, and empty, with each view and each one kept.
          key={`${consulta} ${filtros.length}`}
          summary={filtros.length > 0 ? 'Guardar o quitar filtros' : 'Guardar este filtro'}
        >
          <div className="flex flex-wrap gap-x-12 gap-y-4 py-2">
            <Guardar consulta={consulta} guardar={guardar} />
            {filtros.length > 0 && (
              <ul className="space-y-2">
                {filtros.map(({ id, nombre }) => (
                  <li key={id} className="flex items-center gap-3">
                    <ButtonForm
                      mutate={quitar}
                      fields={{ filtroId: id, consulta }}
                      label="Quitar"
                      about={`el filtro “${nombre}”`}
                    />
                    {nombre}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Disclosure>
      </SummaryLine>
    </section>
  )
}
