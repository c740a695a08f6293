import type { ReactNode } from 'react'
import { EvidenciaLista } from '@/components/accion/archivo-vista'
import { EjeMark } from '@/components/accion/eje-mark'
import type { Campo } from '@/lib/accion/accion'
import { LISTAS } from '@/lib/accion/diff'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ObservacionVista, RevisionVista } from '@/lib/accion/revision-vista'
import { CampoRow } from './campo-row'
import { citasDe, type Citas } from './citas'
import { MarkedLine, MarkedList, MarkedParagraphs } from './marked-text'

/** After the text: what is said about it, in the form's order. */
const HECHOS: readonly Campo[] = [
  'responsable',
  'participantes',
  'contrapartes',
  'paises',
  'ciudades',
  'redes',
  'lugar',
  'tipo',
  'modalidad',
  'parte',
  'eje',
  'ods',
  'evidencia',
]

type Props = {
  revision: RevisionVista
  reclasificar?: ReactNode
  /** What can be done with an observación that came back. */
  acto?: (observacion: ObservacionVista) => ReactNode
}

function Evidencia({ contenido, archivos, cambios }: RevisionVista) {
  const parts = cambios?.campos.evidencia
  return (
    <>
      {parts && <MarkedList parts={parts} />}
      <EvidenciaLista textos={parts ? [] : contenido.evidencia} archivos={archivos} />
    </>
  )
}

function Hecho({ campo, revision }: { campo: Campo; revision: RevisionVista }) {
  const { contenido, textos, cambios } = revision
  const parts = cambios?.campos[campo]
  if (campo === 'evidencia') return <Evidencia {...revision} />
  if (parts && LISTAS.has(campo)) return <MarkedList parts={parts} />
  if (parts) return <MarkedLine parts={parts} />
  if (campo === 'eje' && contenido.eje) return <EjeMark eje={contenido.eje} />
  const nota = campo === 'responsable' && revision.responsableNota
  return (
    <>
      <span className="whitespace-pre-line">{textos[campo]}</span>
      {nota && <span className="ml-2 text-xs text-quiet">{nota}</span>}
    </>
  )
}

function Descripcion({ citas: { descripcion, numeros } }: { citas: Citas }) {
  return (
    <div className="printed space-y-4 pb-4 text-base leading-relaxed">
      <MarkedParagraphs parts={descripcion} numeros={numeros} />
    </div>
  )
}

/** The acción as a galley: its text in the middle, the margin for the remarks, the facts below. */
export function Galera({ revision, reclasificar, acto }: Props) {
  const { contenido, textos, cambios, observaciones, pasos } = revision
  const citas = citasDe(revision)
  const { numeros } = citas
  const common = { observaciones, observable: pasos.includes('devolver'), numeros, acto }
  const isSaid = (campo: Campo) =>
    textos[campo] !== '' ||
    cambios?.campos[campo] !== undefined ||
    observaciones.some((observacion) => observacion.campo === campo)
  const unsaid = HECHOS.filter((campo) => !isSaid(campo))
  const fechas = cambios?.campos.fechas
  return (
    <div>
      <CampoRow campo="titulo" labelHidden roomy {...common}>
        {contenido.eje && (
          <svg aria-hidden="true" viewBox="0 0 64 4" className="mb-3 h-1 w-16">
            <rect width="64" height="4" fill={contenido.eje.color} />
          </svg>
        )}
        <h1 className="max-w-[40ch] font-serif text-xl font-semibold">
          <MarkedLine parts={citas.titulo} numeros={numeros} />
        </h1>
      </CampoRow>
      <CampoRow campo="fechas" {...common}>
        <p className="font-serif text-base text-quiet italic">
          {fechas ? <MarkedLine parts={fechas} /> : textos.fechas || 'Sin fechas'}
        </p>
      </CampoRow>
      <CampoRow campo="descripcion" roomy {...common}>
        <Descripcion citas={citas} />
      </CampoRow>
      <div className="text-sm">
        {HECHOS.filter(isSaid).map((campo) => (
          <CampoRow key={campo} campo={campo} {...common}>
            <Hecho campo={campo} revision={revision} />
          </CampoRow>
        ))}
        <div className="gap-x-6 py-2 md:grid md:grid-cols-[8rem_minmax(0,1fr)]">
          <div className="text-quiet md:col-start-2">
            {unsaid.length > 0 && (
              <p>Sin dato: {unsaid.map((campo) => CAMPO_LABELS[campo]).join(', ')}.</p>
            )}
            {reclasificar}
          </div>
        </div>
      </div>
    </div>
  )
}
