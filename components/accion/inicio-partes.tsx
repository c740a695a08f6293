import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { SemestreVista } from '@/lib/accion/inicio'
import { plazoEnPalabras } from '@/lib/accion/cuando'
import { daysBetween, printDay } from '@/lib/core/clock'

/** A list of things to do, under its heading with how many there are. */
export function Tareas({ id, title, count, children }: TareasProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex items-baseline gap-2 font-serif text-lg font-semibold">
        {title}
        {count !== undefined && (
          <span className="font-sans text-sm font-normal text-quiet tabular-nums">{count}</span>
        )}
      </h2>
      <ul className="mt-3 divide-y divide-hairline border-y border-hairline">{children}</ul>
    </section>
  )
}

type TareasProps = { id: string; title: string; count?: number; children: ReactNode }

/** One task: the whole row is the link. */
export function Tarea({
  href,
  title,
  children,
}: {
  href: string
  title: string
  children: ReactNode
}) {
  return (
    <li className="group relative flex items-center gap-3 py-3 hover:bg-surface">
      <div className="min-w-0 flex-1">
        <Link
          href={href}
          className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0 after:content-['']"
        >
          {title}
        </Link>
        <div className="mt-0.5 text-sm text-quiet">{children}</div>
      </div>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-line" />
    </li>
  )
}

/** A figure that leads to what it counts. */
export function Cifra({ href, total, label }: { href: string; total: number; label: string }) {
  return (
    <Link href={href} className="group block border-t-2 border-hairline pt-2 hover:border-ink">
      <span className="block font-serif text-2xl tabular-nums">{total}</span>
      <span className="text-sm text-quiet underline-offset-4 group-hover:text-ink group-hover:underline">
        {label}
      </span>
    </Link>
  )
}

const URGENTE_DIAS = 7

/** Which semestre is in course and how long it still takes acciones: the first thing one asks. */
export function Plazo({ semestre, today }: { semestre: SemestreVista; today: string }) {
  return (
    <section
      aria-label="Semestre en curso"
      className="flex flex-wrap items-baseline gap-x-6 gap-y-1"
    >
      <p className="font-serif text-xl font-semibold">Semestre {semestre.clave}</p>
      <p>
        <Recepcion semestre={semestre} dias={daysBetween(today, semestre.cierraEl)} />
      </p>
    </section>
  )
}

/** Until when acciones are received; past that day, whether they still are. */
function Recepcion({ semestre, dias }: { semestre: SemestreVista; dias: number }) {
  const { estado, conProrroga, cierraEl } = semestre
  if (estado !== 'abierto' && !conProrroga)
    return 'En revisión: ya no recibe acciones nuevas. Lo devuelto puede atenderse hasta su fecha.'
  if (dias < 0) {
    return (
      <>
        El plazo terminó el {printDay(cierraEl)}:{' '}
        <strong className="text-amber">envíe cuanto antes lo que falte</strong>, mientras el
        semestre siga abierto.
      </>
    )
  }
  return (
    <>
      Se reciben acciones hasta el {printDay(cierraEl)}
      {conProrroga && ' (con prórroga)'}:{' '}
      <strong className={dias <= URGENTE_DIAS ? 'text-amber' : 'font-semibold'}>
        {plazoEnPalabras(dias)}
      </strong>
      .
    </>
  )
}
