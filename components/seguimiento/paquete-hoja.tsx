import Link from 'next/link'
import { Hoja } from '@/components/marco/hoja'
import { CAMPO_LABELS, nombreConSiglas } from '@/lib/accion/labels'
import { citar } from '@/lib/core/citar'
import { printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { Identidad } from '@/lib/core/institucion'
import { COMO_SE_ATIENDE, renglonesDePaquete } from '@/lib/seguimiento/documento'
import type { AccionDePaquete, ObservacionDePaquete, Paquete } from '@/lib/seguimiento/paquete'

function Observacion({ campo, texto, cita, isAtendida }: ObservacionDePaquete) {
  return (
    <li className="break-inside-avoid border-t border-hairline py-2.5 first:border-t-0">
      <p className="text-xs font-semibold text-guinda">
        {CAMPO_LABELS[campo]}
        {isAtendida && <span className="font-normal text-green"> · atendida, sin enviar</span>}
      </p>
      {cita && (
        <blockquote className="my-1 border-l-2 border-gold pl-3 font-serif text-sm text-quiet">
          {citar(cita)}
        </blockquote>
      )}
      <p className="text-sm break-words whitespace-pre-line">{texto}</p>
    </li>
  )
}

type AccionProps = { accion: AccionDePaquete; href: string }

function Accion({ accion: { folio, titulo, vence, observaciones }, href }: AccionProps) {
  return (
    <section aria-labelledby={`accion-${folio}`} className="mt-8 border-t border-gold pt-3">
      <p className="flex flex-wrap justify-between gap-x-6 text-xs text-quiet">
        <span className="font-semibold text-ink tabular-nums">Folio {folio}</span>
        <span>
          {contar(observaciones.length, 'observación', 'observaciones')}
          {vence && ` · a más tardar el ${printDay(vence)}`}
        </span>
      </p>
      <h2 id={`accion-${folio}`} className="mt-1 font-serif text-lg leading-snug break-words">
        <Link
          href={href}
          prefetch={false}
          className="underline decoration-line decoration-1 underline-offset-4 hover:decoration-ink print:no-underline"
        >
          {titulo}
        </Link>
      </h2>
      <ul className="mt-2">
        {observaciones.map((observacion) => (
          <Observacion key={observacion.id} {...observacion} />
        ))}
      </ul>
    </section>
  )
}

type Props = {
  paquete: Paquete
  now: Date
  hrefOf: (folio: string) => string
  identidad: Identidad
}

/** The paquete as a sheet: on screen inside the page, on paper all there is. */
export function PaqueteHoja({ paquete, now, hrefOf, identidad }: Props) {
  return (
    <Hoja
      id="paquete"
      identidad={identidad}
      titulo="Paquete de observaciones"
      subtitulo={nombreConSiglas(paquete.dependencia)}
      renglones={renglonesDePaquete(paquete, now)}
    >
      <p className="mt-4 max-w-measure text-xs text-quiet">{COMO_SE_ATIENDE}</p>
      {paquete.acciones.map((accion) => (
        <Accion key={accion.folio} accion={accion} href={hrefOf(accion.folio)} />
      ))}
    </Hoja>
  )
}
