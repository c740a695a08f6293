import Link from 'next/link'
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
  const { estado, pendientes, pasos, ref } = accion
  if ('archivo' in query) return <AvisoDeArchivo archivo={query.archivo} />
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
  if ('comprobar' in query && pendientes.length === 0 && pasos.includes('enviar')) {
    return (
      <Notice kind="neutral">
        Cambie lo que haga falta y elija “Enviar al Gabinete” para volver a la comprobación. Si no
        cambió nada,{' '}
        <Link
          href={`/acciones/${ref}/enviar`}
          prefetch={false}
          className="font-semibold underline underline-offset-4"
        >
          vuelva a comprobarla
        </Link>
        .
      </Notice>
    )
  }
  if ('sumada' in query) {
    return (
      <Notice kind="done" live title="Petición aceptada">
        La dependencia ya es participante y se le avisó.
      </Notice>
    )
  }
  if ('rechazada' in query) {
    return (
      <Notice kind="done" live title="Petición rechazada">
        Se le avisó a quien la hizo. La acción queda como estaba.
      </Notice>
    )
  }
  if ('respondida' in query) {
    return (
      <Notice kind="done" live title="Respuesta registrada">
        Se avisó a la dependencia responsable y al Gabinete. Puede cambiarla mientras el semestre no
        cierre.
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
function YaEnviada({ accion: { enviadaEn, ref } }: { accion: AccionVista }) {
  if (!enviadaEn) return null
  return (
    <Notice live>
      Ya se había enviado el{' '}
      <time dateTime={enviadaEn.toISOString()}>
        {printInstant(enviadaEn).replace(', ', ' a las ')}
      </time>
      . No se envió otra vez.{' '}
      <Link
        href={`/acciones/${ref}/acuse`}
        prefetch={false}
        className="font-semibold underline underline-offset-4"
      >
        Ver el acuse
      </Link>
    </Notice>
  )
}
