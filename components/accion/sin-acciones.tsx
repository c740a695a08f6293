'use client'

import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DeclaracionVista } from '@/lib/accion/inicio'

type Props = {
  declaraciones: readonly DeclaracionVista[]
  declarar: Mutate
  retirar: Mutate
}

/** «Sin acciones que reportar», for each own dependencia with nothing in the open semestre. */
export function SinAcciones({ declaraciones, declarar, retirar }: Props) {
  return declaraciones.map(({ semestre, dependencia, firmada }) => (
    <section
      key={dependencia.clave}
      aria-label={`Declaración de ${dependencia.nombre}`}
      className="mb-6 border-y border-hairline py-4"
    >
      <ActionForm mutate={firmada ? retirar : declarar} guard={false}>
        {() => (
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <input type="hidden" name="semestre" value={semestre} />
            <input type="hidden" name="dependencia" value={dependencia.clave} />
            <p className="max-w-measure min-w-0 flex-1 basis-80 text-sm">
              {firmada ? (
                <>
                  <span className="font-semibold">
                    {dependencia.nombre}: sin acciones que reportar en {semestre}.
                  </span>{' '}
                  Firmó {firmada}.
                </>
              ) : (
                <>
                  {dependencia.nombre} no tiene acciones en {semestre}. Si no las hubo, declárelo:
                  cuenta como haber reportado y puede retirarse mientras el semestre esté abierto.
                </>
              )}
            </p>
            <SubmitButton variant="secondary">
              {firmada ? 'Retirar la declaración' : 'Sin acciones que reportar'}
            </SubmitButton>
          </div>
        )}
      </ActionForm>
    </section>
  ))
}
