import type { Metadata } from 'next'
import Link from 'next/link'
import { ContrasenaForm } from '@/components/usuario/contrasena-form'
import { findInvitado } from '@/lib/usuario/server/invitacion'
import { aceptar } from '../../mutations'

export const metadata: Metadata = { title: 'Elegir contraseña' }

type Props = { params: Promise<{ token: string }> }

export default async function InvitacionPage({ params }: Props) {
  const { token } = await params
  const invitado = await findInvitado(token, new Date())
  if (!invitado) return <SpentLink />
  return (
    <>
      <h1 className="mt-8 mb-2 font-serif text-2xl font-semibold">Elija su contraseña</h1>
      <p className="mb-6 text-quiet">
        {invitado.nombre}, {invitado.correo}
      </p>
      <ContrasenaForm aceptar={aceptar} token={token} correo={invitado.correo} />
    </>
  )
}

/** Unknown, used and expired look the same. */
function SpentLink() {
  return (
    <>
      <h1 className="mt-8 mb-2 font-serif text-2xl font-semibold">Este vínculo ya no sirve</h1>
      <p className="mb-6">
        Cada vínculo sirve una sola vez y por poco tiempo. Pida otro a la administración del
        informe.
      </p>
      <Link href="/entrar">Ir a la página de entrada</Link>
    </>
  )
}
