'use client'

import { useState, type ReactNode } from 'react'
import { Check } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Notice } from '@/components/ui/notice'
import type { Mutate } from '@/components/ui/mutation'
import type { Paso } from '@/lib/accion/workflow'
import { ActForm } from './act-form'
import { DESCARTAR_ID, DescartarPanel } from './descartar-panel'
import { BorradorNota } from './borrador-nota'
import { DEVOLVER_ID, DevolverForm, type Ayudas } from './devolver-form'
import { REABRIR_ID, ReabrirPanel } from './reabrir-panel'
import { useDecision } from './use-decision'
import type { VistaEnPantalla } from './vista-fields'

export type Decisiones = Record<
  'aprobar' | 'devolver' | 'descartar' | 'marcarDuplicada' | 'trasladar' | 'reabrir' | 'retomar',
  Mutate
>

type Props = Ayudas & {
  vista: VistaEnPantalla
  pasos: readonly Paso[]
  mutations: Decisiones
  /** `YYYY-MM-DD`: the due date offered for a return, and today. */
  vence: string
  today: string
  /** Why approving is not offered to this person. */
  impedimento: string | null
  /** Previous, next and place in the queue. */
  posicion: ReactNode
  /** The way to propose another redacción. */
  redaccion?: ReactNode
}

const BUTTONS = 'flex flex-wrap items-center gap-2'

/** At the bottom of the window, above the desks of a phone; at the end of the text where the window is low. */
const PLACE = 'dock-bottom sticky z-30 short:static -mx-4 px-4 py-3 md:-mx-8 md:px-8 print:hidden'

/** Approving does not wait for what is pending, but says so. */
function SinResolver({ total }: { total: number }) {
  if (total === 0) return null
  return (
    <p className="px-2 text-xs text-amber max-md:basis-full md:max-w-64">
      {total === 1
        ? 'Queda 1 observación sin resolver'
        : `Quedan ${total} observaciones sin resolver`}
      : si aprueba, así constará en el historial.
    </p>
  )
}

/** It steps back while a slip is open: then the slip's own buttons are the only ones. */
const LOOK = cx(
  'border-t border-line bg-surface shadow-float short:shadow-none has-[[role=dialog]:is(:popover-open,[data-flow])]:invisible',
  '[&_:is(a,button,input,select,textarea)]:-scroll-mb-28 short:[&_:is(a,button,input,select,textarea)]:scroll-mb-0',
)

/** True from the first time on. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever
}

/**
 * What can be decided, always in reach at the bottom of the window. A slip once offered stays, whatever the
 * estado becomes meanwhile: an answer, or a text half written, is never taken away.
 */
export function DecisionBar(props: Props) {
  const { vista, pasos, mutations, impedimento, posicion, redaccion, ...dias } = props
  const aprobar = useDecision(mutations.aprobar)
  const retomar = useDecision(mutations.retomar)
  const may = (paso: Paso) => pasos.includes(paso)
  const offers = {
    devolver: useEver(may('devolver')),
    descartar: useEver(may('descartar')),
    reabrir: useEver(may('reabrir')),
  }
  const notice = aprobar.state.notice ?? retomar.state.notice
  return (
    <section aria-label="Decisión" className={cx(PLACE, LOOK)}>
      <div role="alert" className={notice ? 'mb-3' : undefined}>
        {notice && (
          <Notice kind={notice.kind === 'stale' ? 'stale' : 'error'}>{notice.mensaje}</Notice>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <div className={cx(BUTTONS, 'mr-auto')}>{posicion}</div>
        {impedimento && <p className="max-w-measure px-2 text-sm text-quiet">{impedimento}</p>}
        {redaccion}
        {may('aprobar') && <SinResolver total={dias.pendientes.length} />}
        {may('descartar') && (
          <div className={BUTTONS}>
            <Button variant="quiet" className="max-md:px-2" popoverTarget={DESCARTAR_ID}>
              Descartar
            </Button>
          </div>
        )}
        <div className={cx(BUTTONS, 'max-md:w-full max-md:justify-end')}>
          {may('retomar') && (
            <ActForm mutation={retomar} vista={vista}>
              Retomar la revisión
            </ActForm>
          )}
          {may('reabrir') && <Button popoverTarget={REABRIR_ID}>Reabrir</Button>}
          {may('devolver') && <BorradorNota accionId={vista.accionId} />}
          {may('devolver') && (
            <Button data-atajo="devolver" popoverTarget={DEVOLVER_ID}>
              Devolver con observaciones
            </Button>
          )}
          {may('aprobar') && (
            <ActForm mutation={aprobar} vista={vista} variant="primary" atajo="aprobar">
              <Check aria-hidden="true" />
              Aprobar
            </ActForm>
          )}
        </div>
      </div>
      {offers.devolver && (
        <DevolverForm
          mutate={mutations.devolver}
          vista={vista}
          allowed={may('devolver')}
          {...dias}
        />
      )}
      {offers.descartar && (
        <DescartarPanel
          descartar={mutations.descartar}
          marcarDuplicada={mutations.marcarDuplicada}
          trasladar={mutations.trasladar}
          trasladable={may('trasladar')}
          vista={vista}
          allowed={may('descartar')}
        />
      )}
      {offers.reabrir && (
        <ReabrirPanel mutate={mutations.reabrir} vista={vista} allowed={may('reabrir')} />
      )}
    </section>
  )
}
