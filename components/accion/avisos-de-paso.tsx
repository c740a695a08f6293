import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { AccionVista } from '@/lib/accion/vista'
import type { Estado } from '@/lib/accion/workflow'
import { printInstant } from '@/lib/core/clock'
import { AvisoDeArchivo } from './aviso-de-archivo'

type Props = { accion: AccionVista; query: Record<string, unknown> }

/** Word of what was just done, told once: the address carries it. The estado says whether it still holds. */
export function Avisos(props: Props) {
  const aviso = avisoDe(props)
  return aviso && <div className="mb-6">{aviso}</div>
}

type Hecho = { clave: string; estado?: Estado; title: string; texto: string }

/** What was done, by the key of the address; `estado`: only while the acción stands there. */
const HECHOS: readonly Hecho[] = [
  {
    clave: 'duplicada',
    estado: 'borrador',
    title: 'Duplicada',
    texto: 'Es un borrador nuevo. Escriba sus fechas y revise lo demás antes de enviarlo.',
  },
  {
    clave: 'continuada',
    estado: 'borrador',
    title: 'Borrador listo para continuarla',
    texto: 'Lo nuevo quedó como primer párrafo. Escriba las fechas y actualice lo demás.',
  },
  {
    clave: 'retirada',
    estado: 'retirada',
    title: 'Retirada',
    texto: 'El Gabinete ya no la revisará. Puede recuperarla cuando quiera.',
  },
  {
    clave: 'recuperada',
    estado: 'borrador',
    title: 'Recuperada',
    texto: 'Es otra vez un borrador. Corríjala y envíela; conserva su folio.',
  },
  {
    clave: 'reapertura',
    estado: 'aprobada',
    title: 'Petición enviada',
    texto: 'El Gabinete decidirá si la reabre y se lo hará saber.',
  },
  {
    clave: 'sumada',
    title: 'Petición aceptada',
    texto: 'La dependencia ya es participante y se le avisó.',
  },
  {
    clave: 'rechazada',
    title: 'Petición rechazada',
    texto: 'Se le avisó a quien la hizo. La acción queda como estaba.',
  },
  {
    clave: 'respondida',
    title: 'Respuesta registrada',
    texto:
      'Se avisó a la dependencia responsable y al Gabinete. Puede cambiarla mientras el semestre no cierre.',
  },
  {
    clave: 'redaccion-aceptada',
    title: 'Redacción aceptada',
    texto: 'La acción ya la dice así. Se avisó a quien la propuso.',
  },
  {
    clave: 'redaccion-rechazada',
    title: 'Redacción rechazada',
    texto: 'La acción queda como estaba. Se entregó su respuesta a quien la propuso.',
  },
]

function avisoDe({ accion, query }: Props) {
  const { estado, pendientes, pasos } = accion
  if ('archivo' in query) return <AvisoDeArchivo archivo={query.archivo} />
  if ('ya-enviada' in query && (estado === 'enviada' || estado === 'aprobada')) {
    return <YaEnviada accion={accion} />
  }
  const hecho = HECHOS.find((one) => one.clave in query && (one.estado ?? estado) === estado)
  if (hecho) {
    return (
      <Notice kind="done" live title={hecho.title}>
        {hecho.texto}
      </Notice>
    )
  }
  if ('comprobar' in query && pendientes.length === 0 && pasos.includes('enviar')) {
    return <VuelvaAComprobar accion={accion} />
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

/** For who came from the check page to change something. */
function VuelvaAComprobar({ accion: { ref } }: { accion: AccionVista }) {
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
