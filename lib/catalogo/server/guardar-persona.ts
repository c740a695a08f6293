import type { Issue } from '@/lib/core/issue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { indexByNombre } from '../nombres'
import { vistoDePersona, type Persona, type PersonaInput } from '../vocabulario'
import { aliasDe, type ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/** The persona that a form showed, or `stale`. */
export async function findPersonaVista(tx: Tx, visto: string): Promise<Persona> {
  const personas = await tx.persona.findMany()
  return personas.find((persona) => vistoDePersona(persona) === visto) ?? refuse('stale')
}

/** A name leads to one persona. */
function choquesDe({ nombre, alias }: PersonaInput, otras: readonly Persona[]): Issue[] {
  const find = indexByNombre(otras)
  return [nombre, ...alias].flatMap((otro, at) => {
    const choque = find(otro)
    const mensaje = `“${otro}” ya es un nombre de “${choque?.nombre}”.`
    return choque ? [{ campo: at === 0 ? 'nombre' : 'alias', mensaje }] : []
  })
}

/**
 * Adds a persona, or changes the one that was shown. Refuses names that another persona has; `forbidden` and `stale`.
 */
export async function guardarPersona(
  { visto, ...input }: PersonaInput,
  contexto: ContextoDeCatalogo,
): Promise<void> {
  await reclamarVocabulario(contexto)
  const { tx } = contexto
  const anterior = visto === '' ? null : await findPersonaVista(tx, visto)
  const otras = (await tx.persona.findMany()).filter(({ id }) => id !== anterior?.id)
  const issues = choquesDe({ visto, ...input }, otras)
  if (issues.length > 0) refuseWith(...issues)
  const data = { ...input, alias: aliasDe(input.nombre, '', input.alias) }
  if (anterior) await tx.persona.update({ where: { id: anterior.id }, data })
  else await tx.persona.create({ data })
  await recordVoz(
    anterior ? 'vocabulario.editar' : 'vocabulario.agregar',
    { lista: 'personas', nombre: input.nombre, anterior: anterior?.nombre },
    contexto,
  )
}
