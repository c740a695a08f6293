import { Combine } from 'lucide-react'
import Link from 'next/link'
import type { FusionVista, ParteDeFusion } from '@/lib/accion/fusion-vista'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

type Base = '/acciones' | '/revision'

function Parte({ parte: { folio, dependencia, isVisible }, base }: ParteProps) {
  return (
    <>
      {isVisible ? (
        <Link href={`${base}/${folio}`} prefetch={false} className={cx(LINK, 'tabular-nums')}>
          {folio}
        </Link>
      ) : (
        <span className="tabular-nums">{folio}</span>
      )}{' '}
      ({dependencia})
    </>
  )
}
type ParteProps = { parte: ParteDeFusion; base: Base }

function Partes({ partes, base }: { partes: readonly ParteDeFusion[]; base: Base }) {
  return partes.map((parte, i) => (
    <span key={parte.folio}>
      {i > 0 && (i === partes.length - 1 ? ' y ' : ', ')}
      <Parte parte={parte} base={base} />
    </span>
  ))
}

function Texto({ fusion: { comun, originales }, base }: { fusion: FusionVista; base: Base }) {
  if (comun) {
    return (
      <>
        El Gabinete la fusionó con otras en la acción común <Parte parte={comun} base={base} />.
        Ésta se conserva, sólo para leerla.
      </>
    )
  }
  if (originales.length === 0) return 'Acción común de una fusión que se deshizo.'
  return (
    <>
      Acción común: reúne <Partes partes={originales} base={base} />.
    </>
  )
}

/** Into which acción this one was merged, or of which ones it was made; a link for who may see them. */
export function FusionNota({ fusion, base }: { fusion: FusionVista | null; base: Base }) {
  if (!fusion) return null
  return (
    <p className="mb-4 flex max-w-measure items-start gap-2 text-sm">
      <Combine aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-violet" />
      <span>
        <Texto fusion={fusion} base={base} />
      </span>
    </p>
  )
}
