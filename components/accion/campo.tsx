import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Campo } from '@/lib/accion/accion'
import {
  SECCIONES,
  faltanEnPalabras,
  porCorregirPorSeccion,
  type Faltan,
  type SeccionId,
} from '@/lib/accion/secciones'
import type { ObservacionVista } from '@/lib/accion/vista'
import { contar } from '@/lib/core/contar'
import type { Issue } from '@/lib/core/issue'
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

type SeccionDelFormProps = { id: SeccionId; faltan: Faltan; children: ReactNode }

const anclaDeSeccion = (id: SeccionId) => `seccion-${id}`
const tituloDe = (id: SeccionId) => SECCIONES.find((seccion) => seccion.id === id)?.titulo

type IndiceProps = {
  faltan: Faltan
  /** Written and not recognised: it is there, and it is not complete. */
  noReconocidos: readonly Issue[]
  observaciones: readonly ObservacionVista[]
}

/** The sections, each with what it lacks and what was observed of it: a way to any of them in one press. */
export function IndiceDeSecciones({ faltan, noReconocidos, observaciones }: IndiceProps) {
  const porCorregir = porCorregirPorSeccion(noReconocidos)
  return (
    <nav aria-label="Secciones del formulario" className="pb-5 text-sm">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {SECCIONES.map(({ id, titulo, campos }) => {
          const suyos: readonly string[] = campos
          const observadas = observaciones.filter(
            ({ campo, isPendiente }) => isPendiente && suyos.includes(campo),
          ).length
          return (
            <li key={id}>
              <a
                href={`#${anclaDeSeccion(id)}`}
                className="inline-flex min-h-8 items-center gap-1.5 underline-offset-4 hover:underline"
              >
                {titulo}
                {faltan[id] > 0 && (
                  <span className="text-xs text-quiet tabular-nums">
                    {faltanEnPalabras(faltan[id])}
                  </span>
                )}
                {porCorregir[id] > 0 && (
                  <span className="text-xs font-semibold text-amber tabular-nums">
                    {porCorregir[id]} por corregir
                  </span>
                )}
                {observadas > 0 && (
                  <span className="text-xs font-semibold text-amber tabular-nums">
                    {contar(observadas, 'observación', 'observaciones')}
                  </span>
                )}
                {faltan[id] + porCorregir[id] + observadas === 0 && (
                  <>
                    <Check aria-hidden="true" className="size-3.5 text-green" />
                    <span className="sr-only">completa</span>
                  </>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/**
 * A group of fields with its heading, set apart by a hairline. Not a named region: two headings are
 * also the names of fields, and a name should lead to one thing.
 */
export function Seccion({ id, faltan, children }: SeccionDelFormProps) {
  const falta = faltanEnPalabras(faltan[id])
  return (
    <section
      id={anclaDeSeccion(id)}
      tabIndex={-1}
      className="scroll-mt-4 border-t border-hairline pt-6 pb-9 first:border-t-0 first:pt-2 lg:scroll-mt-18 lg:short:scroll-mt-4"
    >
      <div className="mb-5 flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-serif text-lg font-semibold">{tituloDe(id)}</h2>
        {falta && <p className="text-sm text-quiet tabular-nums">{falta} para enviar</p>}
      </div>
      <div className="space-y-6">{children}</div>
    </section>
  )
}

/** Fields side by side where there is room. */
export function Par({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2">{children}</div>
}
