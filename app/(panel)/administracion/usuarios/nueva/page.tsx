import type { Metadata } from 'next'
import { InvitarForm } from '@/components/administracion/invitar-form'
import { PageHeader } from '@/components/ui/page-header'
import { nombreConSiglas } from '@/lib/accion/labels'
import { listDependencias } from '@/lib/catalogo/server/queries'
import { requireUsuario } from '@/lib/usuario/server/session'
import { invitar } from '../../mutations'

export const metadata: Metadata = { title: 'Invitar a una persona' }

export default async function InvitarPage() {
  await requireUsuario('administrador')
  const dependencias = await listDependencias(new Date())
  return (
    <>
      <PageHeader
        title="Invitar a una persona"
        back={{ href: '/administracion/usuarios', label: 'Usuarios' }}
        facts="Se crea la cuenta y se muestra un vínculo de un solo uso, que usted le entrega."
      />
      <InvitarForm
        invitar={invitar}
        dependencias={dependencias
          .filter(({ reporta, activa }) => reporta && activa)
          .map((d) => ({ clave: d.clave, nombre: nombreConSiglas(d) }))}
      />
    </>
  )
}
