import { CircleCheck, CircleX } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Mutate } from '@/components/ui/mutation'
import type { CompaniaVista, ParticipacionVista } from '@/lib/accion/adhesion'
import { citar } from '@/lib/core/citar'
import { AdhesionForm, ParticipacionForm } from './compania'

type RespuestasProps = { participaciones: readonly ParticipacionVista[] }

/** What the participantes answered: for the responsable and the Gabinete. */
export function Respuestas({ participaciones }: RespuestasProps) {
  const answered = participaciones.filter(({ participa }) => participa !== null)
  if (answered.length === 0) return null
  return (
    <ul aria-label="Respuestas de las participantes" className="mb-5 space-y-1 text-sm">
      {answered.map(({ clave, dependencia, participa }) => (
        <li key={clave} className="flex gap-2">
          {participa ? (
            <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-green" />
          ) : (
            <CircleX aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-amber" />
          )}
          <span>
            {dependencia} respondió que {participa ? 'sí participó' : 'no participó'}.
          </span>
        </li>
      ))}
    </ul>
  )
}

type Props = {
  compania: CompaniaVista
  /** One's own drafts that may tell the same. */
  borradores: readonly { href: string; titulo: string }[]
  vista: { accionId: string; version: number }
  responderAdhesion: Mutate
  responderParticipacion: Mutate
}

/** Above the acción: who asks to join it, whether one's own took part, what the others answered. */
export function Compania({ compania, borradores, vista, ...mutations }: Props) {
  const { adhesiones, participaciones } = compania
  const own = participaciones.filter(({ puede }) => puede)
  const others = participaciones.filter(({ puede }) => !puede)
  if (adhesiones.length + own.length === 0 && others.every(({ participa }) => participa === null)) {
    return null
  }
  return (
    <section aria-label="Quién participa" className="mb-8 max-w-3xl space-y-4">
      {adhesiones.map((adhesion) => (
        <Caja key={adhesion.id}>
          <AdhesionForm adhesion={adhesion} vista={vista} mutate={mutations.responderAdhesion} />
        </Caja>
      ))}
      {own.map((participacion) => (
        <Caja key={participacion.clave}>
          <ParticipacionForm
            participacion={participacion}
            accionId={vista.accionId}
            mutate={mutations.responderParticipacion}
          />
        </Caja>
      ))}
      {borradores.map(({ href, titulo }) => (
        <p key={href} className="text-sm">
          Usted tiene un borrador parecido, {citar(titulo)}. Si cuenta lo mismo,{' '}
          <Link href={href} prefetch={false} className="underline underline-offset-4">
            deséchelo
          </Link>
          .
        </p>
      ))}
      <Respuestas participaciones={others} />
    </section>
  )
}

function Caja({ children }: { children: ReactNode }) {
  return <div className="rounded-md border border-line bg-surface p-4 sm:p-5">{children}</div>
}
