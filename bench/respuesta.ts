import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openTemplate } from '@/bin/test/template'
import { script } from '@/bin/run'
import { administer } from '@/bin/scratch'
import { supervise } from '@/bin/supervise'
import type { Forma } from '@/lib/informe/formato'
import type { Rol } from '@/lib/usuario/usuario'
import { get, open, SECRET } from './queue-server'
import { report } from './report'

/**
 * How long a page takes while the informe is made: the queue of 10,000 acciones, over HTTP from the built server, with
 * nothing else to do and then while three generaciones of its 2,000 aprobadas are made at once (PDF, Word and Excel) by the
 * worker that the program starts. One request after the other, on a connection that stays open; the database is dropped.
 */

const ACCIONES = 10_000
const WARM_UP = 40
const ROUNDS = 200
const FORMAS: readonly Forma[] = ['pdf', 'docx', 'xlsx']
const MARK = 2

const p95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN

/** Asks for all of them at once, as three people would. */
async function generar(): Promise<() => Promise<boolean>> {
  const { enTransaccion, prisma } = await import('@/lib/core/server/db')
  const { generarInforme } = await import('@/lib/informe/server/generar')
  const fila = await prisma.usuario.findFirstOrThrow({
    where: { correo: 'coordinacion@demo.cdmx' },
    select: { id: true, nombre: true, correo: true },
  })
  const roles: Rol[] = ['coordinador']
  const usuario = { ...fila, roles, dependencias: [], sesionId: '' }
  for (const formato of FORMAS) {
    await enTransaccion((tx) =>
      generarInforme(
        { semestre: '2026-2', formato, sinComprobar: false },
        { tx, usuario, now: new Date() },
      ),
    )
  }
  return async () => {
    const rows = await prisma.generacion.findMany({ select: { estado: true, mensaje: true } })
    const failed = rows.find(({ estado }) => estado === 'fallida')
    if (failed) throw new Error(failed.mensaje ?? 'a generación failed')
    return rows.every(({ estado }) => estado === 'lista')
  }
}

const { embedded, template } = await openTemplate()
const folder = mkdtempSync(path.join(tmpdir(), 'respuesta-'))
let name = ''
try {
  Object.assign(process.env, { NEXTAUTH_SECRET: SECRET, DEMO: '1', DATA_DIR: folder })
  const ours = await open(embedded, template, ACCIONES)
  name = ours.name
  const env = { ...process.env, NODE_ENV: 'production' as const, INFORME_COLA: '3' }
  const args = script('bin/worker.ts')
  const worker = supervise({ name: 'worker', args, env }, () => process.exit(1))
  const page = () => get(`${ours.server.url}/revision`, ours.cookie)
  const idle: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const { ms } = await page()
    if (round >= WARM_UP) idle.push(ms)
  }
  const areDone = await generar()
  const begun = performance.now()
  const busy: number[] = []
  while (!(await areDone())) for (let n = 0; n < 5; n++) busy.push((await page()).ms)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  report('p95 of a page while 3 informes are made, against idle', p95(busy) / p95(idle), MARK)
  console.log(
    `  ${p95(busy).toFixed(0)} ms (${busy.length} requests in ${seconds} s), idle ${p95(idle).toFixed(0)} ms (${idle.length})`,
  )
  await Promise.all([worker.stop(), ours.server.stop()])
} finally {
  await administer(embedded.adminUrl, `drop database if exists ${name} with (force)`)
  await embedded.release()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
