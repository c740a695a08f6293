import Form from 'next/form'
import Link from 'next/link'
import { EstadoMark } from '@/components/accion/estado-mark'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { TextInput } from '@/components/ui/text-input'
import type { Original } from '@/lib/accion/fusion'
import { hrefDeFusion } from '@/lib/accion/fusion-schema'
import type { Fusionable } from '@/lib/accion/fusion-vista'
import { nombreCorto } from '@/lib/accion/labels'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

const SCOPE = 'agregar'
/** The acciones that are going to be merged, each of which can be taken out again. */
export function FusionElegidas({ originales }: { originales: readonly Original[] }) {
  const folios = originales.map(({ folio }) => folio)
  return (
    <ul className="border-t border-hairline">
      {originales.map(({ folio, titulo, estado, responsable }) => (
        <li
          key={folio}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-hairline py-2 text-sm"
        >
          <Link
            href={`/revision/${folio}`}
            prefetch={false}
            className={cx(LINK_ALONE, 'font-semibold tabular-nums')}
          >
            {folio}
          </Link>
          <span className="min-w-0 flex-1 basis-60 font-serif">{titulo}</span>
          <span className="text-quiet">{nombreCorto(responsable)}</span>
          <EstadoMark estado={estado} />
          <Link
            href={hrefDeFusion(folios.filter((other) => other !== folio))}
            prefetch={false}
            className={LINK_ALONE}
          >
            Quitar<span className="sr-only"> {folio}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Halladas({ texto, halladas }: { texto: string; halladas: readonly Fusionable[] }) {
  if (texto === '') return null
  if (halladas.length === 0) {
    return <p className="text-sm text-quiet">Ninguna enviada ni aprobada coincide con “{texto}”.</p>
  }
  return (
    <fieldset>
      <legend className="text-sm font-semibold">Coinciden</legend>
      {halladas.map(({ folio, titulo, dependencia }) => (
        <Checkbox
          key={folio}
          id={`${SCOPE}-${folio}`}
          name="folios"
          value={folio}
          label={`${folio} · ${titulo}`}
          hint={dependencia}
        />
      ))}
    </fieldset>
  )
}

type Props = { folios: readonly string[]; texto: string; halladas: readonly Fusionable[] }

/** Adds others by their folio or from a short search: a plain GET form, so that what is chosen is an address. */
export function FusionAgregar({ folios, texto, halladas }: Props) {
  return (
    <Disclosure summary="Agregar otra acción" open={folios.length < 2 || texto !== ''}>
      <Form
        key={`${folios.join()}-${texto}`}
        action="/revision/fusionar"
        className="max-w-xl space-y-4 py-2"
      >
        {folios.map((folio) => (
          <input key={folio} type="hidden" name="folios" value={folio} />
        ))}
        <TextInput
          name="folios"
          label="Folio"
          hint="Uno o varios; por ejemplo, 2026-2-0042."
          scope={SCOPE}
          width="medium"
        />
        <TextInput
          name="q"
          type="search"
          label="Buscar"
          hint="Palabras del título o de la descripción, o una dependencia."
          scope={SCOPE}
          defaultValue={texto}
        />
        <Halladas texto={texto} halladas={halladas} />
        <Button type="submit">Buscar o agregar</Button>
      </Form>
    </Disclosure>
  )
}
