import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { HallazgoJuzgado } from '@/lib/correccion/aceptado'
import { labelDeRegla } from '@/lib/correccion/labels'
import { razonDe } from '@/lib/correccion/razones'
import type { Desk } from '@/lib/usuario/usuario'
import { ConFolios } from './con-folios'

const LARGO = 160
/** Of a long quote how it begins, in whole words where it has any. */
const corta = (texto: string) =>
  texto.length > LARGO ? `${texto.slice(0, LARGO).replace(/(?<=\s\S+)\s\S*$/, '')}…` : texto

const Cita = ({ children }: { children: string }) => (
  <q className="font-serif break-words whitespace-pre-wrap before:content-['“'] after:content-['”']">
    {corta(children)}
  </q>
)

function PorQueImporta({ regla, razon }: { regla: string; razon: string }) {
  return (
    <Disclosure
      summary={
        <span className="text-xs font-normal text-quiet">
          Por qué importa<span className="sr-only">: {labelDeRegla(regla)}</span>
        </span>
      }
    >
      <p className="max-w-measure text-quiet">{razon}</p>
    </Disclosure>
  )
}

type Props = {
  hallazgo: HallazgoJuzgado
  id: string
  /** Where its words stand. */
  href: string
  /** Where whoever looks opens the other acciones that it names. */
  base?: Desk
  /** Before it, on a list of several acciones: whose it is. */
  de?: ReactNode
  children?: ReactNode
}

/** One thing the corrector found: where, which words, how to mend it, what would stand there, and why it matters. */
export function HallazgoRow({ hallazgo, id, href, base = '/revision', de, children }: Props) {
  const { campo, cita, mensaje, propuesta, regla } = hallazgo
  const razon = razonDe(regla)
  return (
    <li id={id} className="scroll-mt-24 py-3 text-sm target:bg-guinda-tint/60">
      {de}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a
          href={href}
          className="font-semibold underline decoration-line underline-offset-4 hover:decoration-2"
        >
          {CAMPO_LABELS[campo]}
        </a>
        {labelDeRegla(regla) !== CAMPO_LABELS[campo] && (
          <span className="text-xs text-quiet">{labelDeRegla(regla)}</span>
        )}
      </p>
      {cita.trim().length > 1 && (
        <p>
          <Cita>{cita}</Cita>
        </p>
      )}
      <p className="text-quiet">
        <ConFolios texto={mensaje} base={base} />
      </p>
      {propuesta !== null && propuesta.trim() !== '' && (
        <p className="text-quiet">
          Quedaría: <Cita>{propuesta}</Cita>
        </p>
      )}
      <div className="mt-0.5 flex flex-wrap items-start gap-x-4 gap-y-1">
        {razon && <PorQueImporta regla={regla} razon={razon} />}
        {children}
      </div>
    </li>
  )
}
