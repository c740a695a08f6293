import { AccionForm } from '@/components/accion/accion-form'
import { EvidenciaFormas } from '@/components/accion/evidencia-formas'
import { printGuardada } from '@/lib/accion/cuando'
import { getFormularioOpciones } from '@/lib/accion/server/form-data'
import { valoresDe } from '@/lib/accion/valores'
import type { AccionVista } from '@/lib/accion/vista'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { describirArchivo, guardar, quitarArchivo } from '../mutations'

type Props = { usuario: UsuarioSesion; accion: AccionVista; isRevisar: boolean }

/** The form of an acción that exists. */
export async function Edicion({ usuario, accion, isRevisar }: Props) {
  const now = new Date()
  const opciones = await getFormularioOpciones(usuario, accion.semestre.clave, now)
  return (
    <>
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
        claveCliente={crypto.randomUUID()}
        observaciones={accion.observaciones}
        pendientes={isRevisar ? accion.pendientes : []}
        archivos={accion.archivos}
        guardadaA={printGuardada(accion.guardadaEn, now)}
      />
      <EvidenciaFormas
        accionId={accion.id}
        version={accion.version}
        archivos={accion.archivos}
        describir={describirArchivo}
        quitar={quitarArchivo}
      />
    </>
  )
}
