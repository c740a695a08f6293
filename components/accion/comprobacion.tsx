import Link from 'next/link'
import { fieldId } from '@/components/ui/field'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS, camposComoTexto } from '@/lib/accion/labels'
import { nombreDeOds } from '@/lib/accion/ods'
import type { AccionVista } from '@/lib/accion/vista'
import { EvidenciaLista } from './archivo-vista'

/** Every field as it will be sent, each with the way to change it; from the form, sending leads back here. */
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
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b border-hairline py-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
        >
          <dt className="text-sm font-semibold">{CAMPO_LABELS[campo]}</dt>
          <dd
            className={
              campo === 'descripcion'
                ? 'order-last col-span-full'
                : 'text-sm max-sm:order-last max-sm:col-span-2'
            }
          >
            {campo === 'evidencia' && textos.evidencia !== '' ? (
              <EvidenciaLista textos={contenido.evidencia} archivos={archivos} />
            ) : (
              <Valor texto={textos[campo]} campo={campo} />
            )}
          </dd>
          <dd className={campo === 'descripcion' ? 'sm:col-start-3' : undefined}>
            <Link
              href={`/acciones/${ref}?comprobar=1#${fieldId(campo)}`}
              prefetch={false}
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

function Valor({ texto, campo }: { texto: string; campo: Campo }) {
  if (texto === '') return <span className="text-sm text-quiet">No se dijo</span>
  if (campo === 'descripcion') {
    return (
      <div className="printed space-y-3 text-[1rem] leading-relaxed">
        {texto.split('\n\n').map((parrafo, index) => (
          <p key={index} className="break-words">
            {parrafo}
          </p>
        ))}
      </div>
    )
  }
  const look = campo === 'titulo' ? 'text-[1rem] font-semibold' : ''
  return <span className={`block break-words whitespace-pre-line ${look}`}>{texto}</span>
}
