import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Acuse } from '@/components/accion/acuse'
import { PasosBotones } from '@/components/accion/pasos-botones'
import { BackLink } from '@/components/ui/back-link'
import { buttonClass } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { numeroDeRevision } from '@/lib/accion/acuse'
import { getIdentidad } from '@/lib/core/server/institucion'
import { getAcuse } from '@/lib/accion/server/get-acuse'
import { keepAddress, loadAccion } from '../load'

type Props = {
  params: Promise<{ clave: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accion } = await loadAccion((await params).clave)
  return { title: `Acuse de recibo · ${accion.ref}` }
}

export default async function AcusePage({ params, searchParams }: Props) {
  const [{ clave }, query] = [await params, await searchParams]
  const { usuario, accion } = await loadAccion(clave)
  keepAddress(clave, accion.ref, '/acuse')
  const revision = numeroDeRevision(query.revision)
  const acuse = revision === undefined ? null : await getAcuse(usuario, accion.ref, revision)
  if (!acuse) notFound()
  const isNueva = 'enviada' in query && accion.estado === 'enviada'
  return (
    <>
      <div className="mb-6 max-w-3xl space-y-4 print:hidden">
        <BackLink href={`/acciones/${accion.ref}`} label={`Ver la acción ${accion.ref}`} />
        {isNueva && (
          <Notice kind="done" live title={`Acuse de recibo · folio ${acuse.folio}`}>
            El Gabinete recibió la acción el <time dateTime={acuse.enviadaEn}>{acuse.cuando}</time>.
            Este acuse queda siempre en el historial de la acción.
          </Notice>
        )}
        <div className="flex flex-wrap gap-2">
          <a
            href={`/api/acciones/${acuse.accionId}/acuse?revision=${acuse.revision}`}
            download
            className={buttonClass({ variant: 'primary' })}
          >
            <Download aria-hidden="true" />
            Descargar acuse (PDF)
          </a>
          <PrintButton />
          {accion.estado === 'enviada' && <PasosBotones accion={accion} size="regular" />}
        </div>
      </div>
      <Acuse acuse={acuse} identidad={await getIdentidad()} />
    </>
  )
}
