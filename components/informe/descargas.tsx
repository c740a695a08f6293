import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { printBytes } from '@/lib/evidencia/archivo'

export type PdfDescargable = {
  id: string
  terminadaEn: Date
  acciones: number
  bytes: number
  sha256: string
  mensaje: string | null
}

/** The newest PDF: the button, and what is known of the file. */
export function DescargarPdf({ pdf }: { pdf: PdfDescargable }) {
  const { id, terminadaEn, acciones, bytes, sha256, mensaje } = pdf
  const facts = [mensaje, contar(acciones, 'acción', 'acciones'), printBytes(bytes)]
    .filter(Boolean)
    .join(' · ')
  return (
    <div>
      <a
        href={`/api/informes/generaciones/${id}/pdf`}
        download
        className={buttonClass({ variant: 'primary' })}
      >
        <Download aria-hidden="true" />
        Descargar PDF
      </a>
      <p className="mt-2 text-sm">
        Generado el <time dateTime={terminadaEn.toISOString()}>{printInstant(terminadaEn)}</time>
      </p>
      <p className="text-sm text-quiet tabular-nums">{facts}</p>
      <p className="text-xs text-quiet">
        Huella SHA-256 <code title={sha256}>{sha256.slice(0, 12)}</code>
      </p>
    </div>
  )
}
