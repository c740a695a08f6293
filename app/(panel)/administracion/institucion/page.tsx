import type { Metadata } from 'next'
import Link from 'next/link'
import { Hoja } from '@/components/administracion/hoja'
import { InstitucionForm } from '@/components/administracion/institucion-form'
import { DoneNotice } from '@/components/ui/done-notice'
import { getInstitucion } from '@/lib/catalogo/server/institucion'
import { requireUsuario } from '@/lib/usuario/server/session'
import { editar } from '../mutations'

export const metadata: Metadata = { title: 'Institución' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function InstitucionPage({ searchParams }: Props) {
  await requireUsuario('administrador')
  const [institucion, query] = await Promise.all([getInstitucion(), searchParams])
  return (
    <Hoja
      actual="institucion"
      facts={
        <>
          <span>A quién se pregunta, y qué se hace con los datos de las cuentas.</span>
          <Link href="/privacidad" prefetch={false} className="underline underline-offset-4">
            Ver el aviso de privacidad
          </Link>
        </>
      }
    >
      {'guardada' in query && (
        <DoneNotice>Se guardaron los datos. Ya se ven al pie de cada página.</DoneNotice>
      )}
      <InstitucionForm key={institucion.version} editar={editar} institucion={institucion} />
    </Hoja>
  )
}
