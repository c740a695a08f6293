import { presenciaSchema } from '@/lib/accion/autoguardado'
import { anunciarPresencia } from '@/lib/accion/server/presencia'
import { mutation } from '@/lib/usuario/server/mutation'
import { contestar } from '../contestar'

const anunciar = mutation(presenciaSchema, anunciarPresencia, { show: (presentes) => presentes })

/** Who else has the form open; asked every twenty seconds, apart from what is saved. */
export const POST = (request: Request) => contestar(request, anunciar)
