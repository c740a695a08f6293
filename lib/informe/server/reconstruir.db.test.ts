import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { sha256 } from './huella'
import { cerrarEdicion } from './cierre.fixture'
import { crearSemestreConAprobadas } from './semestre.fixture'
import { exportarEdicion } from './exportar-edicion'

const SEMESTRE = '2053-1'
const run = promisify(execFile)
const folder = mkdtempSync(path.join(tmpdir(), 'otra casa con eñe '))
afterAll(() => rmSync(folder, { recursive: true }))

/** The program in another folder, as a restored copy has it. */
beforeAll(async () => {
  for (const name of ['bin', 'lib', 'prisma', 'generated', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(process.cwd(), name), path.join(folder, name), { recursive: true })
  }
  symlinkSync(path.join(process.cwd(), 'node_modules'), path.join(folder, 'node_modules'))
  await crearSemestreConAprobadas(SEMESTRE, 12)
  await cerrarEdicion(SEMESTRE)
})

/** The command line there, with another clock, language and home. */
const elsewhere = (...args: string[]) =>
  run(
    process.execPath,
    ['--import', 'tsx', '--import', './bin/cli-database.ts', 'bin/cli.ts', ...args],
    {
      cwd: folder,
      env: {
        ...process.env,
        DATA_DIR: path.resolve(process.env.DATA_DIR || '.data'),
        TZ: 'Asia/Tokyo',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        HOME: folder,
        INFORME_ROOT: '',
      },
    },
  )

it('made again under another path, TZ, LANG and HOME is the same, byte by byte', async () => {
  const artefactos = await prisma.edicionArtefacto.findMany({
    where: { edicion: { semestre: { clave: SEMESTRE } } },
  })
  expect(artefactos.length).toBeGreaterThan(2)
  for (const { formato, sha256: hash } of artefactos) {
    const file = path.join(folder, formato)
    const asked = ['--semestre', SEMESTRE, '--edicion', '1', '--formato', formato, '--salida', file]
    await elsewhere('exportar', ...asked, '--reconstruir')
    const made = readFileSync(file)
    const kept = await exportarEdicion({ semestre: SEMESTRE, numero: 1, formato })
    expect(Buffer.compare(made, kept), formato).toBe(0)
    expect(sha256(made), formato).toBe(hash)
  }
}, 120_000)
