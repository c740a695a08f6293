import { escribirEntrada, reclamarEntrada, terminarEntrada } from './cambiar'
import type { ContextoDeCatalogo, EntradaInput } from './cambiar'

/** Mends what an entry says: its name, siglas, other names and país. A propuesta stays one. */
export async function editarCatalogo(
  input: EntradaInput,
  contexto: ContextoDeCatalogo,
): Promise<void> {
  const antes = await reclamarEntrada(input, contexto)
  const despues = await escribirEntrada(antes, input, contexto)
  await terminarEntrada('catalogo.editar', input.lista, antes, despues, contexto)
}
