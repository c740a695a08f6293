import Link from 'next/link'
import { EstadoMark } from '@/components/accion/estado-mark'
import { buttonClass } from '@/components/ui/button-look'
import { LINK } from '@/components/ui/link-look'
import type { Mutate } from '@/components/ui/mutation'
import { hrefDeFusionar, type AccionCandidata, type Candidata } from '@/lib/accion/candidata'
import { SepararForm } from './separar-form'

function Dato({ nombre, children }: { nombre: string; children: string }) {
  if (children === '') return null
  return (
    <div>
      <dt className="text-xs text-quiet">{nombre}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** One acción of a group, beside the others. */
function Columna({ accion }: { accion: AccionCandidata }) {
  const { folio, titulo, dependencia, fechas, lugar, contrapartes, estado } = accion
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-quiet">
        <span className="tabular-nums">{folio}</span>
        <EstadoMark estado={estado} />
      </p>
      <h3 className="mt-1 font-semibold">
        <Link href={`/revision/${folio}`} prefetch={false} className={LINK}>
          {titulo}
        </Link>
      </h3>
      <dl className="mt-2 space-y-1.5 text-sm">
        <Dato nombre="Dependencia">{dependencia}</Dato>
        <Dato nombre="Días">{fechas}</Dato>
        <Dato nombre="Lugar">{lugar}</Dato>
        <Dato nombre="Con quién">{contrapartes.join('; ')}</Dato>
      </dl>
    </>
  )
}

/** Acciones that may be one, side by side, and what can be done about it. */
export function CandidataGrupo({
  candidata,
  descartar,
}: {
  candidata: Candidata
  descartar: Mutate
}) {
  const { acciones, porque, fusionable } = candidata
  const folios = acciones.map(({ folio }) => folio)
  const ids = acciones.map(({ id }) => id)
  return (
    <section
      aria-labelledby={`h-${folios[0]}`}
      className="rounded-md border border-hairline bg-surface p-4 md:p-5"
    >
      <h2 id={`h-${folios[0]}`} className="sr-only">
        {folios.join(' y ')}
      </h2>
      <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2 xl:grid-cols-3">
        {acciones.map((accion) => (
          <li key={accion.id} className="min-w-0 border-l-2 border-line pl-4">
            <Columna accion={accion} />
            {acciones.length > 2 && (
              <div className="mt-3">
                <SepararForm
                  mutate={descartar}
                  ids={ids}
                  otra={accion.id}
                  label="Ésta es otra"
                  about={`: ${accion.folio}`}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-4 max-w-measure text-sm">
        {porque.map((frase) => (
          <p key={frase}>{frase}</p>
        ))}
        {!fusionable && (
          <p className="text-quiet">
            Por ahora no se pueden fusionar: alguna está devuelta o ya es fruto de una fusión, o el
            semestre está cerrado.
          </p>
        )}
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-2">
        {fusionable && (
          <Link
            href={hrefDeFusionar(folios)}
            prefetch={false}
            className={buttonClass({ size: 'small' })}
          >
            Comparar y fusionar
            <span className="sr-only"> {folios.join(' y ')}</span>
          </Link>
        )}
        <SepararForm
          mutate={descartar}
          ids={ids}
          label={acciones.length > 2 ? 'Ninguna es la misma' : 'No son la misma'}
          about={`: ${folios.join(' y ')}`}
        />
      </div>
    </section>
  )
}
