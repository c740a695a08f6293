import type { ReactNode } from 'react'
import type { Campo } from '@/lib/accion/accion'
import type { ObservacionVista } from '@/lib/accion/vista'
import { ObservacionesDeCampo } from './observaciones'

type CampoProps = {
  campo: Campo
  observaciones: readonly ObservacionVista[]
  children: ReactNode
}

/** A field of the form with what the Gabinete observed about it. */
export function CampoObservado({ campo, observaciones, children }: CampoProps) {
  return (
    <div className="min-w-0">
      {children}
      <ObservacionesDeCampo campo={campo} observaciones={observaciones} />
    </div>
  )
}

/**
 * A group of fields with its heading, set apart by a hairline. Not a named region: two headings are
 * also the names of fields, and a name should lead to one thing.
 */
export function Seccion({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-hairline pt-6 pb-9 first:border-t-0 first:pt-2">
      <h2 className="mb-5 font-serif text-lg font-semibold">{title}</h2>
      <div className="space-y-6">{children}</div>
    </section>
  )
}

/** Fields side by side where there is room. */
export function Par({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2">{children}</div>
}
