import type { ReactNode } from 'react'
import { printDay } from '@/lib/core/clock'
import type { ProrrogaVista } from '@/lib/seguimiento/dependencia'

type Props = {
  prorrogas: readonly ProrrogaVista[]
  /** `YYYY-MM-DD`: what is over is told as such. */
  today: string
  /** What can be done about them. */
  children?: ReactNode
}

/** The prórrogas of a dependencia in the semestre, the latest first. */
export function Prorrogas({ prorrogas, today, children }: Props) {
  if (prorrogas.length === 0 && !children) return null
  return (
    <section aria-labelledby="prorrogas" className="text-sm">
      <h2 id="prorrogas" className="border-b border-line pb-1.5 text-base font-semibold">
        Prórrogas
      </h2>
      <ul>
        {prorrogas.map(({ hasta, motivo, otorgadaPor, otorgadaEl }) => (
          <li key={`${otorgadaEl} ${hasta}`} className="border-b border-hairline py-2.5">
            <p className="font-semibold">
              {hasta < today ? 'Terminó el' : 'Hasta el'} {printDay(hasta)}
            </p>
            <p>{motivo}</p>
            <p className="text-xs text-quiet">
              {otorgadaPor}, {printDay(otorgadaEl)}
            </p>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
