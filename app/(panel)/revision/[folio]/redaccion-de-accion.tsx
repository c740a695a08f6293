import { RedaccionNota } from '@/components/revision/redaccion-nota'
import { ButtonForm } from '@/components/ui/button-form'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { getRedaccion } from '@/lib/accion/server/get-redaccion'
import type { Destino } from '../decision'
import { retirarRedaccion } from '../mutations'

type Props = { revision: RevisionVista; destino: Destino }

/** The redacción proposed since the acción was sent, while the acción is under review. */
export async function RedaccionDeAccion({ revision, destino }: Props) {
  const { accionId, version, estado, pasos } = revision
  const redaccion = estado === 'enviada' ? await getRedaccion(accionId) : null
  return (
    redaccion && (
      <RedaccionNota
        redaccion={redaccion}
        retirar={
          pasos.includes('retirar-redaccion') && (
            <ButtonForm
              mutate={retirarRedaccion.bind(null, destino)}
              fields={{ accionId, version }}
              label="Retirar la propuesta"
            />
          )
        }
      />
    )
  )
}
