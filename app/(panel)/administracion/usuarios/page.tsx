import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { Cuentas } from '@/components/administracion/cuentas'
import { Hoja } from '@/components/administracion/hoja'
import { ButtonLink } from '@/components/ui/button'
import { nombreCorto } from '@/lib/accion/labels'
import { listDependencias } from '@/lib/catalogo/server/queries'
import { contar } from '@/lib/core/contar'
import { listCuentas } from '@/lib/usuario/server/administrar'
import { requireUsuario } from '@/lib/usuario/server/session'
import { desactivar, terminarSesiones } from '../mutations'

export const metadata: Metadata = { title: 'Usuarios' }

export default async function UsuariosPage() {
  const usuario = await requireUsuario('administrador')
  const now = new Date()
  const [cuentas, dependencias] = await Promise.all([
    listCuentas(usuario, now),
    listDependencias(now),
  ])
  const activas = cuentas.filter(({ activo }) => activo).length
  const abiertas = cuentas.reduce((n, { sesiones }) => n + sesiones, 0)
  return (
    <Hoja
      actual="usuarios"
      facts={
        <>
          <span>{contar(activas, 'cuenta activa', 'cuentas activas')}</span>
          <span>{contar(abiertas, 'sesión abierta', 'sesiones abiertas')}</span>
        </>
      }
      actions={
        <ButtonLink href="/administracion/usuarios/nueva" variant="primary">
          <UserPlus aria-hidden="true" />
          Invitar
        </ButtonLink>
      }
    >
      <Cuentas
        cuentas={cuentas}
        propia={usuario.id}
        nombres={new Map(dependencias.map((d) => [d.clave, nombreCorto(d)]))}
        desactivar={desactivar}
        terminarSesiones={terminarSesiones}
      />
    </Hoja>
  )
}
