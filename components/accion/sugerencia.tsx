import type { ReactNode } from 'react'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { Hallazgo } from '@/lib/correccion/hallazgo'

/** Names a finding within its list. */
export const claveDe = ({ regla, campo, posicion }: Hallazgo) => `${regla}-${campo}-${posicion}`

const LARGO = 120
const corta = (texto: string) => (texto.length > LARGO ? `${texto.slice(0, LARGO)}…` : texto)

type Props = { hallazgo: Hallazgo; id: string; href: string; children?: ReactNode }

/** One finding: its campo, the words it is about, the sentence that says how to mend it. */
export function Sugerencia({ hallazgo, id, href, children }: Props) {
  const { campo, cita, mensaje, severidad } = hallazgo
  return (
    <li className="py-2 text-sm">
      <p id={id}>
        <a href={href} className="font-semibold underline-offset-4 hover:underline">
          {CAMPO_LABELS[campo]}
        </a>
        {severidad === 'bloquea' && (
          <span className="ml-2 text-xs font-semibold text-red">Impide cerrar el informe</span>
        )}
        {cita.length > 1 && (
          <q className="block font-serif break-words whitespace-pre-wrap before:content-['“'] after:content-['”']">
            {corta(cita)}
          </q>
        )}
        <span className="block text-quiet">{mensaje}</span>
      </p>
      {children}
    </li>
  )
}
