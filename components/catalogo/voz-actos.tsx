import Link from 'next/link'
import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'

type CorregirProps = { href: string; about: string }

/** Opens one row to be corrected. */
export const CorregirVoz = ({ href, about }: CorregirProps) => (
  <Link
    href={href}
    prefetch={false}
    className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
  >
    Corregir<span className="sr-only"> {about}</span>
  </Link>
)

type Props = {
  corregir: string
  quitar: Mutate
  visto: string
  about: string
  /** Which part of the list is shown. */
  lugar: Record<string, string>
}

/** What can be done to one row of the vocabulario. What is taken away was written by somebody: it asks first. */
export function VozActos({ corregir, quitar, visto, about, lugar }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2 md:justify-end">
      <CorregirVoz href={corregir} about={about} />
      <Disclosure
        look="button"
        variant="secondary"
        size="small"
        summary={
          <>
            Quitar<span className="sr-only"> {about}</span>
          </>
        }
      >
        <ButtonForm mutate={quitar} fields={{ ...lugar, visto }} label="Sí, quitar" about={about} />
      </Disclosure>
    </div>
  )
}
