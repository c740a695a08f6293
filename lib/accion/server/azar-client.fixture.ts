import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { accionInput } from '@/prisma/seed/factories'
import { textosDe, type Command } from './azar-command.fixture'
import { COMMANDS } from './azar-commands.fixture'
import type { Dice, Write, Card, Attempt, World } from './azar.fixture'
import { guardarAccion } from './guardar'

const NAMES = Object.keys(COMMANDS)

/** Milliseconds: twenty wait for ten connections, on a machine that may be doing something else. */
const PATIENCE = { maxWait: 300_000, timeout: 300_000 }

type Work = (attempt: Omit<Attempt, 'dice' | 'world' | 'vista' | 'card'>) => Promise<Write[]>

/** One attempt in a transaction of its own: what it wrote, or why it was refused. Anything else is thrown. */
async function tryOut(
  { world, usuario, name }: { world: World; usuario: UsuarioSesion; name: string },
  work: Work,
): Promise<Write[]> {
  const now = world.tick()
  const n = now.getTime()
  try {
    const writes = await prisma.$transaction(
      (tx) => work({ n, contexto: { tx, usuario, now } }),
      PATIENCE,
    )
    world.accept(writes, now)
    world.count(name, 'accepted')
    return writes
  } catch (error) {
    if (!(error instanceof Refused)) world.failures.push(error)
    world.count(name, error instanceof Refused ? error.refusal.kind : 'failed')
    return []
  }
}

const isDe = (usuario: UsuarioSesion, responsable: string) =>
  usuario.dependencias.some(({ clave }) => clave === responsable)

/** Mostly somebody who might; now and then anybody at all. */
function personaFor(
  { quien }: Command,
  { responsable }: Card,
  { personas }: World,
  dice: Dice,
): UsuarioSesion {
  if (dice.chance(0.1)) return dice.one(personas)
  if (quien === 'gabinete') return dice.one(personas.filter((one) => hasRol(one, 'coordinador')))
  const enlaces = personas.filter((one) => hasRol(one, 'enlace'))
  return dice.one(enlaces.filter((one) => isDe(one, responsable) === (quien === 'propia')))
}

/** Mostly the version that is believed to be the last; on purpose, sometimes one before or after it. */
function versionInView({ version }: Card, dice: Dice): number {
  if (dice.chance(0.92)) return version
  return Math.max(1, version + dice.one([-2, -1, 1]))
}

/** Mostly what may be done where the acción is believed to stand; now and then anything. */
function nameFor({ estado, comun }: Card, dice: Dice): string {
  const likely = NAMES.filter((name) => {
    const { desde, deComun = false } = COMMANDS[name]!
    return desde.includes(estado) || (comun && deComun)
  })
  for (;;) {
    const name = dice.one(dice.chance(0.9) ? likely : NAMES)
    if (dice.chance(COMMANDS[name]!.weight ?? 1)) return name
  }
}

/** A new draft takes its place among the acciones: one that begins, or one instead of what was erased. */
export async function newCard(world: World, responsable: string): Promise<void> {
  const usuario = world.personas.find((one) => isDe(one, responsable))!
  await tryOut({ world, usuario, name: 'crear' }, async ({ n, contexto }) => {
    const input = accionInput({ ...textosDe(n), responsable })
    const { id: accionId, version } = await guardarAccion(input, contexto)
    const { semestre } = input
    const nacida = { responsable, semestre, comun: false }
    return [
      { accionId, tipo: 'accion.crear', version: 1 },
      { accionId, tipo: 'accion.guardar', version, estado: 'borrador', folio: null, nacida },
    ]
  })
}

/** A client: so many attempts one after another, each at one of the acciones that all of them share. */
export async function runClient(world: World, dice: Dice, attempts: number): Promise<void> {
  for (let i = 0; i < attempts; i++) {
    const card = world.anyCard(dice)
    const name = nameFor(card, dice)
    const command = COMMANDS[name]!
    const usuario = personaFor(command, card, world, dice)
    const vista = { accionId: card.accionId, version: versionInView(card, dice) }
    const writes = await tryOut({ world, usuario, name }, ({ n, contexto }) =>
      command.run({ card, vista, dice, n, contexto, world }),
    )
    const isGone = writes.some(({ estado }) => estado === null)
    if (isGone) await newCard(world, card.responsable)
  }
}
