import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { accionInput } from '@/prisma/seed/factories'
import { COMANDOS, type Comando } from './azar-comandos.fixture'
import type { Azar, Escrito, Ficha, Intento, Mundo } from './azar.fixture'
import { guardarAccion } from './guardar'

const NOMBRES = Object.keys(COMANDOS)

/** Milliseconds: twenty wait for ten connections, on a machine that may be doing something else. */
const PATIENCE = { maxWait: 300_000, timeout: 300_000 }

type Intentar = (intento: Omit<Intento, 'azar' | 'mundo' | 'vista' | 'ficha'>) => Promise<Escrito[]>

/** One attempt in a transaction of its own: what it wrote, or why it was refused. Anything else is thrown. */
async function attempt(
  { mundo, usuario, name }: { mundo: Mundo; usuario: UsuarioSesion; name: string },
  work: Intentar,
): Promise<Escrito[]> {
  const now = mundo.tick()
  const n = now.getTime()
  try {
    const escritos = await prisma.$transaction(
      (tx) => work({ n, contexto: { tx, usuario, now } }),
      PATIENCE,
    )
    mundo.accept(escritos, now)
    mundo.count(name, 'accepted')
    return escritos
  } catch (error) {
    if (!(error instanceof Refused)) mundo.fallas.push(error)
    mundo.count(name, error instanceof Refused ? error.refusal.kind : 'failed')
    return []
  }
}

const isDe = (usuario: UsuarioSesion, responsable: string) =>
  usuario.dependencias.some(({ clave }) => clave === responsable)

/** Mostly somebody who might; now and then anybody at all. */
function personaPara(
  { quien }: Comando,
  { responsable }: Ficha,
  { personas }: Mundo,
  azar: Azar,
): UsuarioSesion {
  if (azar.chance(0.1)) return azar.one(personas)
  if (quien === 'gabinete') return azar.one(personas.filter((one) => hasRol(one, 'coordinador')))
  const enlaces = personas.filter((one) => hasRol(one, 'enlace'))
  return azar.one(enlaces.filter((one) => isDe(one, responsable) === (quien === 'propia')))
}

/** Mostly the version that is believed to be the last; on purpose, sometimes one before or after it. */
function versionVista({ version }: Ficha, azar: Azar): number {
  if (azar.chance(0.92)) return version
  return Math.max(1, version + azar.one([-2, -1, 1]))
}

/** Mostly what may be done where the acción is believed to stand; now and then anything. */
function nombreDe({ estado }: Ficha, azar: Azar): string {
  const likely = NOMBRES.filter((name) => COMANDOS[name]!.desde.includes(estado))
  for (;;) {
    const name = azar.one(azar.chance(0.9) ? likely : NOMBRES)
    if (!COMANDOS[name]!.rare || azar.chance(0.1)) return name
  }
}

/** A new draft takes its place among the acciones: one that begins, or one instead of what was erased. */
export async function nuevaFicha(mundo: Mundo, responsable: string, at: number): Promise<void> {
  const usuario = mundo.personas.find((one) => isDe(one, responsable))!
  await attempt({ mundo, usuario, name: 'crear' }, async ({ n, contexto }) => {
    const input = accionInput({ responsable, lugar: `intento ${n}` })
    const { id: accionId, version } = await guardarAccion(input, contexto)
    mundo.fichas[at] = { accionId, responsable, version, estado: 'borrador', folio: null }
    return [
      { accionId, tipo: 'accion.crear', version: 1 },
      { accionId, tipo: 'accion.guardar', version },
    ]
  })
}

/** A client: so many attempts one after another, each at one of the acciones that all of them share. */
export async function runCliente(mundo: Mundo, azar: Azar, attempts: number): Promise<void> {
  for (let i = 0; i < attempts; i++) {
    const at = azar.below(mundo.fichas.length)
    const ficha = mundo.fichas[at]!
    const name = nombreDe(ficha, azar)
    const comando = COMANDOS[name]!
    const usuario = personaPara(comando, ficha, mundo, azar)
    const vista = { accionId: ficha.accionId, version: versionVista(ficha, azar) }
    const escritos = await attempt({ mundo, usuario, name }, ({ n, contexto }) =>
      comando.run({ ficha, vista, azar, n, contexto, mundo }),
    )
    const isGone = escritos.some(({ estado }) => estado === null)
    if (isGone) await nuevaFicha(mundo, ficha.responsable, at)
  }
}
