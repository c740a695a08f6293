import { ButtonLink } from '@/components/ui/button'

/** Leads to all that is missing before the informe can be closed. */
export function QueFalta({ semestre }: { semestre: string }) {
  return (
    <div className="mt-6 border-t border-hairline pt-6">
      <ButtonLink href={`/informes/${semestre}/revisar`} size="small">
        Qué falta para cerrar
      </ButtonLink>
      <p className="mt-2 text-sm text-quiet">
        Lo que impide cerrar, lo que conviene revisar y lo que se aceptó, con su motivo.
      </p>
    </div>
  )
}
