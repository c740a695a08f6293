import Link from 'next/link'
import { Button } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { TextInput } from '@/components/ui/text-input'
import { ErrataForm } from './errata-form'

type Props = {
  semestre: string
  /** What was asked for, a folio or words of a título, and the acciones of the edición that have it. */
  pedida: string
  encontradas: readonly { folio: string; titulo: string }[]
  /** What the edición says of the one that was meant. */
  accion: {
    folio: string
    titulo: string
    campos: readonly { campo: string; label: string; texto: string }[]
  } | null
  proponer: Mutate
}

const rutaDe = (semestre: string) => `/informes/${semestre}/erratas`
const AQUI = '#proponer-errata'

function Encontradas({ semestre, encontradas }: Pick<Props, 'semestre' | 'encontradas'>) {
  return (
    <section aria-labelledby="encontradas" className="max-w-2xl">
      <h3 id="encontradas" className="mb-2 text-base font-semibold">
        Elija la acción
      </h3>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {encontradas.map(({ folio, titulo }) => (
          <li key={folio} className="py-2">
            <Link
              href={`${rutaDe(semestre)}?accion=${folio}${AQUI}`}
              prefetch={false}
              className="font-serif underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              {titulo}
            </Link>
            <span className="block text-xs text-quiet tabular-nums">{folio}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** First which acción, so that what the edición says of it can be read and copied; then what is wrong in it. */
export function ErrataNueva({ semestre, pedida, encontradas, accion, proponer }: Props) {
  const unknown = pedida !== '' && encontradas.length === 0
  return (
    <div className="space-y-8">
      <form
        method="get"
        action={`${rutaDe(semestre)}${AQUI}`}
        className="flex max-w-2xl flex-wrap items-end gap-3"
        key={pedida}
      >
        <div className="min-w-0 flex-1 basis-72">
          <TextInput
            name="accion"
            label="Folio o palabras del título"
            autoComplete="off"
            required
            defaultValue={pedida}
            errors={unknown ? [`La edición no tiene ninguna acción con “${pedida}”.`] : []}
          />
        </div>
        <Button type="submit">Ver lo que dice</Button>
      </form>
      {!accion && encontradas.length > 0 && (
        <Encontradas semestre={semestre} encontradas={encontradas} />
      )}
      {accion && (
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
          <section aria-labelledby="lo-que-dice">
            <h3 id="lo-que-dice" className="mb-3 text-base font-semibold">
              Lo que dice la edición
            </h3>
            <dl className="space-y-3">
              {accion.campos.map(({ campo, label, texto }) => (
                <div key={campo}>
                  <dt className="text-sm text-quiet">{label}</dt>
                  <dd className="font-serif whitespace-pre-line">
                    {texto || <span className="font-sans text-sm text-quiet">Vacío</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <ErrataForm
            key={accion.folio}
            proponer={proponer}
            semestre={semestre}
            accion={accion.folio}
            campos={accion.campos.map(({ campo, label }) => ({ value: campo, label }))}
          />
        </div>
      )}
    </div>
  )
}
