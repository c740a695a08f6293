import { CircleCheck } from 'lucide-react'
import { fieldId } from '@/components/ui/field'
import type { Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { Issue } from '@/lib/core/issue'

const labelOf = (campo: string) => CAMPO_LABELS[campo as Campo] ?? campo

/** What still stands between the draft and its sending, each leading to its field. */
export function Pendientes({ pendientes }: { pendientes: readonly Issue[] }) {
  if (pendientes.length === 0) {
    return (
      <p className="flex gap-2 text-sm">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-green" />
        Según lo guardado, no falta nada para enviarla.
      </p>
    )
  }
  return (
    <>
      <p className="text-sm text-quiet">
        Según lo guardado. Puede guardar el borrador así; esto se pide al enviar.
      </p>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {pendientes.map(({ campo, mensaje }) => (
          <li key={mensaje}>
            <a
              href={`#${fieldId(campo)}`}
              className="block py-2 text-sm underline-offset-4 hover:underline"
            >
              <span className="font-semibold">{labelOf(campo)}</span>
              <span className="block text-quiet">{mensaje}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
