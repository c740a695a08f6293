import { readFileSync } from 'node:fs'
import pg from 'pg'
import { Prisma } from '@/generated/prisma/client'
import { copyTemplate } from '@/bin/test/copy'
import { openTemplate } from '@/bin/test/template'
import { administer, withDatabase } from '@/bin/scratch'
import { parecidasSchema } from '@/lib/accion/parecida-schema'
import { leerFechas, periodoDeSemestre } from '@/lib/core/fechas'
import { median, report } from './report'

/**
 * Times the duplicate hint among 17,000 acciones against a lookup by folio, both through the same client, in a copy of
 * the tests' database that is dropped afterwards. With --plan, prints how the database goes about each.
 */

const ACCIONES = 17_000
const WARM_UP = 30
const ROUNDS = 200
const MARK = 10
const ANIOS = 17

const FORMAS = [
  'Taller sobre',
  'Foro sobre',
  'Seminario en línea sobre',
  'Reunión con la Embajada de',
  'Intercambio técnico sobre',
  'Visita de estudio sobre',
  'Encuentro de ciudades sobre',
  'Conferencia internacional sobre',
  'Curso de',
  'Convenio de colaboración sobre',
  'Campaña de',
]

/** The same acciones on every run. */
let seed = 20_201
function upTo(n: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return (seed >>> 8) % n
}

/** Words of five letters or more of the archived descripciones, each as often as it is written there. */
function palabras(): string[] {
  const texto = ['a', 'b'].map((half) =>
    readFileSync(`prisma/seed/datos/descripciones-2020-1-${half}.json`, 'utf8'),
  )
  return (
    texto
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  )
}

async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const lexico = palabras()
  const word = () => lexico[upTo(lexico.length)]!
  const titulos = Array.from({ length: ACCIONES }, () => {
    const words = Array.from({ length: 3 + upTo(5) }, word)
    return `${FORMAS[upTo(FORMAS.length)]} ${words.join(' y ')}`
  })
  const days = titulos.map(() => upTo(ANIOS * 365))
  const lengths = titulos.map(() => (upTo(12) < 9 ? upTo(4) : 20 + upTo(60)))
  // Triggers check each folio against all others: not the affair of this bench.
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into accion (id, titulo, folio, numero, estado, semestre_id, responsable_id, descripcion, fechas_texto,
       transversal, creada_en, guardada_en, parte_id, tipo, modalidad)
     select gen_random_uuid(), titulo, 'b-' || n, 10000 + n, 'aprobada', s.id,
       (array(select id from dependencia where reporta))[1 + n % 20], 'x', 'x', true, now(), now(), p.id, 'otro', 'virtual'
     from unnest($1::text[]) with ordinality as t(titulo, n), semestre s join parte p on p.semestre_id = s.id
     where s.clave = '2026-2' and p.numero = 1`,
    [titulos],
  )
  await client.query(
    `insert into accion_fecha select a.id, 0, date '2010-01-01' + d, date '2010-01-01' + d + l, 'dia'
     from unnest($1::int[], $2::int[]) with ordinality as t(d, l, n) join accion a on a.folio = 'b-' || n`,
    [days, lengths],
  )
  await client.query(
    `insert into accion_contraparte select id, (array(select id from contraparte order by id))[1 + numero % 100], 0
     from accion where folio like 'b-%'`,
  )
  await client.query('vacuum analyze')
  await client.end()
}

const PREGUNTAS = [
  {
    titulo: 'Taller sobre refugios temporales para mujeres en situación de violencia',
    fechas: '3 al 7 de agosto',
  },
  { titulo: 'Intercambio técnico sobre calidad del aire con la ciudad de Lima, Perú', fechas: '' },
  { titulo: 'Reunión con la Embajada de España', fechas: '11 de agosto' },
  {
    titulo: 'Foro “Movilidad y espacio público después de la emergencia”',
    fechas: '2 y 9 de septiembre',
  },
  {
    titulo: 'Encuentro de archivos y bibliotecas de barrio',
    fechas: '28 de septiembre al 9 de octubre',
  },
  {
    titulo: 'Seminario sobre derechos humanos, diversidad sexual y ciudades',
    fechas: '5, 12, 19 y 26 de agosto',
  },
].map((pregunta) =>
  parecidasSchema.parse({
    ...pregunta,
    semestre: '2026-2',
    contrapartes: 'Universidad de demostración',
  }),
)

const { embedded, template } = await openTemplate()
const copy = await copyTemplate(
  embedded.adminUrl,
  embedded.url,
  embedded.ownerUrl,
  template,
  'bench',
)
try {
  process.env.DATABASE_URL = copy.url
  await fill(withDatabase(embedded.adminUrl, copy.name))
  const { prisma } = await import('@/lib/core/server/db')
  const { listParecidas, sentenciaDe } = await import('@/lib/accion/server/list-parecidas')
  const { getUsuarioPorCorreo } = await import('@/lib/usuario/server/find')
  const usuario = await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')
  const hint = (round: number) =>
    listParecidas(PREGUNTAS[round % PREGUNTAS.length]!, { tx: prisma, usuario })
  const lookup = (round: number) =>
    prisma.accion.findUnique({
      where: { folio: `b-${1 + ((round * 83) % ACCIONES)}` },
      select: { id: true, titulo: true },
    })
  const times: Record<'hint' | 'lookup', number[]> = { hint: [], lookup: [] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Taken in turns, so that a busy moment of the machine weighs on both.
    for (const [name, work] of [
      ['hint', hint],
      ['lookup', lookup],
    ] as const) {
      const start = performance.now()
      await work(round)
      if (round >= WARM_UP) times[name].push(performance.now() - start)
    }
  }
  const ratio = median(times.hint) / median(times.lookup)
  report(`duplicate hint among ${ACCIONES} acciones against a lookup by folio (ratio)`, ratio, MARK)
  console.log(
    `hint ${median(times.hint).toFixed(2)} ms, lookup ${median(times.lookup).toFixed(2)} ms (medians of ${ROUNDS})`,
  )
  if (process.argv.includes('--plan')) {
    for (const escrita of PREGUNTAS) {
      const leidas = leerFechas(escrita.fechas || 'x', periodoDeSemestre(escrita.semestre))
      const fechas = leidas.ok ? leidas.fechas : []
      const dependencias = usuario.dependencias.map(({ id }) => id)
      const statement = sentenciaDe({ escrita, fechas, dependencias })
      const plan = await prisma.$queryRaw<{ 'QUERY PLAN': string }[]>(
        Prisma.sql`explain (analyze, buffers off) ${statement}`,
      )
      console.log(plan.map((row) => row['QUERY PLAN']).join('\n'))
    }
  }
  await prisma.$disconnect()
} finally {
  await administer(embedded.adminUrl, `drop database if exists ${copy.name} with (force)`)
  await embedded.release()
}
process.exit(0)
