import { Progress } from '@/components/ui/progress'

type Props = {
  label: string
  /** Percent. */
  avance: number
  etapa: string
  /** This page, for who has no JavaScript. */
  href: string
}

/** How far a work is. Only its steps are said aloud, not every percent; without JavaScript the vínculo asks again. */
export function BarraDeAvance({ label, avance, etapa, href }: Props) {
  return (
    <div className="max-w-md">
      <Progress label={label} value={avance} words={`${avance} %`} />
      <p role="status" className="mt-1 text-sm text-quiet">
        {etapa}.
      </p>
      <noscript>
        <p className="mt-2 text-sm">
          <a href={href} className="underline underline-offset-4">
            Actualizar
          </a>
        </p>
      </noscript>
    </div>
  )
}
