import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EntrarForm } from '@/components/usuario/entrar-form'
import { getUsuario } from '@/lib/usuario/server/session'
import { destinoDe } from '@/lib/usuario/volver'
import { entrar } from '../mutations'

export const metadata: Metadata = { title: 'Entrar' }

type Props = { searchParams: Promise<{ volver?: string | string[] }> }

export default async function EntrarPage({ searchParams }: Props) {
  const destino = destinoDe((await searchParams).volver)
  if (await getUsuario()) redirect(destino)
  return (
    <>
      <h1 className="mt-8 mb-6 font-serif text-2xl font-semibold">Entrar</h1>
      <EntrarForm entrar={entrar} volver={destino} />
      {process.env.DEMO === '1' && <DemoNote />}
    </>
  )
}

/** Only in the demonstration: which accounts there are. */
function DemoNote() {
  return (
    <aside aria-labelledby="demo" className="mt-10 border-t border-line pt-4 text-sm text-quiet">
      <h2 id="demo" className="font-semibold">
        Cuentas de demostración
      </h2>
      <ul className="mt-2 space-y-1">
        <li>enlace.semovi@demo.cdmx: enlace de una dependencia</li>
        <li>coordinacion@demo.cdmx: coordinación del Gabinete</li>
        <li>administracion@demo.cdmx: administración del informe</li>
      </ul>
      <p className="mt-2">La contraseña es la que imprimió la orden de inicio.</p>
    </aside>
  )
}
