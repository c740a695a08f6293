import { ArrowLeft, Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Acuse } from '@/components/accion/acuse'
import { PasosBotones } from '@/components/accion/pasos-botones'
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
        <Link
          href={`/acciones/${accion.ref}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-1 text-sm text-quiet underline-offset-4 hover:text-ink hover:underline"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          Ver la acción {accion.ref}
        </Link>
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
