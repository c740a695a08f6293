import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import type { Prorroga } from '@/lib/catalogo/prorroga'
import { dayOf, printDay } from '@/lib/core/clock'
import { citar } from '@/lib/core/citar'
import { ProrrogaForm } from './prorroga-form'

type Props = {
  prorrogas: readonly Prorroga[]
  semestre: string
  dependencia: { clave: string; nombre: string }
  /** The first day that can be given; null when the semestre takes no more work. */
  desde: string | null
  mutations: { otorgar: Mutate; retirar: Mutate }
}

function Renglon({ prorroga, retirar }: { prorroga: Prorroga; retirar: Mutate | null }) {
  const { id, hasta, motivo, otorgadaPor, otorgadaEn, isVigente } = prorroga
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-hairline py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className={isVigente ? 'font-semibold' : 'text-quiet'}>
          {isVigente ? 'Hasta el' : 'Terminó el'} {printDay(hasta)}
        </p>
        <p>{citar(motivo)}</p>
        <p className="text-xs text-quiet">
          La otorgó {otorgadaPor} el {printDay(dayOf(new Date(otorgadaEn)))}
        </p>
      </div>
      {isVigente && retirar && (
        <ButtonForm
          mutate={retirar}
          fields={{ prorrogaId: id }}
          label="Retirar prórroga"
          about={`hasta el ${printDay(hasta)}`}
        />
      )}
    </li>
  )
}

/** The extra days one dependencia was given in a semestre, and the form that gives more. */
export function Prorrogas({ prorrogas, semestre, dependencia, desde, mutations }: Props) {
  return (
    <section aria-labelledby="prorrogas" className="mt-8 text-sm">
      <h2 id="prorrogas" className="text-base font-semibold">
        Prórrogas
      </h2>
      {prorrogas.length === 0 ? (
        <p className="mt-1 text-quiet">Ninguna en el semestre {semestre}.</p>
      ) : (
        <ul className="mt-2 border-t border-hairline">
          {prorrogas.map((prorroga) => (
            <Renglon
              key={prorroga.id}
              prorroga={prorroga}
              retirar={desde === null ? null : mutations.retirar}
            />
          ))}
        </ul>
      )}
      {desde !== null && (
        <Disclosure summary="Otorgar una prórroga">
          <ProrrogaForm
            key={prorrogas.length}
            otorgar={mutations.otorgar}
            semestre={semestre}
            dependencia={dependencia.clave}
            desde={desde}
          />
        </Disclosure>
      )}
    </section>
  )
}
