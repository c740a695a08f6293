import type { ReactNode } from 'react'
import { MarkedLine, MarkedList, MarkedParagraphs } from '@/components/revision/marked-text'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import type { CongeladaVista } from '@/lib/accion/congelada'
import { LISTAS } from '@/lib/accion/diff'
import { CAMPO_LABELS } from '@/lib/accion/labels'

/** What was sent, field by field, with the marks of what changed since the sending before. */
export function Congelada({ congelada }: { congelada: CongeladaVista }) {
  const { textos, cambios } = congelada
  const said = CAMPOS.filter((campo) => textos[campo] !== '' || cambios?.[campo])
  return (
    <dl className="max-w-4xl border-t border-hairline">
      {said.map((campo) => (
        <div
          key={campo}
          className="gap-6 border-b border-hairline py-3 text-sm sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="text-quiet">{CAMPO_LABELS[campo]}</dt>
          <dd className="min-w-0 break-words whitespace-pre-line">{valorDe(congelada, campo)}</dd>
        </div>
      ))}
    </dl>
  )
}

function valorDe({ textos, cambios }: CongeladaVista, campo: Campo): ReactNode {
  const parts = cambios?.[campo]
  if (campo === 'descripcion') {
    return (
      <div className="printed space-y-3 text-[1rem] leading-relaxed">
        <MarkedParagraphs parts={parts ?? [{ kind: 'same', text: textos.descripcion }]} />
      </div>
    )
  }
  if (!parts) return textos[campo]
  return LISTAS.has(campo) ? <MarkedList parts={parts} /> : <MarkedLine parts={parts} />
}
