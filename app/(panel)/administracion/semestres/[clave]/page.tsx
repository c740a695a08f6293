import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AjustesForm } from '@/components/administracion/ajustes-form'
import { PageHeader } from '@/components/ui/page-header'
import { findAjustes } from '@/lib/catalogo/server/ajustar-semestre'
import { requireUsuario } from '@/lib/usuario/server/session'
import { ajustar } from '../../mutations'

export const metadata: Metadata = { title: 'Plazos del semestre' }

const VOLVER = '/administracion/semestres'

export default async function AjustesPage({ params }: { params: Promise<{ clave: string }> }) {
  await requireUsuario('administrador')
  const semestre = await findAjustes((await params).clave)
  if (!semestre) notFound()
  return (
    <>
      <PageHeader
        back={{ href: VOLVER, label: 'Semestres' }}
        title={`Plazos del semestre ${semestre.clave}`}
      />
      {semestre.estado === 'cerrado' ? (
        <p>El semestre está cerrado: sus plazos ya no cambian.</p>
      ) : (
        <AjustesForm key={semestre.version} ajustar={ajustar} semestre={semestre} volver={VOLVER} />
      )}
    </>
  )
}
