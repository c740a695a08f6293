import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ConMotivo } from '../schema'
import { iniciarPaso, terminarPaso } from './paso'

/** The enlace takes back what no coordinador has claimed yet, or what was returned. */
export async function retirarAccion({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const accion = await iniciarPaso('retirar', vista, contexto)
  return terminarPaso(
    'retirar',
    accion,
    { datos: { motivo }, aviso: { tipo: 'accion-retirada', para: 'coordinadores' } },
    contexto,
  )
}
