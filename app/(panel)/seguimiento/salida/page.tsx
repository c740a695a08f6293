import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { MensajesHoja } from '@/components/aviso/mensajes-hoja'
import { ProgramadosHoja } from '@/components/aviso/programados-hoja'
import { SalidaForm } from '@/components/aviso/salida-form'
import { SalidaVista } from '@/components/aviso/salida-vista'
import { DoneNotice } from '@/components/ui/done-notice'
import { LINK_ALONE } from '@/components/ui/link-look'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import {
  getMensajes,
  getProgramados,
  getRedactar,
  parseSalida,
} from '@/lib/accion/server/ver-salida'
import { ENTREGA_ESTADOS } from '@/lib/aviso/mensaje'
import { contar } from '@/lib/core/contar'
import { requireUsuario } from '@/lib/usuario/server/session'
import { hasRol } from '@/lib/usuario/usuario'
import { enviar, reintentar } from './mutations'

export const metadata: Metadata = { title: 'Salida de mensajes' }

type Query = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Query> }

const HOJAS = [
  { ver: 'nuevo', label: 'Nuevo envío', href: '/seguimiento/salida' },
  { ver: 'mensajes', label: 'Mensajes', href: '/seguimiento/salida?ver=mensajes' },
  { ver: 'programados', label: 'Programados', href: '/seguimiento/salida?ver=programados' },
] as const

const pageOf = (asked: unknown) => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}

async function Nuevo({ query, envia }: { query: Query; envia: boolean }) {
  const { input, mensaje } = parseSalida(query)
  const { opciones, vista } = await getRedactar(input, new Date())
  return (
    <div className="space-y-10">
      {mensaje && (
        <Notice kind="error" live>
          {mensaje}
        </Notice>
      )}
      <SalidaForm opciones={opciones} input={input} />
      {input && vista && <SalidaVista input={input} vista={vista} enviar={envia ? enviar : null} />}
    </div>
  )
}

async function Mensajes({ query, envia }: { query: Query; envia: boolean }) {
  const estado = ENTREGA_ESTADOS.find((one) => one === query.estado) ?? 'por-entregar'
  const mensajes = await getMensajes(estado, pageOf(query.pagina), new Date())
  return <MensajesHoja {...mensajes} reintentar={envia ? reintentar : null} />
}

function doneOf({ enviados, reintentado }: Query): string | null {
  if (reintentado !== undefined) return 'Se volverá a enviar en unos momentos.'
  if (enviados === '0') return 'Ese mismo envío ya había salido hoy: no se repitió.'
  const personas = Number(enviados)
  if (!Number.isInteger(personas)) return null
  const enviaron = personas === 1 ? 'Se envió' : 'Se enviaron'
  return `${enviaron} ${contar(personas, 'mensaje', 'mensajes')}. Ya se leen en los avisos de cada persona.`
}

/** The outbox: what is about to be sent, looked at before it goes; what went; what will go by itself. */
export default async function SalidaPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  const envia = hasRol(usuario, 'coordinador')
  if (!envia && !hasRol(usuario, 'administrador')) notFound()
  const query = await searchParams
  const actual = HOJAS.find(({ ver }) => ver === query.ver)?.ver ?? 'nuevo'
  return (
    <>
      <PageHeader
        title="Salida de mensajes"
        back={{ href: '/seguimiento', label: 'Seguimiento' }}
        facts={
          <>
            <span>
              Lo que se envía a varias personas, visto antes de que salga; lo que ya salió y lo que
              saldrá solo.
            </span>
            <Link href="/administracion/plantillas" prefetch={false} className={LINK_ALONE}>
              Ver las plantillas
            </Link>
          </>
        }
      />
      <TabLinks
        label="Salida de mensajes"
        tabs={HOJAS.map(({ ver, label, href }) => ({ label, href, current: ver === actual }))}
      />
      <DoneNotice>{doneOf(query)}</DoneNotice>
      {actual === 'nuevo' && <Nuevo query={query} envia={envia} />}
      {actual === 'mensajes' && <Mensajes query={query} envia={envia} />}
      {actual === 'programados' && <ProgramadosHoja dias={await getProgramados(new Date())} />}
    </>
  )
}
