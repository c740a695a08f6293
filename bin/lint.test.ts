import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

// The cycle rule needs files that exist; these do not.
const eslint = new ESLint({ overrideConfig: { rules: { 'import/no-cycle': 'off' } } })

/** The rules that `code` breaks when it stands in `file`. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return (result?.messages ?? []).map((message) => message.ruleId)
}

const zone = 'import/no-restricted-paths'
const importing = (path: string) => `import { it } from '@/${path}'\nconsole.log(it)\n`

describe('import zones', () => {
  test.each([
    ['components/ui/x.tsx', 'lib/core/server/env'],
    ['components/accion/x.tsx', 'generated/prisma/client'],
    ['lib/accion/x.ts', 'lib/core/server/env'],
    ['lib/correccion/reglas/x.ts', 'lib/core/server/env'],
    ['lib/core/x.ts', 'lib/accion/workflow'],
    ['lib/core/server/x.ts', 'lib/accion/workflow'],
    ['lib/aviso/server/x.ts', 'lib/usuario/usuario'],
    ['lib/core/x.ts', 'bin/run'],
    ['app/x.tsx', 'generated/prisma/client'],
    ['app/x.tsx', 'lib/core/server/db'],
  ])('%s may not import %s', async (file, path) => {
    expect(await broken(file, importing(path))).toContain(zone)
  })

  test.each([
    ['components/accion/x.tsx', 'lib/accion/workflow'],
    ['lib/accion/server/x.ts', 'lib/core/server/db'],
    ['lib/accion/x.ts', 'lib/core/clock'],
    ['lib/core/server/x.ts', 'generated/prisma/client'],
    ['app/x.tsx', 'lib/core/server/env'],
    ['bin/x.ts', 'lib/core/server/env'],
  ])('%s may import %s', async (file, path) => {
    expect(await broken(file, importing(path))).toEqual([])
  })
})

describe('forbidden ways', () => {
  test.each([
    [
      'components/ui/x.tsx',
      'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
    ],
    ['components/ui/x.tsx', 'export const props = { dangerouslySetInnerHTML: { __html: "" } }'],
    ['lib/core/server/x.ts', 'export const x = (db: Db) => db.$queryRawUnsafe("")'],
    ['lib/core/server/x.ts', 'export const x = (db: Db) => db.$executeRawUnsafe("")'],
    ['lib/core/server/x.ts', 'export const x = () => Prisma.raw("")'],
  ])('%s: %s', async (file, code) => {
    expect(await broken(file, code)).toContain('no-restricted-syntax')
  })
})
