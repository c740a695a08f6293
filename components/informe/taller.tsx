import type { ReactNode } from 'react'
import type { Mutate } from '@/components/ui/mutation'
import type { EdicionVista } from '@/lib/informe/edicion'
import type { Forma } from '@/lib/informe/formato'
import type { Documento, GeneracionVista } from '@/lib/informe/generacion'
import { Disclosure } from '@/components/ui/disclosure'
import { DescargarPdf } from './descargas'
import { EdicionVigente } from './edicion-vigente'
import { EnMarcha, SinFruto } from './en-marcha'
import { GenerarForm } from './generar-form'
import { Listos } from './listos'
import { OtrasFormas } from './otras-formas'

/** What may be done with the making of the book. */
type Actos = { generar: Mutate; cancelar: Mutate; reintentar: Mutate }

type Props = {
  semestre: string
  aprobadas: number
  /** The closed edición that counts; null while there is none, and drafts are all there is. */
  edicion: EdicionVista | null
  /** Drafts that are ready, newest first. */
  documentos: readonly Documento[]
  enMarcha: readonly GeneracionVista[]
  sinFruto: readonly GeneracionVista[]
  formatos: readonly Forma[]
  /** Null for who may only download. */
  actos: Actos | null
  cubierta: ReactNode
}

/** The book itself: its cover, making it, and taking it away. Once an edición is closed, that is the book. */
export function Taller({ cubierta, ...props }: Props) {
  const { aprobadas, edicion, actos, enMarcha, documentos } = props
  return (
    <div className="group">
      <h2 id="documento" tabIndex={-1} className="mb-4 text-lg font-semibold">
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
        {edicion ? <EdicionVigente edicion={edicion} /> : <PdfDeTrabajo {...props} />}
        {actos && <Hechura {...props} actos={actos} />}
        {actos && <Listos enMarcha={enMarcha.map(soloId)} documentos={documentos.map(soloId)} />}
        {actos && <Pedir {...props} generar={actos.generar} />}
        {!edicion && <OtrosBorradores {...props} />}
        {!edicion && aprobadas > 0 && <DeHoy {...props} />}
      </div>
    </div>
  )
}

/** So much as is told to the browser. */
const soloId = ({ id, formato }: { id: string; formato: Forma }) => ({ id, formato })

type Trabajo = Omit<Props, 'cubierta'>

/** The newest draft. While a new one is asked for and made, nobody takes the old one for it. */
function PdfDeTrabajo({ documentos, enMarcha, actos }: Trabajo) {
  const pdf = documentos.find(({ formato }) => formato === 'pdf')
  if (!pdf) {
    return !actos && <p className="text-sm text-quiet">Todavía no se ha generado el PDF.</p>
  }
  return (
    !enMarcha.some(({ formato }) => formato === 'pdf') && (
      <div className="group-has-[[aria-busy=true]]:hidden">
        <DescargarPdf pdf={pdf} />
      </div>
    )
  )
}

function Hechura({ semestre, enMarcha, sinFruto, actos }: Trabajo & { actos: Actos }) {
  return (
    <>
      <EnMarcha semestre={semestre} generaciones={enMarcha} cancelar={actos.cancelar} />
      <SinFruto semestre={semestre} generaciones={sinFruto} {...actos} />
    </>
  )
}

/** With an edición closed a draft is the exception, and is folded away. */
function Pedir({ edicion, documentos, enMarcha, ...props }: Trabajo & { generar: Mutate }) {
  const again = documentos.some(({ formato }) => formato === 'pdf') || enMarcha.length > 0
  if (!edicion) {
    return (
      <div className="space-y-2">
        <Generar {...props} again={again} />
      </div>
    )
  }
  return (
    <Disclosure summary="Generar un borrador">
      <div className="space-y-2">
        <p className="text-sm text-quiet">No es la edición: no se entrega.</p>
        <Generar {...props} again />
      </div>
    </Disclosure>
  )
}

/** Of these the newest draft is offered by its button; the PDF has its own, and the data are made on the spot. */
const EN_BOTON: readonly Forma[] = ['docx', 'html', 'sitio', 'xlsx']

/** The newest drafts of the other forms. As with the PDF, none while a new one of its kind is made. */
function OtrosBorradores({ documentos, enMarcha }: Trabajo) {
  const last = new Map<string, Documento>()
  for (const formato of EN_BOTON) {
    const newest = documentos.find((documento) => documento.formato === formato)
    if (newest && !enMarcha.some((one) => one.formato === formato)) last.set(formato, newest)
  }
  if (last.size === 0) return null
  return (
    <OtrasFormas
      id="borradores"
      title="El último borrador, en otros formatos"
      formatos={[...last.keys()]}
      hrefOf={(formato) => `/api/informes/generaciones/${last.get(formato)?.id}/archivo`}
    />
  )
}

/** The data alone: all else takes longer than a person should wait for a page. */
function DeHoy({ semestre }: Trabajo) {
  return (
    <OtrasFormas
      title="Los datos de lo aprobado al día de hoy"
      formatos={['csv', 'json']}
      hrefOf={(formato) => `/api/informes/${semestre}/datos?formato=${formato}`}
    />
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
