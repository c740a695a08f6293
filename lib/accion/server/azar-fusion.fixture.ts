import { fusionDe } from '@/prisma/seed/fusiones'
import { conMotivo, rarely, reglaAlAzar, type Command } from './azar-command.fixture'
import type { Attempt, Card, Write } from './azar.fixture'
import { deshacerFusion } from './deshacer-fusion'
import { fusionarAcciones } from './fusionar'
import type { Vista } from './paso'
import { previsualizarFusion } from './previsualizar-fusion'
import { trasladarAccion } from './trasladar'

/** One or two more, mostly such as may be merged with it, as their cards show them. */
function conOtras({ card, vista, dice, world }: Attempt): Vista[] {
  const { desde } = reglaAlAzar('fusionar')
  const others = world.list(({ accionId }) => accionId !== card.accionId)
  const likely = others.filter(
    ({ estado, comun, semestre }) => desde.includes(estado) && !comun && semestre === card.semestre,
  )
  const among = likely.length > 1 && dice.chance(0.95) ? likely : others
  const chosen = new Set(Array.from({ length: 1 + dice.below(2) }, () => dice.one(among)))
  const vistas = [...chosen].map(({ accionId, version }) => ({ accionId, version }))
  return dice.chance(0.5) ? [vista, ...vistas] : [...vistas, vista]
}

/** The común is born, and all its originals move: it says what the first of them says. */
const fusionar: Command = {
  ...reglaAlAzar('fusionar'),
  async run(attempt) {
    const { card, dice, world, contexto } = attempt
    const vistas = conOtras(attempt)
    const input = await fusionDe(vistas, {}, contexto.tx)
    const { visto } = await previsualizarFusion(input, contexto)
    const looked = dice.chance(0.95) ? visto : ''
    const { id, ...nacida } = await fusionarAcciones({ ...input, visto: looked }, contexto)
    const ids = vistas.map(({ accionId }) => accionId)
    world.originales.set(id, ids)
    const { responsable } = world.find(ids[0]!) ?? card
    const comun = { responsable, semestre: card.semestre, comun: true }
    return [
      { ...nacida, accionId: id, tipo: 'accion.fusionar', nacida: comun },
      ...vistas.map(({ accionId, version }): Write => ({
        ...{ accionId, tipo: 'accion.fusionar' },
        ...{ version: version + 1, estado: 'fusionada' },
      })),
    ]
  },
}

/** With what the page showed of the común too, when it was opened from an original. */
function comunEnVista({ accionId }: Card, { dice, world }: Attempt) {
  const [comunId] = [...world.originales].findLast(([, ids]) => ids.includes(accionId)) ?? []
  const comun = comunId === undefined ? undefined : world.find(comunId)
  return comun && dice.chance(0.5) ? { comunVersion: comun.version } : {}
}

/** From the común or from any original: all of them move, and the común is out for good. */
const deshacer: Command = {
  ...reglaAlAzar('deshacer-fusion'),
  deComun: true,
  async run(attempt) {
    const { card, world, contexto } = attempt
    const input = { ...conMotivo(attempt), ...comunEnVista(card, attempt) }
    const { id, ...comun } = await deshacerFusion(input, contexto)
    const tipo = 'accion.deshacer-fusion'
    const originales = await contexto.tx.accion.findMany({
      where: { id: { in: world.originales.get(id)! } },
      select: { id: true, version: true, estado: true },
    })
    return [
      { ...comun, accionId: id, tipo, isOut: true },
      ...originales.map(({ id, ...one }) => ({ ...one, accionId: id, tipo })),
    ]
  },
}

/** In the next semestre it is born again; in its own it is out for good. */
const trasladar: Command = {
  ...reglaAlAzar('trasladar'),
  async run(attempt) {
    const { card, vista, contexto } = attempt
    const nueva = await trasladarAccion(conMotivo(attempt), contexto)
    const { id, version, estado, folio } = nueva
    const tipo = 'accion.trasladar'
    const semestre = folio.slice(0, -'-0001'.length)
    const { responsable } = card
    const nacida = { responsable, semestre, comun: false }
    return [
      { accionId: id, tipo, version, estado, folio, nacida },
      { ...vista, tipo, version: vista.version + 1, estado: 'descartada', isOut: true },
    ]
  },
}

/** What makes an acción out of others. */
export const DE_VARIAS: Record<string, Command> = {
  fusionar: rarely(0.3, fusionar),
  'deshacer-fusion': rarely(0.03, deshacer),
  trasladar: rarely(0.15, trasladar),
}
