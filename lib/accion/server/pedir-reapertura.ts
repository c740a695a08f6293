import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ConMotivo } from '../schema'
import { iniciarPaso, terminarPaso } from './paso'

/** The enlace asks the Gabinete to reopen an approved acción. */
export async function pedirReapertura({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const accion = await iniciarPaso('pedir-reapertura', vista, contexto)
  return terminarPaso(
    'pedir-reapertura',
    accion,
    { datos: { motivo }, aviso: { tipo: 'reapertura-pedida', para: 'coordinadores' } },
    contexto,
  )
}
