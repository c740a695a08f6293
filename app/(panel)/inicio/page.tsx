import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { InicioAdministrador } from '@/components/accion/inicio-administrador'
import { InicioCoordinador } from '@/components/accion/inicio-coordinador'
import { EnQueCalidad } from '@/components/accion/en-que-calidad'
import { InicioEnlace } from '@/components/accion/inicio-enlace'
import { InicioConsulta } from '@/components/accion/inicio-consulta'
import { AvisosSinLeer } from '@/components/aviso/avisos-sin-leer'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { FaltaContacto } from '@/components/administracion/falta-contacto'
import { hasContacto } from '@/lib/catalogo/institucion'
import { getContacto } from '@/lib/catalogo/server/institucion'
import { dayOf, printDay } from '@/lib/core/clock'
import { listAvisos } from '@/lib/aviso/server/list'
import { getInicioEnlace } from '@/lib/accion/server/inicio'
import { getInicioAdministrador, getInicioCoordinador } from '@/lib/accion/server/inicio-gabinete'
import { listRecibidas } from '@/lib/accion/server/recibidas'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { requireUsuario } from '@/lib/usuario/server/session'
import { declarar, deshacerDeclaracion } from '../acciones/mutations'

export const metadata: Metadata = { title: 'Inicio' }

export default async function InicioPage() {
  const usuario = await requireUsuario()
  const now = new Date()
  const [avisos, recibidas] = await Promise.all([
    listAvisos(usuario.id, now, { sinLeer: true, tomar: 6 }),
    listRecibidas(usuario, now),
  ])
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
          <EnQueCalidad usuario={usuario} recibidas={recibidas} />
          <Escritorios usuario={usuario} now={now} />
        </div>
        <AvisosSinLeer avisos={avisos} />
      </div>
    </>
  )
}

/** One part for each rol the person has. */
async function Escritorios({ usuario, now }: { usuario: UsuarioSesion; now: Date }) {
  const [enlace, coordinador, administrador, contacto] = await Promise.all([
    hasRol(usuario, 'enlace') ? getInicioEnlace(usuario, now) : null,
    hasRol(usuario, 'coordinador') ? getInicioCoordinador() : null,
    hasRol(usuario, 'administrador') ? getInicioAdministrador(now) : null,
    getContacto(),
  ])
  const today = dayOf(now)
  return (
    <>
      {enlace && (
        <InicioEnlace
          inicio={enlace}
          today={today}
          declarar={declarar}
          deshacer={deshacerDeclaracion}
        />
      )}
      {coordinador && <InicioCoordinador inicio={coordinador} today={today} />}
      {administrador && !hasContacto(contacto) && <FaltaContacto />}
      {administrador && <InicioAdministrador inicio={administrador} today={today} />}
      {hasRol(usuario, 'consulta') && <InicioConsulta />}
    </>
  )
}
