import { ButtonLink } from '@/components/ui/button'

/** Leads to all that is missing before the informe can be closed; later, to what it was closed with. */
export function QueFalta({ semestre, isCerrado }: { semestre: string; isCerrado: boolean }) {
  return (
    <div className="mt-6 border-t border-hairline pt-6">
      <ButtonLink href={`/informes/${semestre}/revisar`} size="small">
        {isCerrado ? 'Hallazgos y motivos' : 'Qué falta para cerrar'}
      </ButtonLink>
      <p className="mt-2 text-sm text-quiet">
        {isCerrado
          ? 'Lo que encontró el corrector, y lo que se aceptó, con su motivo.'
          : 'Lo que impide cerrar, lo que conviene revisar y lo que se aceptó, con su motivo.'}
      </p>
    </div>
  )
}
