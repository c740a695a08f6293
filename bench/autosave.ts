import { randomUUID } from 'node:crypto'
import { autoguardadoSchema } from '@/lib/accion/autoguardado'
import { autoguardarAccion } from '@/lib/accion/server/autoguardar'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { abrirSesion, findUsuarioDeSesion } from '@/lib/usuario/server/session-row'
import { crearBorrador } from '@/prisma/seed/factories'
import { median, report } from './report'

/**
 * Times what the server does for an autosave (the session, the schema, the command in its transaction) against a
 * bare update of one row of the same table, in a transaction too. Without HTTP, which is the same for both. Needs
 * DATABASE_URL of a database with the demonstration, with DEMO=1; leaves one draft more in it.
 */

const WARM_UP = 20
const ROUNDS = 200
const MARK = 2

const correo = 'enlace.semovi@demo.cdmx'
const usuario = await prisma.usuario.findUniqueOrThrow({ where: { correo } })
const sesionId = await enTransaccion((tx) => abrirSesion(tx, usuario, 'bench', new Date()))
const descripcion = 'La delegación conoció los programas de la ciudad. '.repeat(40)
const draft = await crearBorrador({ descripcion })
let { version } = draft
const posted = {
  accionId: draft.accionId,
  de: usuario.id,
  semestre: '2026-2',
  titulo: 'Demostración: banco de pruebas',
  fechas: '20 al 22 de julio y 17 al 19 de agosto',
  parte: '1',
  eje: '0',
  tipo: 'taller_curso',
  modalidad: 'virtual',
  responsable: 'semovi',
  participantes: '',
  contrapartes: '',
  paises: '',
  ciudades: '',
  redes: '',
  lugar: '',
  evidencia: '',
}

async function autosave(round: number): Promise<void> {
  const session = await findUsuarioDeSesion(sesionId, new Date())
  if (!session) throw new Error('no session: is DEMO=1 set?')
  const form = { ...posted, version: String(version), envio: randomUUID() }
  const input = autoguardadoSchema.parse({ ...form, descripcion: `${descripcion}${round}` })
  const now = new Date()
  const saved = await enTransaccion((tx) => autoguardarAccion(input, { tx, usuario: session, now }))
  version = saved.version
}

async function bareUpdate(round: number): Promise<void> {
  await enTransaccion((tx) =>
    tx.accion.update({
      where: { id: draft.accionId },
      data: { descripcion: `${descripcion}${-round}` },
      select: { id: true },
    }),
  )
}

async function timed(work: (round: number) => Promise<void>, round: number): Promise<number> {
  const start = performance.now()
  await work(round)
  return performance.now() - start
}

const saves: number[] = []
const updates: number[] = []
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  // Taken in turns, so that a busy moment of the machine weighs on both.
  const pair = [await timed(autosave, round), await timed(bareUpdate, round)] as const
  if (round < WARM_UP) continue
  saves.push(pair[0])
  updates.push(pair[1])
}
report('autosave against a bare one-row update (ratio)', median(saves) / median(updates), MARK)
console.log(
  `autosave ${median(saves).toFixed(2)} ms, bare update ${median(updates).toFixed(2)} ms (medians of ${ROUNDS})`,
)
process.exit(0)
