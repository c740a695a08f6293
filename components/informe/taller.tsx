import type { ReactNode } from 'react'
import type { Mutate } from '@/components/ui/mutation'
import type { Forma } from '@/lib/informe/formato'
import type { Documento, GeneracionVista } from '@/lib/informe/generacion'
import { DescargarPdf } from './descargas'
import { EnMarcha, SinFruto } from './en-marcha'
import { GenerarForm } from './generar-form'
import { OtrasFormas } from './otras-formas'

/** What may be done with the making of the book. */
type Actos = { generar: Mutate; cancelar: Mutate; reintentar: Mutate }

type Props = {
  semestre: string
  aprobadas: number
  /** The newest PDF. */
  pdf: Documento | null
  enMarcha: readonly GeneracionVista[]
  sinFruto: readonly GeneracionVista[]
  formatos: readonly Forma[]
  /** Null for who may only download. */
  actos: Actos | null
  cubierta: ReactNode
}

/** The book itself: its cover, making it, and taking it away. */
export function Taller(props: Props) {
  const { semestre, aprobadas, pdf, enMarcha, sinFruto, formatos, actos, cubierta } = props
  const isPdfEnMarcha = enMarcha.some(({ formato }) => formato === 'pdf')
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
        {pdf && !isPdfEnMarcha && (
          <div className="group-has-[[aria-busy=true]]:hidden">
            <DescargarPdf pdf={pdf} />
          </div>
        )}
        {!pdf && !actos && <p className="text-sm text-quiet">Todavía no se ha generado el PDF.</p>}
        {actos && (
          <EnMarcha semestre={semestre} generaciones={enMarcha} cancelar={actos.cancelar} />
        )}
        {actos && <SinFruto semestre={semestre} generaciones={sinFruto} {...actos} />}
        {actos && (
          <div className="space-y-2">
            <Generar
              {...{ semestre, aprobadas, formatos }}
              generar={actos.generar}
              again={!!pdf || enMarcha.length > 0}
            />
          </div>
        )}
        {aprobadas > 0 && <OtrasFormas semestre={semestre} />}
      </div>
    </div>
  )
}

type GenerarProps = Pick<Props, 'semestre' | 'aprobadas' | 'formatos'> & {
  generar: Mutate
  again: boolean
}

function Generar({ generar, semestre, aprobadas, formatos, again }: GenerarProps) {
  if (aprobadas === 0) {
    return (
      <p className="text-sm text-quiet">
        El informe se podrá generar cuando haya al menos una acción aprobada.
      </p>
    )
  }
  return (
    <>
      <GenerarForm generar={generar} semestre={semestre} again={again} formatos={formatos} />
      <p className="text-sm text-quiet">
        {again
          ? 'Vuelva a generarlo para que recoja lo aprobado desde entonces.'
          : 'Se compone con las acciones aprobadas hasta este momento. Tarda unos segundos.'}
      </p>
    </>
  )
}
