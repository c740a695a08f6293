import { Notice } from '@/components/ui/notice'
import type { AccionVista } from '@/lib/accion/vista'
import { printInstant } from '@/lib/core/clock'
import { AvisoDeArchivo } from './aviso-de-archivo'

type Props = { accion: AccionVista; query: Record<string, unknown> }

/** Word of what was just done, told once: the address carries it. The estado says whether it still holds. */
export function Avisos(props: Props) {
  const aviso = avisoDe(props)
  return aviso && <div className="mb-6">{aviso}</div>
}

function avisoDe({ accion, query }: Props) {
  const { estado, pendientes } = accion
  if ('archivo' in query) return <AvisoDeArchivo archivo={query.archivo} />
  if ('enviada' in query && estado === 'enviada') return <Acuse accion={accion} />
  if ('ya-enviada' in query && (estado === 'enviada' || estado === 'aprobada')) {
    return <YaEnviada accion={accion} />
  }
  if ('duplicada' in query && estado === 'borrador') {
    return (
      <Notice kind="done" live title="Duplicada">
        Es un borrador nuevo. Escriba sus fechas y revise lo demás antes de enviarlo.
      </Notice>
    )
  }
  if ('continuada' in query && estado === 'borrador') {
    return (
      <Notice kind="done" live title="Borrador listo para continuarla">
        Lo nuevo quedó como primer párrafo. Escriba las fechas y actualice lo demás.
      </Notice>
    )
  }
  if ('retirada' in query && estado === 'retirada') {
    return (
      <Notice kind="done" live title="Retirada">
        El Gabinete ya no la revisará. Puede recuperarla cuando quiera.
      </Notice>
    )
  }
  if ('recuperada' in query && estado === 'borrador') {
    return (
      <Notice kind="done" live title="Recuperada">
        Es otra vez un borrador. Corríjala y envíela; conserva su folio.
      </Notice>
    )
  }
  if ('reapertura' in query && estado === 'aprobada') {
    return (
      <Notice kind="done" live title="Petición enviada">
        El Gabinete decidirá si la reabre y se lo hará saber.
      </Notice>
    )
  }
  if ('revisar' in query && pendientes.length > 0) {
    return (
      <Notice kind="neutral">
        El borrador quedó guardado. Para enviarlo, complete lo que se señala enseguida.
      </Notice>
    )
  }
  return null
}

/** For who came back to the check page of something already sent, and pressed again. */
function YaEnviada({ accion: { enviadaEn } }: { accion: AccionVista }) {
  if (!enviadaEn) return null
  return (
    <Notice live>
      Ya se había enviado el{' '}
      <time dateTime={enviadaEn.toISOString()}>
        {printInstant(enviadaEn).replace(', ', ' a las ')}
      </time>
      . No se envió otra vez.
    </Notice>
  )
}

/** The receipt. */
function Acuse({ accion: { folio, enviadaEn, pasos } }: { accion: AccionVista }) {
  return (
    <Notice kind="done" live title={`Acuse de recibo · folio ${folio ?? ''}`}>
      <p>
        El Gabinete la recibió el{' '}
        {enviadaEn && <time dateTime={enviadaEn.toISOString()}>{printInstant(enviadaEn)}</time>}.
      </p>
      <p className="mt-1">
        Qué sigue: la coordinación la revisará y le avisará si la aprueba o la devuelve con
        observaciones.
        {pasos.includes('retirar') && ' Hasta que la tome a su cargo, usted puede retirarla.'}
      </p>
    </Notice>
  )
}
