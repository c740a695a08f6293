import { contestar } from '@/app/api/acciones/contestar'
import { quitarEvidenciaSchema } from '@/lib/accion/evidencia'
import { borrarQuitada, quitarEvidencia } from '@/lib/accion/server/quitar-evidencia'
import { mutation } from '@/lib/usuario/server/mutation'

const quitar = mutation(quitarEvidenciaSchema, quitarEvidencia, {
  show: ({ version, archivos }) => ({ version, archivos }),
  afterwards: borrarQuitada,
})

/** Posted by the page between two autosaves: see docs/adr/0013. */
export const POST = (request: Request) => contestar(request, quitar)
