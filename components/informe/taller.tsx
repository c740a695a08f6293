import type { ReactNode } from 'react'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import { isEnMarcha, type GeneracionVista } from '@/lib/informe/generacion'
import { DescargarPdf, type PdfDescargable } from './descargas'
import { GeneracionViva } from './generacion-viva'
import { GenerarForm } from './generar-form'
import { OtrasFormas } from './otras-formas'

type Props = {
  semestre: string
  aprobadas: number
  pdf: PdfDescargable | null
  /** The last one asked for. */
  generacion: GeneracionVista | null
  /** Null for who may only download. */
  generar: Mutate | null
  cubierta: ReactNode
  /** Those that can be taken away at once. */
  formatos: string[]
}

/** The book itself: its cover, making it, and taking it away. */
export function Taller(props: Props) {
  const { semestre, aprobadas, pdf, generacion, generar, cubierta, formatos } = props
  const running = generacion && isEnMarcha(generacion) ? generacion : null
  const failed = generacion?.estado === 'fallida' ? generacion : null
  return (
    <div className="group">
      <h2 id="documento" className="mb-4 text-lg font-semibold">
        El documento
      </h2>
      <div className="flex gap-5">
        {cubierta}
        <p className="min-w-0 text-sm">
          <span className="block font-serif text-2xl leading-none tabular-nums lining-nums">
            {aprobadas}
          </span>
          {aprobadas === 1 ? 'acción aprobada' : 'acciones aprobadas'}
        </p>
      </div>
      <div className="mt-6 space-y-6">
        {/* While a new one is asked for and made, nobody takes the old one for it. */}
        {pdf && !running && (
          <div className="group-has-[[aria-busy=true]]:hidden">
            <DescargarPdf pdf={pdf} />
          </div>
        )}
        {!pdf && !generar && (
          <p className="text-sm text-quiet">Todavía no se ha generado el PDF.</p>
        )}
        {generar && (
          <div className="space-y-2">
            {failed && (
              <Notice kind="error" title="El último informe no se pudo generar">
                <p>{failed.mensaje}</p>
              </Notice>
            )}
            {running ? (
              <GeneracionViva generacion={running} href={`/informes/${semestre}`} />
            ) : (
              <Generar generar={generar} semestre={semestre} aprobadas={aprobadas} again={!!pdf} />
            )}
          </div>
        )}
        {aprobadas > 0 && <OtrasFormas semestre={semestre} formatos={formatos} />}
      </div>
    </div>
  )
}

type GenerarProps = { generar: Mutate; semestre: string; aprobadas: number; again: boolean }

function Generar({ generar, semestre, aprobadas, again }: GenerarProps) {
  if (aprobadas === 0) {
    return (
      <p className="text-sm text-quiet">
        El informe se podrá generar cuando haya al menos una acción aprobada.
      </p>
    )
  }
  return (
    <>
      <GenerarForm generar={generar} semestre={semestre} again={again} />
      <p className="text-sm text-quiet">
        {again
          ? 'Vuelva a generarlo para que recoja lo aprobado desde entonces.'
          : 'Se compone con las acciones aprobadas hasta este momento. Tarda unos segundos.'}
      </p>
    </>
  )
}
