import { contestar } from '@/app/api/acciones/contestar'
import { agregarEvidenciaSchema } from '@/lib/accion/evidencia'
import { agregarEvidencia } from '@/lib/accion/server/agregar-evidencia'
import { mutation } from '@/lib/usuario/server/mutation'

const agregar = mutation(agregarEvidenciaSchema, agregarEvidencia, { show: (saved) => saved })

/** Posted by the page between two autosaves: see docs/adr/0013. */
export const POST = (request: Request) => contestar(request, agregar)
