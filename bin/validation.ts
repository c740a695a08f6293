import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from './build'
import { findChromium, noChromium } from './chromium'
import { freePort } from '@/lib/core/server/postgres/settings'
import { fromPlaywright, fromVitest, type Tally } from './tally'
import { run, tool } from './run'

const reports = path.resolve('.data/reports')

/** One check without tests inside counts as one. */
async function check(title: string, ...commands: string[][]): Promise<Tally> {
  console.log(`\n— ${title}`)
  for (const args of commands)
    if ((await run(args)) !== 0) return { passed: 0, failed: 1, skipped: 0 }
  return { passed: 1, failed: 0, skipped: 0 }
}

async function vitest(): Promise<Tally> {
  console.log('\n— Unit and database tests')
  const file = path.join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(tool('vitest', 'run', ...reporters))
  return fromVitest(read(file), code)
}

async function playwright(): Promise<Tally> {
  console.log('\n— Browser tests')
  const failed = { passed: 0, failed: 1, skipped: 0 }
  if (findChromium() === null) {
    console.error(noChromium)
    return failed
  }
  try {
    await ensureBuild()
  } catch (error) {
    console.error(error)
    return failed
  }
  const file = path.join(reports, 'playwright.json')
  const env = {
    ...process.env,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  }
  const code = await run(tool('playwright', 'test', '--reporter=list,json'), { env })
  return fromPlaywright(read(file), code)
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Everything that must hold before a change is done. Ends with one line of counts and the exit code. */
export async function validate(): Promise<never> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const tallies = [
    await check(
      'Lint',
      tool('eslint', '.', '--max-warnings', '0'),
      tool('prettier', '--check', '.', '--log-level', 'warn'),
    ),
    await check('Types', tool('next', 'typegen'), tool('tsc', '--noEmit')),
    await vitest(),
    await playwright(),
  ]
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  process.exit(sum('failed') > 0 ? 1 : 0)
}
