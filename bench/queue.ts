import { openTemplate } from '@/bin/test/template'
import { administer } from '@/bin/scratch'
import { get, open, SECRET } from './queue-server'
import { median, report } from './report'
import { startBare } from './servers'

/**
 * Times the review queue as a coordinador opens it, over HTTP from the built server: with 17,000 acciones in the
 * semestre against 500, each in a database of its own behind a server of its own, and against a bare page (bare/) that
 * shows the same fifty rows out of 17,000. By turns, on connections that stay open, in databases that are dropped. Then
 * what has no mark: other orders, filters and searches among 17,000.
 */

const WARM_UP = 40
const ROUNDS = 150
const OTHER_ROUNDS = 15
const MANY = 17_000
const FEW = 500

const OTHERS = {
  'by título': '?orden=titulo',
  'every estado, by dependencia': '?estado=todas&orden=dependencia',
  'the last page': '?estado=todas&pagina=999',
  'given to me, with hallazgos, a week old': '?asignada=mi&hallazgos=con&antiguedad=7',
  'one word': '?q=movilidad',
  'two words and a name': '?q=ciudad+derechos+secretaria',
  'two letters': '?q=de',
  'nothing alike': '?q=xilofono',
}

const { embedded, template } = await openTemplate()
const names: string[] = []
try {
  Object.assign(process.env, { NEXTAUTH_SECRET: SECRET, DEMO: '1' })
  const few = await open(embedded, template, FEW)
  names.push(few.name)
  const many = await open(embedded, template, MANY)
  names.push(many.name)
  const bare = await startBare()
  const pages = {
    few: () => get(`${few.server.url}/revision`, few.cookie),
    many: () => get(`${many.server.url}/revision`, many.cookie),
    bare: () => get(`${bare.url}/cola`, ''),
  }
  const times = { few: [] as number[], many: [] as number[], bare: [] as number[] }
  const names3 = ['few', 'many', 'bare'] as const
  for (const name of names3) {
    const { text } = await pages[name]()
    const rows = text.match(/<tr/g)?.length
    if (rows !== 51) throw new Error(`${name} shows ${rows} rows`)
  }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Taken in turns, so that a busy moment of the machine weighs on all.
    for (const name of names3) {
      const { ms } = await pages[name]()
      if (round >= WARM_UP) times[name].push(ms)
    }
  }
  const [ofFew, ofMany, ofBare] = names3.map((name) => median(times[name])) as [
    number,
    number,
    number,
  ]
  report(`queue page at ${MANY} acciones against ${FEW} (ratio)`, ofMany / ofFew, 1.3)
  report('queue page against a bare page with the same rows (ratio)', ofMany / ofBare, 2)
  const said = [ofMany, ofFew, ofBare].map((ms) => ms.toFixed(2))
  console.log(`  ${said[0]} ms, ${said[1]} ms, bare ${said[2]} ms (medians of ${ROUNDS})`)
  for (const [what, query] of Object.entries(OTHERS)) {
    const taken: number[] = []
    for (let round = 0; round < OTHER_ROUNDS; round++) {
      taken.push((await get(`${many.server.url}/revision${query}`, many.cookie)).ms)
    }
    console.log(`  ${what}: ${median(taken).toFixed(0)} ms`)
  }
  await Promise.all([few.server.stop(), many.server.stop(), bare.stop()])
} finally {
  for (const name of names) {
    await administer(embedded.adminUrl, `drop database if exists ${name} with (force)`)
  }
  await embedded.release()
}
process.exit(0)
