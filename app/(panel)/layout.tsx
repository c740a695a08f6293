import type { ReactNode } from 'react'
import { salir } from '@/app/(acceso)/mutations'
import { Marco } from '@/components/marco/marco'
import { SesionAviso } from '@/components/marco/sesion-aviso'
import { getMarco } from '@/lib/accion/server/marco'
import { restanteAlUsarse } from '@/lib/usuario/server/sesion-restante'
import { isFormSinSesion, requireUsuario } from '@/lib/usuario/server/session'

/** Everything behind a session: the frame, with the desks of this person's roles. */
export default async function PanelLayout({ children }: { children: ReactNode }) {
  // There is nobody to frame it for; a page that has nothing to give back leads to /entrar by itself.
  if (await isFormSinSesion()) return children
  const usuario = await requireUsuario()
  const marco = await getMarco(usuario)
  return (
    <Marco usuario={usuario} salir={salir} {...marco}>
      {children}
      <SesionAviso inicial={restanteAlUsarse(usuario, new Date())} />
    </Marco>
  )
}
