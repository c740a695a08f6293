import { EmptyState } from '@/components/ui/empty-state'
import { PLANTILLAS, type PlantillaTipo } from '@/lib/aviso/plantillas/plantillas'
import { printDay } from '@/lib/core/clock'

type Dia = {
  dia: string
  recordatorios: readonly { tipo: PlantillaTipo; para: string; folio: string | null }[]
}

type Grupo = { tipo: PlantillaTipo; para: string[] }

/** Those of one kind on one line, with for whom. */
function grupos(recordatorios: Dia['recordatorios']): Grupo[] {
  const byTipo = Map.groupBy(recordatorios, ({ tipo }) => tipo)
  return [...byTipo].map(([tipo, all]) => ({
    tipo,
    para: all.map(({ para, folio }) => (folio ? `${para} (${folio})` : para)),
  }))
}

/** What will go out by itself, day by day, as things stand. */
export function ProgramadosHoja({ dias }: { dias: readonly Dia[] }) {
  if (dias.length === 0) {
    return <EmptyState title="No hay recordatorios en los próximos catorce días" />
  }
  return (
    <div className="max-w-measure">
      <p className="text-sm text-quiet">
        Salen a las 9:00, si para entonces nada cambia: quien reporta, declara o corrige deja de
        recibirlos.
      </p>
      {dias.map(({ dia, recordatorios }) => (
        <section key={dia} aria-label={printDay(dia)} className="mt-6">
          <h2 className="text-base font-semibold">
            <time dateTime={dia}>{printDay(dia)}</time>
          </h2>
          <dl className="mt-2 divide-y divide-hairline border-y border-hairline">
            {grupos(recordatorios).map(({ tipo, para }) => (
              <div key={tipo} className="py-2 text-sm">
                <dt className="font-semibold">
                  {PLANTILLAS[tipo].nombre}
                  <span className="font-normal text-quiet"> · {para.length}</span>
                </dt>
                <dd className="text-quiet">{para.join('; ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
