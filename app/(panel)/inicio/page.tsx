import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { InicioAdministrador } from '@/components/accion/inicio-administrador'
import { InicioCoordinador } from '@/components/accion/inicio-coordinador'
import { InicioEnlace } from '@/components/accion/inicio-enlace'
import { InicioConsulta } from '@/components/accion/inicio-consulta'
import { AvisosSinLeer } from '@/components/aviso/avisos-sin-leer'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { dayOf, printDay } from '@/lib/core/clock'
import { listAvisos } from '@/lib/aviso/server/list'
import { getInicioEnlace } from '@/lib/accion/server/inicio'
import { getInicioAdministrador, getInicioCoordinador } from '@/lib/accion/server/inicio-gabinete'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { requireUsuario } from '@/lib/usuario/server/session'

export const metadata: Metadata = { title: 'Inicio' }

export default async function InicioPage() {
  const usuario = await requireUsuario()
  const now = new Date()
  const avisos = await listAvisos(usuario.id, { sinLeer: true, tomar: 6 })
  return (
    <>
      <PageHeader
        title="Lo que toca hoy"
        actions={
          hasRol(usuario, 'enlace') && (
            <ButtonLink href="/acciones/nueva" variant="primary">
              <Plus aria-hidden="true" />
              Nueva acción
            </ButtonLink>
          )
        }
        facts={
          <>
            <time dateTime={dayOf(now)}>{printDay(dayOf(now))}</time>
            <span>{usuario.nombre}</span>
          </>
        }
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-12">
          <Escritorios usuario={usuario} now={now} />
        </div>
        <AvisosSinLeer avisos={avisos} />
      </div>
    </>
  )
}

/** One part for each rol the person has. */
async function Escritorios({ usuario, now }: { usuario: UsuarioSesion; now: Date }) {
  const [enlace, coordinador, administrador] = await Promise.all([
    hasRol(usuario, 'enlace') ? getInicioEnlace(usuario, now) : null,
    hasRol(usuario, 'coordinador') ? getInicioCoordinador() : null,
    hasRol(usuario, 'administrador') ? getInicioAdministrador(now) : null,
  ])
  const today = dayOf(now)
  return (
    <>
      {enlace && <InicioEnlace inicio={enlace} today={today} />}
      {coordinador && <InicioCoordinador inicio={coordinador} today={today} />}
      {administrador && <InicioAdministrador inicio={administrador} today={today} />}
      {hasRol(usuario, 'consulta') && <InicioConsulta />}
    </>
  )
}
