import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/components/revision/mark'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import type { DiffPart } from '@/lib/accion/diff'
import { CAMPO_CORREGIBLE_LABELS } from '@/lib/informe/correccion'
import type { AccionCorregida, CambioVista, CorreccionVista } from '@/lib/informe/correccion-vista'
import { CambioForm } from './cambio-form'
import { DecisionMark } from './correccion-mark'
import type { Desk } from '@/lib/usuario/usuario'

type Props = { correccion: CorreccionVista; base: Desk; decidir: Mutate | null }

/** Every change, acción by acción: what it says beside what it would say. */
export function CorreccionCambios({ correccion, base, decidir }: Props) {
  if (correccion.acciones.length === 0) return null
  return (
    <section id="f-formulario" aria-labelledby="cambios" tabIndex={-1}>
      <h2 id="cambios" className="text-lg font-semibold">
        Cambios, por acción
      </h2>
      <p className="mt-1 text-sm text-quiet">
        Tachado, lo que se quita; subrayado, lo que se agrega.
      </p>
      {correccion.acciones.map((accion) => (
        <Accion
          key={accion.folio}
          accion={accion}
          correccionId={correccion.id}
          base={base}
          decidir={decidir}
        />
      ))}
    </section>
  )
}

type AccionProps = Omit<Props, 'correccion'> & { accion: AccionCorregida; correccionId: string }

function Accion({ accion, correccionId, base, decidir }: AccionProps) {
  const { folio, titulo, cambios } = accion
  return (
    <article aria-label={folio} className="mt-8 border-t border-line pt-4">
      <h3 className="max-w-[62ch] font-serif text-lg font-semibold">
        <Link
          href={`${base}/${folio}`}
          prefetch={false}
          className="underline-offset-4 hover:underline"
        >
          {titulo}
        </Link>
      </h3>
      <p className="text-sm text-quiet tabular-nums">{folio}</p>
      {cambios.map((cambio) => (
        <Cambio key={cambio.id} cambio={cambio} folio={folio}>
          {decidir && (
            <CambioForm
              mutate={decidir}
              correccionId={correccionId}
              itemId={cambio.id}
              decision={cambio.decision}
              vieja={cambio.vieja}
              about={`${CAMPO_CORREGIBLE_LABELS[cambio.campo]} de ${folio}`}
            />
          )}
        </Cambio>
      ))}
    </article>
  )
}

type CambioProps = { cambio: CambioVista; folio: string; children: ReactNode }

function Cambio({ cambio, folio, children }: CambioProps) {
  const { id, campo, decision, antes, despues, vieja } = cambio
  const label = CAMPO_CORREGIBLE_LABELS[campo]
  return (
    <div
      id={`cambio-${id}`}
      role="group"
      aria-label={`${label} de ${folio}`}
      className="mt-6 scroll-mt-20"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h4 className="text-sm font-semibold">{label}</h4>
        <DecisionMark decision={decision} />
      </div>
      {vieja && (
        <div className="mt-2">
          <Notice kind="stale">
            La acción cambió después de que se hizo el archivo: este cambio ya no puede entrar.
          </Notice>
        </div>
      )}
      <div className="mt-2 grid gap-x-8 gap-y-3 md:grid-cols-2">
        <Lado titulo="Dice" parrafos={antes} />
        <Lado titulo="Diría" parrafos={despues} />
      </div>
      {children}
    </div>
  )
}

function Lado({ titulo, parrafos }: { titulo: string; parrafos: readonly DiffPart[][] }) {
  return (
    <div className="min-w-0 border-t border-hairline pt-2">
      <p className="text-xs text-quiet">{titulo}</p>
      <div className="printed mt-1 space-y-2 font-serif leading-relaxed break-words">
        {parrafos.map((parts, index) => (
          <p key={index}>
            {parts.map((part, at) => (
              <Mark key={at} part={part} />
            ))}
          </p>
        ))}
        {parrafos.length === 0 && <p className="text-quiet">(vacío)</p>}
      </div>
    </div>
  )
}
