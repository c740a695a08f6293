'use client'

import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AdhesionVista, ParticipacionVista } from '@/lib/accion/adhesion'
import { citar } from '@/lib/core/citar'
import { useRefreshWhenStale } from './use-refresh'

type AdhesionProps = {
  adhesion: AdhesionVista
  vista: { accionId: string; version: number }
  mutate: Mutate
}

/** Somebody asks to join: the responsable says yes or no. */
export function AdhesionForm({ adhesion, vista, mutate }: AdhesionProps) {
  const { id, dependencia, quien, cuando, motivo } = adhesion
  const mutation = useMutation(mutate)
  useRefreshWhenStale(mutation.state)
  return (
    <MutationForm mutation={mutation} guard={false} label={`Petición de ${dependencia}`}>
      <input type="hidden" name="adhesionId" value={id} />
      <input type="hidden" name="accionId" value={vista.accionId} />
      <input type="hidden" name="version" value={vista.version} />
      <p className="font-semibold">{dependencia} pide sumarse</p>
      <p className="mt-1 text-sm">
        {motivo && <>{citar(motivo)} </>}
        <span className="text-quiet">
          {quien}, {cuando}
        </span>
      </p>
      <p className="mt-1 text-sm">
        Si acepta, aparecerá en el informe como participante y podrá leer la acción.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <SubmitButton variant="secondary" size="small" name="respuesta" value="aceptar">
          Aceptar
        </SubmitButton>
        <SubmitButton variant="quiet" size="small" name="respuesta" value="rechazar">
          Rechazar
        </SubmitButton>
      </div>
    </MutationForm>
  )
}

type ParticipacionProps = {
  participacion: ParticipacionVista
  accionId: string
  mutate: Mutate
}

const PREGUNTA = {
  null: 'figura como participante. ¿Es correcto?',
  true: 'confirmó que participó.',
  false: 'respondió que no participó: el informe no la nombrará.',
}

/** One's own dependencia is named: it says whether it took part, and may say otherwise later. */
export function ParticipacionForm({ participacion, accionId, mutate }: ParticipacionProps) {
  const { clave, dependencia, participa } = participacion
  const mutation = useMutation(mutate)
  return (
    <MutationForm mutation={mutation} guard={false} label={`Participación de ${dependencia}`}>
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="dependencia" value={clave} />
      <p>
        {dependencia} {PREGUNTA[`${participa}`]}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {participa !== true && (
          <SubmitButton variant="secondary" size="small" name="participa" value="si">
            Sí participamos
          </SubmitButton>
        )}
        {participa !== false && (
          <SubmitButton variant="secondary" size="small" name="participa" value="no">
            No participamos
          </SubmitButton>
        )}
      </div>
    </MutationForm>
  )
}
