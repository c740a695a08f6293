import Link from 'next/link'
import { fieldId } from '@/components/ui/field'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS, camposComoTexto } from '@/lib/accion/labels'
import { nombreDeOds } from '@/lib/accion/ods'
import type { AccionVista } from '@/lib/accion/vista'
import { EvidenciaLista } from './archivo-vista'

/** Every field as it will be sent, each with the way back to change it. */
export function Comprobacion({ accion }: { accion: AccionVista }) {
  const { contenido, fechasImpresas, ref, archivos } = accion
  const textos = {
    ...camposComoTexto(contenido, fechasImpresas && `(${fechasImpresas})`),
    ods: contenido.ods.map(nombreDeOds).join('\n'),
  }
  return (
    <dl className="border-t border-hairline">
      {CAMPOS.map((campo) => (
        <div
          key={campo}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b border-hairline py-3 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
        >
          <dt className="text-sm font-semibold">{CAMPO_LABELS[campo]}</dt>
          <dd className="text-sm max-sm:order-last max-sm:col-span-2">
            {campo === 'evidencia' && textos.evidencia !== '' ? (
              <EvidenciaLista textos={contenido.evidencia} archivos={archivos} />
            ) : (
              <Valor texto={textos[campo]} campo={campo} />
            )}
          </dd>
          <dd>
            <Link
              href={`/acciones/${ref}#${fieldId(campo)}`}
              className="inline-block min-h-6 text-sm underline underline-offset-4 hover:decoration-2"
            >
              Cambiar<span className="sr-only"> {CAMPO_LABELS[campo]}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const LOOKS: Partial<Record<Campo, string>> = {
  titulo: 'text-[1rem] font-semibold',
  descripcion: 'printed text-[1rem]',
}

function Valor({ texto, campo }: { texto: string; campo: Campo }) {
  if (texto === '') return <span className="text-quiet">Sin dato</span>
  return (
    <span className={`block break-words whitespace-pre-line ${LOOKS[campo] ?? ''}`}>{texto}</span>
  )
}
