import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { printBytes } from '@/lib/evidencia/archivo'
import type { Documento } from '@/lib/informe/generacion'

/** The newest PDF: the button, and what is known of the file. */
export function DescargarPdf({ pdf }: { pdf: Documento }) {
  const { id, accesible, terminadaEn, acciones, bytes, sha256, mensaje } = pdf
  const count = acciones !== null && contar(acciones, 'acción', 'acciones')
  const facts = [mensaje, count, printBytes(bytes)].filter(Boolean).join(' · ')
  return (
    <div>
      <a
        href={`/api/informes/generaciones/${id}/archivo`}
        download
        className={buttonClass({ variant: 'primary' })}
      >
        <Download aria-hidden="true" />
        Descargar PDF
      </a>
      <p className="mt-2 text-sm">
        {accesible ? 'Borrador de trabajo, generado el' : 'Generado el'}{' '}
        <time dateTime={terminadaEn.toISOString()}>{printInstant(terminadaEn)}</time>
      </p>
      <p className="text-sm text-quiet tabular-nums">{facts}</p>
      {!accesible && (
        <p className="text-sm">
          Borrador sin comprobar PDF/UA: las letras que faltan quedaron en blanco.
        </p>
      )}
      <p className="text-xs text-quiet">
        Huella SHA-256 <code title={sha256}>{sha256.slice(0, 12)}</code>
      </p>
    </div>
  )
}
