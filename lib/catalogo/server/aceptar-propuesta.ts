import { refuse } from '@/lib/core/refusal'
import {
  escribirEntrada,
  reclamarEntrada,
  terminarEntrada,
  type ContextoDeCatalogo,
  type EntradaInput,
} from './cambiar'

/** The Gabinete takes a propuesta into the catalogue, as proposed or with its name mended. */
export async function aceptarPropuesta(
  input: EntradaInput,
  contexto: ContextoDeCatalogo,
): Promise<void> {
  const antes = await reclamarEntrada(input, contexto)
  if (antes.estado !== 'propuesta') refuse('stale')
  const despues = await escribirEntrada(antes, input, contexto)
  await terminarEntrada(
    'catalogo.aceptar',
    input.lista,
    antes,
    { ...despues, estado: 'aceptada' },
    contexto,
  )
}
