import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import type { Suplencia } from '@/lib/usuario/suplencia'

type Props = { suplencia: Suplencia; isVigente: boolean; terminar: Mutate }

/** Ends one suplencia, after asking. */
export function TerminarSuplencia({ suplencia, isVigente, terminar }: Props) {
  const { usuarioId, dependencia, nombre } = suplencia
  return (
    <Disclosure
      look="button"
      size="small"
      summary={
        <>
          Terminar suplencia<span className="sr-only"> de {nombre}</span>
        </>
      }
    >
      <p className="mb-2 max-w-72 text-sm">
        {isVigente
          ? 'La persona dejará de actuar por usted desde este momento. Lo que hizo se conserva.'
          : 'La suplencia no comenzará.'}
      </p>
      <ButtonForm
        mutate={terminar}
        fields={{ usuarioId, dependencia }}
        label="Terminar suplencia"
        about={`de ${nombre}, confirmar`}
        variant="danger"
      />
    </Disclosure>
  )
}
