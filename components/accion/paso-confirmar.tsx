import type { Mutate } from '@/components/ui/mutation'
import { PasoForm } from './paso-form'
import { PASO_TEXTOS, type PasoDelEnlace } from './pasos-del-enlace'

type Props = {
  paso: PasoDelEnlace
  accionId: string
  version: number
  volver: string
  mutate: Mutate
}

/** Asks before a paso: what it means, why (where a reason is kept), and the way back. */
export function PasoConfirmar({ paso, ...form }: Props) {
  const { pregunta, explica, acto, variant, motivo } = PASO_TEXTOS[paso]
  return (
    <section
      aria-labelledby="confirmar"
      className="mb-8 max-w-3xl rounded-md border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="confirmar" className="text-lg font-semibold">
        {pregunta}
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-sm">{explica}</p>
      <PasoForm {...{ acto, variant, motivo }} {...form} />
    </section>
  )
}
