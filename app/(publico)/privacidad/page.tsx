import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { avisoDePrivacidad } from '@/lib/catalogo/privacidad'
import { getIdentidad } from '@/lib/core/server/institucion'
import { getInstitucion } from '@/lib/catalogo/server/institucion'

export const metadata: Metadata = { title: 'Aviso de privacidad' }

/** Public: it must be at hand before anybody gives any data. */
export default async function PrivacidadPage() {
  const secciones = avisoDePrivacidad(await getInstitucion(), await getIdentidad())
  return (
    <>
      <PageHeader title="Aviso de privacidad" facts="Aviso simplificado" />
      <div className="max-w-measure space-y-7">
        {secciones.map(({ titulo, parrafos }) => (
          <section key={titulo ?? ''}>
            {titulo && <h2 className="mb-2 font-serif text-lg font-semibold">{titulo}</h2>}
            <div className="space-y-3">
              {parrafos.map((parrafo) => (
                <p key={parrafo}>{parrafo}</p>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  )
}
