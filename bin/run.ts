import { spawn, type SpawnOptions } from 'node:child_process'

/** The arguments with which this Node runs a TypeScript file of bin/. */
export const script = (file: string, ...args: string[]) => ['--import', 'tsx', file, ...args]

/** The arguments with which this Node runs a program of node_modules/.bin. */
export const tool = (name: string, ...args: string[]) => [`node_modules/.bin/${name}`, ...args]

/** Runs Node with these arguments to its end; answers its exit code (1 when a signal ended it). */
export function run(args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
