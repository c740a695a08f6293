import type { Metadata } from 'next'
import { Hoja } from '@/components/administracion/hoja'
import { ProgramaDeEjes } from '@/components/administracion/programa-de-ejes'
import { listProgramas } from '@/lib/catalogo/server/queries'
import { requireUsuario } from '@/lib/usuario/server/session'

export const metadata: Metadata = { title: 'Ejes' }

export default async function EjesPage() {
  await requireUsuario('administrador')
  const programas = await listProgramas()
  return (
    <Hoja
      actual="ejes"
      facts="Los ejes pertenecen a un programa de gobierno. Cada semestre conserva los del suyo."
    >
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        {programas.map((programa) => (
          <ProgramaDeEjes key={programa.clave} programa={programa} />
        ))}
      </div>
    </Hoja>
  )
}
