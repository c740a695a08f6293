import { contestar } from '@/app/api/acciones/contestar'
import { describirEvidenciaSchema } from '@/lib/accion/evidencia'
import { describirEvidencia } from '@/lib/accion/server/describir-evidencia'
import { mutation } from '@/lib/usuario/server/mutation'

const describir = mutation(describirEvidenciaSchema, describirEvidencia, { show: (saved) => saved })

/** Posted by the page between two autosaves: see docs/adr/0013. */
export const POST = (request: Request) => contestar(request, describir)
