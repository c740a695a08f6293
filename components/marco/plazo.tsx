import { CalendarDays } from 'lucide-react'
import { printDay } from '@/lib/core/clock'

export type SemestreEnCurso = {
  clave: string
  estado: 'abierto' | 'en_revision'
  cierraEl: string
  dias: number
  conProrroga: boolean
}

function diasEnPalabras({ estado, dias }: SemestreEnCurso): string {
  if (estado === 'en_revision' && dias < 0) return 'en revisión'
  // Past its last day it is still open, until somebody passes it to revisión.
  if (dias < 0) return dias === -1 ? 'venció ayer' : `venció hace ${-dias} días`
  if (dias === 0) return 'cierra hoy'
  return dias === 1 ? 'cierra mañana' : `quedan ${dias} días`
}

/** The semestre in course and how long there is to send: always in sight. */
export function Plazo({ semestre }: { semestre: SemestreEnCurso | null }) {
  if (!semestre) return <p className="text-sm text-quiet">Ningún semestre abierto</p>
  const { clave, dias, cierraEl, conProrroga } = semestre
  const urgent = dias >= 0 && dias <= 7
  return (
    <p className="flex items-center gap-2 text-sm whitespace-nowrap text-quiet tabular-nums">
      <CalendarDays aria-hidden="true" className="hidden size-4 shrink-0 lg:block" />
      <span>
        <span className="max-sm:sr-only">Semestre </span>
        <span className="font-semibold text-ink">{clave}</span>
      </span>
      <span aria-hidden="true" className="-mx-0.5">
        ·
      </span>
      <span className={urgent ? 'font-semibold text-amber' : undefined}>
        {diasEnPalabras(semestre)}
      </span>
      <span className="sr-only">
        {conProrroga ? 'por la prórroga, ' : ''}hasta el {printDay(cierraEl)}
      </span>
    </p>
  )
}
