import Link from 'next/link'
import { EstadoMark } from '@/components/accion/estado-mark'
import { ButtonForm } from '@/components/ui/button-form'
import { buttonClass } from '@/components/ui/button-look'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { LINK } from '@/components/ui/link-look'
import type { Mutate } from '@/components/ui/mutation'
import { hrefDeFusionar } from '@/lib/accion/candidata'
import type { ParecidaDelGabinete } from '@/lib/accion/parecida'
import type { RevisionVista } from '@/lib/accion/revision-vista'

type Vista = Pick<RevisionVista, 'accionId' | 'version' | 'folio' | 'pasos'>

function Actos({
  parecida: { folio, fusionable },
  revision,
  marcarDuplicada,
}: {
  parecida: ParecidaDelGabinete
  revision: Vista
  marcarDuplicada: Mutate
}) {
  const { accionId, version, pasos } = revision
  return (
    <div className="mt-2 flex flex-wrap items-start gap-2">
      {fusionable && (
        <Link
          href={hrefDeFusionar([revision.folio, folio])}
          prefetch={false}
          className={buttonClass({ size: 'small' })}
        >
          Comparar y fusionar<span className="sr-only"> con {folio}</span>
        </Link>
      )}
      {pasos.includes('marcar-duplicada') && (
        <Disclosure
          look="button"
          variant="quiet"
          size="small"
          summary={
            <>
              Marcar duplicada<span className="sr-only"> de {folio}</span>
            </>
          }
        >
          <p className="mb-2 max-w-measure text-sm">
            {revision.folio} quedará fuera del informe, por duplicada de {folio}. La dependencia lo
            sabrá.
          </p>
          <ButtonForm
            mutate={marcarDuplicada}
            fields={{ accionId, version, duplicadaDe: folio }}
            label={`Descartar por duplicada de ${folio}`}
          />
        </Disclosure>
      )}
    </div>
  )
}

/** Beside the acción under review: those that may tell the same, why, and what can be done about it. */
export function ParecidasDelGabinete({
  parecidas,
  ...actos
}: {
  parecidas: readonly ParecidaDelGabinete[]
  revision: Vista
  marcarDuplicada: Mutate
}) {
  if (parecidas.length === 0) return null
  return (
    <section aria-labelledby="h-parecidas" className="mt-10 border-t border-hairline pt-6">
      <h2 id="h-parecidas" className="text-lg font-semibold">
        Acciones parecidas
      </h2>
      <ul className="mt-2 max-w-measure divide-y divide-hairline text-sm">
        {parecidas.map((parecida) => (
          <li key={parecida.folio} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-quiet">
              <span className="tabular-nums">{parecida.folio}</span>
              <EstadoMark estado={parecida.estado} />
              <span>{parecida.dependencia}</span>
              <span>{parecida.fechas}</span>
            </p>
            <Link
              href={`/revision/${parecida.folio}`}
              prefetch={false}
              className={cx(LINK, 'font-semibold')}
            >
              {parecida.titulo}
            </Link>
            <p className="text-quiet">{parecida.porque}</p>
            <Actos parecida={parecida} {...actos} />
          </li>
        ))}
      </ul>
    </section>
  )
}
