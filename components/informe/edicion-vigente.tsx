import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { printInstant } from '@/lib/core/clock'
import { printBytes } from '@/lib/evidencia/archivo'
import { nombreDeEdicion, type EdicionVista } from '@/lib/informe/edicion'
import { OtrasFormas } from './otras-formas'

const hrefDe = (id: string) => (formato: string) =>
  `/api/informes/ediciones/${id}/archivos/${formato}`

/** The closed edición that counts: what is taken away from here is what was delivered, never a draft. */
export function EdicionVigente({ edicion }: { edicion: EdicionVista }) {
  const { id, numero, cerradaEn, sha256, artefactos } = edicion
  const hrefOf = hrefDe(id)
  const pdf = artefactos.find(({ formato }) => formato === 'pdf')
  return (
    <>
      <div>
        <p className="mb-3 font-serif text-lg font-semibold">{nombreDeEdicion(numero)}</p>
        {pdf && (
          <a href={hrefOf('pdf')} download className={buttonClass({ variant: 'primary' })}>
            <Download aria-hidden="true" />
            Descargar PDF
          </a>
        )}
        <p className="mt-2 text-sm">
          Cerrada el <time dateTime={cerradaEn.toISOString()}>{printInstant(cerradaEn)}</time>
        </p>
        {pdf ? (
          <p className="text-sm text-quiet tabular-nums">{printBytes(pdf.bytes)}</p>
        ) : (
          <p className="text-sm text-quiet">Sus archivos se preparan.</p>
        )}
        <p className="text-xs text-quiet">
          Huella del colofón <code title={sha256}>{sha256.slice(0, 12)}</code>
        </p>
      </div>
      {pdf && (
        <OtrasFormas
          title="La misma edición, en otros formatos"
          formatos={artefactos.map(({ formato }) => formato)}
          hrefOf={hrefOf}
        />
      )}
    </>
  )
}
