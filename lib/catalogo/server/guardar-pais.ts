import { refuse, refuseWith } from '@/lib/core/refusal'
import { indexByNombre } from '../nombres'
import { vistoDePais, type PaisInput } from '../vocabulario'
import { aliasDe, type ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/**
 * Changes how a country is called, everywhere but in what is closed. A name that changes stays among the other ones: forms that are
 * open still say it. Refuses a name that another country has, whatever its accents; `forbidden`, `stale` and `not_found`.
 */
export async function guardarPais(
  { codigo, visto, nombre, alias }: PaisInput,
  contexto: ContextoDeCatalogo,
): Promise<void> {
  await reclamarVocabulario(contexto)
  const { tx } = contexto
  const paises = await tx.pais.findMany()
  const anterior = paises.find((pais) => pais.codigo === codigo) ?? refuse('not_found')
  if (vistoDePais(anterior) !== visto) refuse('stale')
  const find = indexByNombre(paises.filter((pais) => pais !== anterior))
  const issues = [nombre, ...alias].flatMap((escrito, i) => {
    const otro = find(escrito)
    const mensaje = `“${escrito}” ya es un nombre de “${otro?.nombre}”.`
    return otro ? [{ campo: i === 0 ? 'nombre' : 'alias', mensaje }] : []
  })
  if (issues.length > 0) refuseWith(...issues)
  const otros = aliasDe(nombre, '', [...alias, anterior.nombre])
  await tx.pais.update({ where: { codigo }, data: { nombre, alias: otros } })
  const datos = { lista: 'paises', nombre, anterior: anterior.nombre } as const
  await recordVoz('vocabulario.editar', datos, contexto)
}
