import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'No existe' }

/** Inside the frame, which already has the page's main part; says the same as the one outside. */
export default function PanelNotFoundPage() {
  return (
    <>
      <h1 className="mb-6 text-xl font-semibold sm:text-2xl">No existe, o no está a su alcance</h1>
      <EmptyState
        title="Revise la dirección"
        action={<ButtonLink href="/inicio">Ir al inicio</ButtonLink>}
      >
        <p>Si llegó aquí por un vínculo, puede que la página haya cambiado de lugar.</p>
      </EmptyState>
    </>
  )
}
