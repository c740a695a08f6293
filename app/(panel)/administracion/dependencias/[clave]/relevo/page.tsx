import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { RelevoForm } from '@/components/administracion/relevo-form'
import { PageHeader } from '@/components/ui/page-header'
import { dayOf, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { getRelevo, type RelevoVista } from '@/lib/usuario/server/get-relevo'
import { requireUsuario } from '@/lib/usuario/server/session'
import { relevar } from '../../../mutations'

export const metadata: Metadata = { title: 'Relevar enlace' }

type Props = { params: Promise<{ clave: string }> }

export default async function RelevoPage({ params }: Props) {
  await requireUsuario('administrador')
  const now = new Date()
  const { clave } = await params
  const relevo = await getRelevo(clave, now)
  if (!relevo) notFound()
  const presentes = relevo.titulares.filter(({ hasta }) => hasta === null)
  return (
    <>
      <PageHeader
        title="Relevar enlace"
        back={{ href: '/administracion/dependencias', label: 'Dependencias' }}
        facts={relevo.nombre}
      />
      <div className="space-y-8">
        <LoQuePasa relevo={relevo} />
        {relevo.titulares.map(
          ({ id, nombre, hasta }) =>
            hasta && (
              <p key={id}>
                El relevo de {nombre} ya está dispuesto: es enlace hasta el {printDay(hasta)}.
              </p>
            ),
        )}
        {relevo.titulares.length === 0 && (
          <p>
            Esta dependencia no tiene enlace. <Invitar>Invite a la persona</Invitar> como enlace de
            ella.
          </p>
        )}
        {presentes.length > 0 && (
          <>
            <RelevoForm
              relevar={relevar}
              dependencia={clave}
              titulares={presentes}
              hoy={dayOf(now)}
            />
            <p className="max-w-measure text-sm text-quiet">
              ¿La persona no tiene cuenta? <Invitar>Invítela</Invitar> como enlace de esta
              dependencia y vuelva aquí.
            </p>
          </>
        )}
      </div>
    </>
  )
}

function Invitar({ children }: { children: string }) {
  return (
    <Link
      href="/administracion/usuarios/nueva"
      prefetch={false}
      className="underline underline-offset-4"
    >
      {children}
    </Link>
  )
}

/** What goes with the post, and what ends with who leaves. */
function LoQuePasa({ relevo }: { relevo: RelevoVista }) {
  const { borradores, devueltas, suplentes } = relevo
  return (
    <ul className="max-w-measure list-disc space-y-1 pl-5 text-sm">
      <li>
        Pasan con el cargo {contar(borradores, 'borrador', 'borradores')},{' '}
        {contar(devueltas, 'devuelta', 'devueltas')}, lo enviado y los avisos sin leer.
      </li>
      <li>
        Quien sale deja de ver las acciones de la dependencia; lo que hizo conserva su nombre.
      </li>
      {suplentes.map(({ nombre, suplenteDe }) => (
        <li key={nombre}>
          {nombre} está en suplencia de {suplenteDe}: la suplencia termina si sale {suplenteDe}.
        </li>
      ))}
    </ul>
  )
}
