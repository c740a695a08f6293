import Link from 'next/link'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { CAMPOS } from '@/lib/accion/accion'
import type { Contra } from '@/lib/accion/contra'
import { dayOf, printDay } from '@/lib/core/clock'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { SIN_MARCAS_ID } from './marked-text'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

type Cambios = NonNullable<RevisionVista['cambios']>

const DESDE: Record<string, string> = {
  devolver: 'desde que se devolvió, el',
  aprobar: 'desde que se aprobó, el',
  reclasificar: 'desde que se reclasificó, el',
  enviar: 'desde el envío del',
}

const DESDE_PROPIO: Record<string, string> = {
  devolver: 'desde que usted la devolvió, el',
  aprobar: 'desde que usted la aprobó, el',
  reclasificar: 'desde que usted la reclasificó, el',
  'corregir-redaccion': 'desde que usted corrigió su redacción, el',
}

const desdeDe = ({ paso, propia, contra }: Cambios) =>
  (propia && contra === 'mia' ? DESDE_PROPIO : DESDE)[paso] ?? 'desde la versión del'

/** Compared with one or the other; only where the two say different things. */
function Opciones({ cambios: { contra, propia }, hrefOf }: Props) {
  const options: [Contra, string][] = [
    ['mia', propia ? 'lo último que usted revisó' : 'lo último que se revisó'],
    ['envio', 'el envío anterior'],
  ]
  return (
    <nav aria-labelledby="comparar-con" className="flex basis-full flex-wrap gap-x-4">
      <span id="comparar-con" className="inline-flex min-h-6 items-center text-quiet">
        Comparar con
      </span>
      {options.map(([option, label]) => (
        <Link
          key={option}
          href={hrefOf(option)}
          prefetch={false}
          scroll={false}
          aria-current={contra === option ? 'true' : undefined}
          className="inline-flex min-h-6 items-center text-quiet underline decoration-line underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

type Props = { cambios: Cambios; hrefOf: (contra: Contra) => string }

/** At a new sending: what changed since it was last reviewed, where, and the switch that hides the marks. */
export function CambiosNota({ cambios, hrefOf }: Props) {
  const changed = CAMPOS.filter((campo) => cambios.campos[campo])
  const since = `${desdeDe(cambios)} ${printDay(dayOf(new Date(cambios.desde)))}`
  const opciones = cambios.hayOtra && <Opciones cambios={cambios} hrefOf={hrefOf} />
  if (changed.length === 0) {
    return (
      <div className="mb-4 flex flex-wrap border-y border-hairline py-2 text-sm">
        {opciones}
        <p className="text-quiet">Sin ningún cambio {since}.</p>
      </div>
    )
  }
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-y border-hairline py-1.5 text-sm">
      {opciones}
      <p className="text-quiet">
        Cambió {since}:{' '}
        {changed.map((campo, index) => (
          <span key={campo}>
            {index > 0 && ', '}
            <a href={`#campo-${campo}`} className={cx(LINK, 'font-semibold text-ink')}>
              {CAMPO_LABELS[campo]}
            </a>
          </span>
        ))}
        .
      </p>
      <span className="inline-flex min-h-9 items-center gap-2">
        <input
          id={SIN_MARCAS_ID}
          type="checkbox"
          role="switch"
          className="size-5 cursor-pointer accent-guinda"
        />
        <label htmlFor={SIN_MARCAS_ID} className="cursor-pointer">
          Ver sin marcas
        </label>
      </span>
    </div>
  )
}
