import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { recordAddress } from './address'
import { run } from './cli/run'

/** The command line as the launcher runs it, in a process of its own, over this file's database. */
function spawnCli(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const program = ['--import', 'tsx', '--import', './bin/cli-database.ts', 'bin/cli.ts', ...args]
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...text }))
  })
}

/** The same inside this process. */
async function cli(...args: string[]) {
  const { code, out, err } = await run(args)
  return { code, out: out.toString(), err }
}

process.env.BASE_URL = 'https://informe.example'

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
const inFolder = (name: string) => path.join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const silent = { code: 0, out: '', err: '' }

describe('the process', () => {
  it('puts one JSON document on stdout, whole and alone', async () => {
    const { code, out, err } = await spawnCli(
      ...['exportar', '--semestre', '2020-1', '--formato', 'json'],
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((JSON.parse(out) as { acciones: unknown[] }).acciones).toHaveLength(105)
  })

  it('ends with 1 and a sentence when refused, with 2 and the usage when misused', async () => {
    const refused = await spawnCli('exportar', '--semestre', '1999-1', '--formato', 'json')
    expect(refused).toEqual({ code: 1, out: '', err: 'No existe el semestre 1999-1.\n' })
    const misused = await spawnCli('exportar')
    expect(misused).toMatchObject({ code: 2, out: '' })
    expect(misused.err).toContain('Uso:')
  })
})

describe('exportar', () => {
  const base = ['exportar', '--semestre', '2020-1', '--formato']

  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await cli(...base, 'json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((JSON.parse(out) as { acciones: unknown[] }).acciones).toHaveLength(105)
    expect(await cli(...base, 'json', '--salida', inFolder('a.json'))).toEqual(silent)
    expect(readFileSync(inFolder('a.json'), 'utf8')).toBe(out)
  })

  it('writes the PDF whole', async () => {
    expect(await cli(...base, 'pdf', '--salida', inFolder('a.pdf'))).toEqual(silent)
    expect(readFileSync(inFolder('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(folder).filter((name) => name.endsWith('.parcial'))).toEqual([])
  })

  it('writes the book and the data in the other formats, and the web page as a site into a zip', async () => {
    for (const name of ['a.html', 'a.xlsx', 'a.csv']) {
      const formato = name.slice(2)
      expect(await cli(...base, formato, '--salida', inFolder(name))).toEqual(silent)
    }
    expect(readFileSync(inFolder('a.html'), 'utf8')).toContain('Reúne 105 acciones')
    expect(readFileSync(inFolder('a.csv'), 'utf8')).toMatch(/^\uFEFFFolio,/)
    expect(readFileSync(inFolder('a.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(await cli(...base, 'html', '--salida', inFolder('a.zip'))).toEqual(silent)
    expect(readFileSync(inFolder('a.zip')).subarray(0, 2).toString()).toBe('PK')
  })

  it('refuses with one sentence what is not there, not allowed or cannot be written', async () => {
    for (const [args, sentence] of [
      [
        ['exportar', '--semestre', '1999-1', '--formato', 'json'],
        /^No existe el semestre 1999-1\.$/,
      ],
      [
        [...base, 'json', '--como', 'enlace.semovi@demo.cdmx'],
        /^Esa persona no puede dar esta orden\.$/,
      ],
      [[...base, 'json', '--como', 'nadie@demo.cdmx'], /^No hay una cuenta activa con el correo/],
      [[...base, 'json', '--salida', inFolder('no/hay')], /^No se pudo escribir .*\(ENOENT\)\.$/],
    ] as const) {
      const { code, out, err } = await cli(...args)
      expect({ code, out }, args.join(' ')).toEqual({ code: 1, out: '' })
      expect(err.trim()).toMatch(sentence)
    }
  })

  it('is open to who may download', async () => {
    const { code } = await cli(...base, 'json', '--como', 'consulta@demo.cdmx')
    expect(code).toBe(0)
  })
})

describe('wrong usage ends with 2 and the usage on stderr', () => {
  it.each([
    [],
    ['nada'],
    ['toString'],
    ['exportar'],
    ['exportar', '--semestre', '2020-1', '--formato', 'epub', '--salida', 'x'],
    ['exportar', '--semestre', '2020-1', '--formato', 'pdf'],
    ['exportar', '--semestre', '2020-1', '--formato', 'json', '--rol', 'x'],
    ['exportar', '--desconocida'],
    ['semestre', 'borrar', '2026-2'],
    ['semestre', 'abrir'],
    ['semestre', 'crear', '2027', '--programa', 'demostracion'],
    ['usuarios', 'crear', '--correo', 'a@b.mx', '--nombre', 'A', '--rol', 'jefe'],
    ['semestre'],
    ['usuarios', 'toString'],
    ['exportar', 'sobra', '--semestre', '2020-1', '--formato', 'json'],
    ['semestre', 'lista', 'sobra'],
    ['semestre', 'abrir', '2026-2', 'sobra'],
    ['usuarios', 'lista', 'sobra'],
    ['usuarios', 'desactivar', 'a@b.mx', 'sobra'],
  ])('%s %s %s', async (...args) => {
    const { code, out, err } = await cli(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Uso:')
  })
})

it('a small mistake is told with the usage of that order only', async () => {
  const { err } = await cli('semestre', 'lista', 'sobra')
  expect(err).toBe('Sobra “sobra”.\n\nUso: npm run -s cli -- semestre lista [--formato json]')
  const bare = (await cli('semestre')).err
  expect(bare).toMatch(/^Falta la orden después de “semestre”\.\n/)
  expect(bare).not.toContain('usuarios')
})

it.each([['--help'], ['-h'], ['ayuda'], ['semestre', '--help']])(
  'asked how it is used, says it on stdout: %s %s',
  async (...args) => {
    const { code, out, err } = await cli(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Uso:/)
  },
)

describe('semestre', () => {
  it('is made, opened, listed; and a step out of order is refused', async () => {
    const made = await cli(
      'semestre',
      'crear',
      '2033-1',
      '--programa',
      'demostracion',
      '--parte',
      'Una',
    )
    expect(made).toEqual({ code: 0, out: 'El semestre 2033-1 está programado.\n', err: '' })
    const closed = await cli('semestre', 'cerrar', '2033-1')
    expect(closed).toMatchObject({ code: 1, out: '' })
    expect(closed.err).toMatch(/no puede pasar a “cerrado”/)
    const opened = await cli('semestre', 'abrir', '--semestre', '2033-1', '--formato', 'json')
    expect(JSON.parse(opened.out)).toMatchObject({ clave: '2033-1', estado: 'abierto' })
    const list = await cli('semestre', 'lista', '--formato', 'json')
    expect((JSON.parse(list.out) as { clave: string }[])[0]?.clave).toBe('2033-1')
    const suceso = await prisma.suceso.findFirst({ where: { tipo: 'semestre.abrir' } })
    expect(suceso).toMatchObject({ usuarioId: null, actor: 'sistema (línea de órdenes)' })
  })

  it('acts as a person under their policy', async () => {
    const como = (correo: string) => cli('semestre', 'revisar', '2033-1', '--como', correo)
    expect(await como('coordinacion@demo.cdmx')).toMatchObject({ code: 1, out: '' })
    expect(await como('administracion@demo.cdmx')).toMatchObject({ code: 0 })
  })
})

describe('usuarios', () => {
  const correo = 'persona@ejemplo.mx'

  it('makes an account and prints a one-time link', async () => {
    const made = await cli(
      'usuarios',
      'crear',
      '--correo',
      correo,
      '--nombre',
      'Persona',
      '--rol',
      'consulta',
    )
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toMatch(/https:\/\/informe\.example\/invitacion\/[\w-]{43}\n/)
    const again = await cli(
      'usuarios',
      'crear',
      '--correo',
      correo,
      '--nombre',
      'P',
      '--rol',
      'consulta',
    )
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/Ya hay una cuenta/)
    expect(made.out).toMatch(
      /válido hasta el \d+ de [a-z]+ de \d{4}(,| a las) \d\d:\d\d \(hora del centro/,
    )
  })

  it('prints the address that the server of these data left, when none is given', async () => {
    const { BASE_URL, PORT, DATA_DIR } = process.env
    Object.assign(process.env, { BASE_URL: '', PORT: '', DATA_DIR: inFolder('data') })
    recordAddress(inFolder('data'), 'http://localhost:3456')
    const args = ['--correo', 'otra@ejemplo.mx', '--nombre', 'Otra', '--rol', 'consulta']
    const { out } = await cli('usuarios', 'crear', ...args, '--formato', 'json')
    const { vinculo, expira } = JSON.parse(out) as { vinculo: string; expira: string }
    expect(vinculo).toMatch(/^http:\/\/localhost:3456\/invitacion\//)
    expect(expira).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    Object.assign(process.env, { BASE_URL, PORT: PORT ?? '', DATA_DIR: DATA_DIR ?? '' })
  })

  it('lists and disables', async () => {
    const find = async () => {
      const { out } = await cli('usuarios', 'lista', '--formato', 'json')
      return (JSON.parse(out) as { correo: string; activo: boolean }[]).find(
        (u) => u.correo === correo,
      )
    }
    expect(await find()).toMatchObject({ activo: true })
    expect(await cli('usuarios', 'desactivar', '--correo', correo)).toMatchObject({
      code: 0,
      err: '',
    })
    expect(await find()).toMatchObject({ activo: false })
  })
})
