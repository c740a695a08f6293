import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonForm } from '@/components/ui/button-form'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import { ESTADO_LABELS } from '@/lib/accion/labels'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { edicionEnFrase, type PropuestaVista } from '@/lib/informe/edicion'
import type { PorDecidir } from '@/lib/informe/revision'

const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink'

type PendientesProps = {
  pendientes: readonly Omit<PorDecidir, 'dependencia'>[]
  /** Where one is decided or passed on, by who can; where it is read, by the others. */
  hrefOf: (folio: string) => string
}

/** What is still to be decided before closing, each with where that is done. */
function SinDecidir({ pendientes, hrefOf }: PendientesProps) {
  if (pendientes.length === 0) return null
  return (
    <div>
      <h4 id="f-sin-decidir" tabIndex={-1} className="scroll-mt-24 font-semibold">
        Falta decidir {contar(pendientes.length, 'acción', 'acciones')}
      </h4>
      <p className="mt-1 max-w-measure text-sm text-quiet">
        La coordinación las aprueba, las descarta o, con “Pasar al semestre siguiente”, las deja
        para el que sigue.
      </p>
      <ul className="mt-2 space-y-1 text-sm">
        {pendientes.map(({ folio, titulo, estado }) => (
          <li key={folio}>
            <Link href={hrefOf(folio)} prefetch={false} className={LINK}>
              <span className="tabular-nums">{folio}</span> {titulo}
            </Link>{' '}
            <span className="text-quiet">{ESTADO_LABELS[estado].toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What stands in the way of closing: each acción to be decided, and the way to what the corrector found. */
export function Reparos({ revisar, ...rest }: PendientesProps & { revisar: string }) {
  return (
    <div className="space-y-4">
      <SinDecidir {...rest} />
      <p className="text-sm">
        <Link id="f-hallazgos" href={revisar} prefetch={false} className={LINK}>
          Lo que impide cerrar y lo que conviene revisar
        </Link>
      </p>
    </div>
  )
}

type ProponerProps = {
  semestre: string
  estado: EstadoSemestre
  numero: number
  /** Approved erratas that the next edición would correct. */
  erratas: number
  proponer: Mutate
  pendientes: ReactNode
}

/** How the next edición is closed, and the button that begins it. */
export function ProponerCierre(props: ProponerProps) {
  const { semestre, estado, numero, erratas, proponer, pendientes } = props
  return (
    <div className="space-y-4">
      <p id="f-cierre" tabIndex={-1} className="max-w-measure text-sm">
        {numero === 1
          ? 'Al cerrar la primera edición se congelan las acciones aprobadas, su orden y sus textos, y el semestre queda cerrado. Usted lo propone y otra persona que administre lo confirma.'
          : `La ${edicionEnFrase(numero)} dirá lo mismo que la anterior, con ${contar(erratas, 'errata aprobada', 'erratas aprobadas')} ya en su sitio y la lista de cambios al final.`}
        {estado === 'abierto' &&
          ' Al proponerlo, el semestre pasa a revisión y ya no entran acciones nuevas.'}
      </p>
      {pendientes}
      <ButtonForm
        mutate={proponer}
        fields={{ semestre }}
        label="Proponer cierre"
        size="regular"
        pendingLabel="Proponiendo…"
      />
    </div>
  )
}

type PropuestaProps = {
  semestre: string
  propuesta: PropuestaVista
  /** Who looks at it is who proposed it. */
  isPropia: boolean
  /** Null for who may only look. */
  acts: { confirmar: Mutate; retirar: Mutate } | null
  ensayo: ReactNode
  pendientes: ReactNode
}

/** A closing that is proposed: by whom, what it would freeze, and what the other administrador can do. */
export function CierrePropuesto(props: PropuestaProps) {
  const { semestre, propuesta, isPropia, acts, ensayo, pendientes } = props
  const { numero, por, propuestaEn, marca, acciones, isEnsayada, tarea } = propuesta
  return (
    <div className="space-y-4">
      <p id="f-cierre" tabIndex={-1} className="max-w-measure text-sm">
        {isPropia ? 'Usted propuso' : `${por} propuso`} cerrar la {edicionEnFrase(numero)}, con{' '}
        {contar(acciones, 'acción', 'acciones')}, el{' '}
        <time dateTime={propuestaEn.toISOString()}>{printInstant(propuestaEn)}</time>.{' '}
        {isPropia
          ? 'Otra persona que administre debe confirmarlo.'
          : acts &&
            'Léalo antes de confirmar: al hacerlo, el semestre queda cerrado y la edición ya no cambia.'}
      </p>
      {tarea?.fallo ? (
        <Notice kind="error" title="Lo propuesto no se puede imprimir">
          <p>{tarea.fallo}</p>
        </Notice>
      ) : isEnsayada ? (
        <p className="text-sm text-quiet">Se comprobó que todos sus archivos se pueden preparar.</p>
      ) : (
        ensayo
      )}
      {pendientes}
      {acts && (
        <div className="flex flex-wrap items-start gap-3">
          {!isPropia && isEnsayada && (
            <ButtonForm
              mutate={acts.confirmar}
              fields={{ semestre, marca }}
              label="Confirmar cierre"
              variant="primary"
              size="regular"
              pendingLabel="Cerrando…"
            />
          )}
          <ButtonForm
            mutate={acts.retirar}
            fields={{ semestre }}
            label="Retirar propuesta"
            size="regular"
            pendingLabel="Retirando…"
          />
        </div>
      )}
    </div>
  )
}
