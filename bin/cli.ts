import { run } from './cli/run'

/**
 * The command line. Exit 0: done; 1: refused, with a Spanish sentence on stderr; 2: wrong usage. stdout carries
 * the result and nothing else. The database is already up and named by DATABASE_URL (cli-database.ts).
 */

// stderr is for one clear sentence, not for the libraries' news about themselves.
process.noDeprecation = true
// Whoever reads a pipe may close it before the end: that is not our failure.
process.stdout.on('error', () => process.exit(0))

const { code, out, err } = await run(process.argv.slice(2))
// Resolved when all of it is out: a pipe takes its time, and exiting before would cut it.
if (out.length > 0) await new Promise<void>((resolve) => process.stdout.write(out, () => resolve()))
if (err) console.error(err)
process.exit(code)
