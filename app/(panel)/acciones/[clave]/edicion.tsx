import { AccionForm } from '@/components/accion/accion-form'
import { printHora } from '@/lib/accion/cuando'
import { getFormularioOpciones } from '@/lib/accion/server/form-data'
import { valoresDe } from '@/lib/accion/valores'
import type { AccionVista } from '@/lib/accion/vista'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { guardar } from '../mutations'

type Props = { usuario: UsuarioSesion; accion: AccionVista; isRevisar: boolean }

/** The form of an acción that exists. */
export async function Edicion({ usuario, accion, isRevisar }: Props) {
  const opciones = await getFormularioOpciones(usuario, accion.semestre.clave, new Date())
  return (
    <AccionForm
      guardar={guardar}
      opciones={opciones}
      valores={valoresDe(accion.contenido)}
      existente={{ accionId: accion.id, version: accion.version }}
      claveCliente={crypto.randomUUID()}
      observaciones={accion.observaciones}
      pendientes={isRevisar ? accion.pendientes : []}
      guardadaA={printHora(accion.guardadaEn)}
    />
  )
}
