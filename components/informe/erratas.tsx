import { CircleCheck, CircleX, Clock, type LucideIcon } from 'lucide-react'
import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import { fieldId } from '@/components/ui/field'
import type { Mutate } from '@/components/ui/mutation'
import { Tag, type Tone } from '@/components/ui/tag'
import { printInstant } from '@/lib/core/clock'
import { edicionEnFrase } from '@/lib/informe/edicion'
import { CAMPO_DE_ERRATA_LABELS, type ErrataVista } from '@/lib/informe/errata'
import { RechazarForm } from './rechazar-form'

type Acts = { aprobar: Mutate; rechazar: Mutate }

const MARKS: Record<ErrataVista['estado'], { Icon: LucideIcon; tone: Tone; label: string }> = {
  propuesta: { Icon: Clock, tone: 'amber', label: 'Por decidir' },
  aprobada: { Icon: CircleCheck, tone: 'green', label: 'Aprobada' },
  rechazada: { Icon: CircleX, tone: 'plain', label: 'Rechazada' },
}

const LABELS: Record<string, string> = CAMPO_DE_ERRATA_LABELS

function Dicho({ name, texto }: { name: string; texto: string }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="font-serif whitespace-pre-line">
        {texto || <span className="font-sans text-sm text-quiet">nada</span>}
      </dd>
    </div>
  )
}

function decisionDe({ estado, decision, corregidaEn }: ErrataVista): string | null {
  if (!decision) return null
  const { por, en, respuesta } = decision
  const done = estado === 'aprobada' ? 'Aprobada' : 'Rechazada'
  return [
    `${done} por ${por}, ${printInstant(en)}`,
    respuesta,
    corregidaEn !== null && `Corregida en la ${edicionEnFrase(corregidaEn)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Decidir({
  errata,
  acts,
  isPropia,
}: {
  errata: ErrataVista
  acts: Acts
  isPropia: boolean
}) {
  if (isPropia) {
    return <p className="text-sm text-quiet">Usted la propuso: la decide otra persona.</p>
  }
  const about = `de ${errata.folio}`
  return (
    <div className="flex flex-wrap items-start gap-3 max-sm:flex-col max-sm:items-stretch">
      <ButtonForm
        mutate={acts.aprobar}
        fields={{ errataId: errata.id }}
        scope={errata.id}
        label="Aprobar errata"
        about={about}
        pendingLabel="Aprobando…"
      />
      <Disclosure
        look="button"
        size="small"
        summary={
          <>
            Rechazar errata<span className="sr-only"> {about}</span>
          </>
        }
      >
        <RechazarForm rechazar={acts.rechazar} errataId={errata.id} folio={errata.folio} />
      </Disclosure>
    </div>
  )
}

type Props = { erratas: readonly ErrataVista[]; usuarioId: string; acts: Acts | null }

/** The erratas of a semestre: what each edición says, what it should say, why, and what became of it. */
export function Erratas({ erratas, usuarioId, acts }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {erratas.map((errata) => {
        const { Icon, tone, label } = MARKS[errata.estado]
        const decision = decisionDe(errata)
        return (
          <li
            key={errata.id}
            id={fieldId('errata', errata.id)}
            tabIndex={-1}
            aria-labelledby={`errata-${errata.id}`}
            className="scroll-mt-24 space-y-3 py-5"
          >
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Tag Icon={Icon} tone={tone}>
                {label}
              </Tag>
              <h2 id={`errata-${errata.id}`} className="min-w-0 font-serif text-base font-semibold">
                <span className="font-sans text-sm text-quiet tabular-nums">{errata.folio}</span>{' '}
                {errata.titulo}
              </h2>
            </div>
            <dl className="space-y-1">
              <Dicho name={`${LABELS[errata.campo] ?? errata.campo}: dice`} texto={errata.antes} />
              <Dicho name="Debe decir" texto={errata.despues} />
            </dl>
            <p className="max-w-measure text-sm">
              {errata.motivo}{' '}
              <span className="text-quiet">
                · De la {edicionEnFrase(errata.numero)}; la propuso {errata.propuestaPor},{' '}
                {printInstant(errata.propuestaEn)}
              </span>
            </p>
            {decision && <p className="text-sm text-quiet">{decision}</p>}
            {acts && errata.estado === 'propuesta' && (
              <Decidir errata={errata} acts={acts} isPropia={errata.propuestaPorId === usuarioId} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
