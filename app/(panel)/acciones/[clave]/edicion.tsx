import { AccionForm } from '@/components/accion/accion-form'
import { Atenciones } from '@/components/accion/atenciones'
import { EvidenciaFormas } from '@/components/accion/evidencia-formas'
import { printGuardada } from '@/lib/accion/cuando'
import { getFormularioOpciones } from '@/lib/accion/server/form-data'
import { noReconocidos } from '@/lib/accion/pendientes'
import { valoresDe } from '@/lib/accion/valores'
import type { AccionVista } from '@/lib/accion/vista'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { atender, describirArchivo, desatender, guardar, quitarArchivo } from '../mutations'

type Props = { usuario: UsuarioSesion; accion: AccionVista; isRevisar: boolean }

/** The form of an acción that exists. */
export async function Edicion({ usuario, accion, isRevisar }: Props) {
  const now = new Date()
  const { sinReconocer = {}, responsable } = accion.contenido
  const opciones = await getFormularioOpciones(usuario, accion.semestre.clave, now)
  return (
    <Atenciones observaciones={accion.observaciones} atender={atender} desatender={desatender}>
      <AccionForm
        guardar={guardar}
        opciones={opciones}
        valores={valoresDe(accion.contenido)}
        usuarioId={usuario.id}
        servidor={{
          accionId: accion.id,
          version: accion.version,
          ultimoEnvio: accion.ultimoEnvio,
        }}
        ruta={`/acciones/${accion.ref}`}
        claveCliente={crypto.randomUUID()}
        observaciones={accion.observaciones}
        pendientes={isRevisar ? accion.pendientes : []}
        archivos={accion.archivos}
        noReconocidos={noReconocidos(sinReconocer, responsable.nombre)}
        guardadaA={printGuardada(accion.guardadaEn, now)}
      />
      <EvidenciaFormas
        accionId={accion.id}
        version={accion.version}
        archivos={accion.archivos}
        describir={describirArchivo}
        quitar={quitarArchivo}
      />
    </Atenciones>
  )
}
