import { FusionNota } from '@/components/accion/fusion-nota'
import { DeshacerFusion } from '@/components/revision/deshacer-fusion'
import { FusionarBoton } from '@/components/revision/fusionar-boton'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { getFusion } from '@/lib/accion/server/get-fusion'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Destino } from '../decision'
import { deshacerFusion } from '../fusionar/mutations'

type Props = { revision: RevisionVista; usuario: UsuarioSesion; destino: Destino }

/** What the acción under review has to do with a merge: to begin one, what it is part of, to undo it. */
export async function Fusion({ revision, usuario, destino }: Props) {
  const { accionId, version, folio, pasos } = revision
  const fusion = await getFusion(accionId, usuario, new Date())
  if (pasos.includes('fusionar')) return <FusionarBoton folio={folio} />
  return (
    <>
      {fusion && (
        <div className="basis-full text-ink [&>p]:mb-0">
          <FusionNota fusion={fusion} base="/revision" />
        </div>
      )}
      <DeshacerFusion
        mutate={deshacerFusion.bind(null, destino)}
        vista={{ accionId, version }}
        comunVersion={fusion?.comunVersion ?? version}
        allowed={fusion?.puedeDeshacer ?? false}
      />
    </>
  )
}
