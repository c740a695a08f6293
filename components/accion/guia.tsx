import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { fieldId } from '@/components/ui/field'
import { Chevron, SUMMARY_LINE } from '@/components/ui/disclosure'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { GUIA, type SeccionDeGuia } from '@/lib/accion/guia'
import { anclaDeGuia } from './ver-guia'

/** What the guía says of one matter: a few rules, and a text before and after. */
function Cuerpo({ seccion: { puntos, ejemplo } }: { seccion: SeccionDeGuia }) {
  return (
    <>
      <ul className="list-disc space-y-1 pl-4 marker:text-line">
        {puntos.map((punto) => (
          <li key={punto}>{punto}</li>
        ))}
      </ul>
      {ejemplo && (
        <dl className="mt-3 break-inside-avoid space-y-2 border-l-[3px] border-hairline pl-3">
          <Ejemplo label="Antes" icon={<X aria-hidden="true" className="size-3.5 text-red" />}>
            {ejemplo.antes}
          </Ejemplo>
          <Ejemplo
            label="Después"
            icon={<Check aria-hidden="true" className="size-3.5 text-green" />}
          >
            {ejemplo.despues}
          </Ejemplo>
        </dl>
      )}
    </>
  )
}

function Ejemplo({ label, icon, children }: { label: string; icon: ReactNode; children: string }) {
  return (
    <div>
      <dt className="flex items-center gap-1 text-xs font-semibold text-quiet">
        {icon}
        {label}
      </dt>
      <dd className="font-serif">{children}</dd>
    </div>
  )
}

/** The guía beside the form: one matter open at a time, so that it never outgrows the window. */
export function GuiaPlegada({ children }: { children: ReactNode }) {
  return (
    <div className="text-sm">
      <div className="divide-y divide-hairline border-y border-hairline">
        {GUIA.map((seccion) => (
          <details key={seccion.id} name="guia" className="group">
            <summary className={`${SUMMARY_LINE} w-full`}>
              <Chevron />
              {seccion.titulo}
            </summary>
            <div id={anclaDeGuia(seccion.id)} tabIndex={-1} className="rounded-sm pt-1 pb-4 pl-5">
              <Cuerpo seccion={seccion} />
              <p className="mt-3">
                <a href={`#${fieldId(seccion.campo)}`} className="underline underline-offset-4">
                  Volver a {CAMPO_LABELS[seccion.campo]}
                </a>
              </p>
            </div>
          </details>
        ))}
      </div>
      {children}
    </div>
  )
}

/** The guía whole, to be read or printed. */
export function GuiaCompleta() {
  return (
    <div className="gap-x-14 md:columns-2 print:columns-2">
      {GUIA.map((seccion) => (
        <section
          key={seccion.id}
          id={anclaDeGuia(seccion.id)}
          className="mb-8 scroll-mt-20 break-inside-avoid print:mb-5"
        >
          <h3 className="mb-2 font-semibold">{seccion.titulo}</h3>
          <div className="text-sm print:text-xs">
            <Cuerpo seccion={seccion} />
          </div>
        </section>
      ))}
    </div>
  )
}
