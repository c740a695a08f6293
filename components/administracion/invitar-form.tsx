'use client'

import { useEffect, useRef } from 'react'
import { bind, bindGroup } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { CopyButton } from '@/components/ui/copy-button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { printInstant } from '@/lib/core/clock'
import { ROL_LABELS, ROLES } from '@/lib/usuario/usuario'

type Invitacion = { correo: string; vinculo: string; expira: string }
type Props = { invitar: Mutate; dependencias: readonly { clave: string; nombre: string }[] }

function isInvitacion(data: unknown): data is Invitacion {
  return typeof data === 'object' && data !== null && 'vinculo' in data
}

/** The only time the link is seen: it takes the place of the form, and the focus. */
function Vinculo({ correo, vinculo, expira }: Invitacion) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section aria-labelledby="vinculo" className="border-y border-hairline py-5">
      <h2 id="vinculo" ref={ref} tabIndex={-1} className="text-lg font-semibold">
        Vínculo para {correo}
      </h2>
      <p
        id="vinculo-texto"
        className="mt-3 border border-hairline bg-surface px-3 py-2 font-mono text-sm break-all select-all"
      >
        {vinculo}
      </p>
      <p className="mt-3 max-w-measure text-sm text-quiet">
        Sirve una sola vez, hasta el {printInstant(new Date(expira))}. Con él la persona elige su
        contraseña.
      </p>
      <div className="mt-5 flex flex-wrap gap-2">
        <CopyButton target="vinculo-texto" about="el vínculo" />
        <ButtonLink href="/administracion/usuarios">Ver los usuarios</ButtonLink>
      </div>
    </section>
  )
}

export function InvitarForm({ invitar, dependencias }: Props) {
  return (
    <ActionForm mutate={invitar} className="max-w-3xl space-y-6" label="Invitar a una persona">
      {(state) =>
        isInvitacion(state.data) ? (
          <Vinculo {...state.data} />
        ) : (
          <>
            <TextInput
              label="Correo electrónico"
              type="email"
              width="medium"
              autoComplete="off"
              {...bind(state, 'correo')}
            />
            <TextInput
              label="Nombre"
              width="medium"
              autoComplete="off"
              {...bind(state, 'nombre')}
            />
            <CheckboxGroup
              label="Rol"
              columns={2}
              options={ROLES.map((rol) => ({ value: rol, label: ROL_LABELS[rol] }))}
              {...bindGroup(state, 'roles')}
            />
            <CheckboxGroup
              label="Dependencias"
              hint="Sólo para enlaces: aquellas por las que responde."
              columns={2}
              options={dependencias.map(({ clave, nombre }) => ({ value: clave, label: nombre }))}
              {...bindGroup(state, 'dependencias')}
            />
            <SubmitButton pendingLabel="Creando…">Invitar</SubmitButton>
          </>
        )
      }
    </ActionForm>
  )
}
