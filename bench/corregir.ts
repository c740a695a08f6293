import { accionDe } from '@/lib/correccion/ejemplo-de-semestre.fixture'
import { contextoVacio, corregirSemestre } from '@/lib/correccion/corregir-semestre'
import { corregirTodo } from '@/lib/correccion/corregir-todo'
import type { AccionDeSemestre } from '@/lib/correccion/regla-de-semestre'
import { REGLAS_DE_SEMESTRE } from '@/lib/correccion/reglas-de-semestre'
import {
  readDato,
  type DependenciaDato,
  type HechoDato,
  type NombradoDato,
} from '@/prisma/seed/datos'
import { lexicoDeSiembra } from '@/prisma/seed/lexico'
import { median, report } from './report'

/**
 * Times the corrector over a semestre of 5,000 acciones against one of 105, per acción. The 5,000 are the 105 of 2020-1
 * said again with other words in them, so that they share names, siglas and phrases as true ones do and are no copies;
 * then, as the hard case, 5,000 that are all copies of those. With --reglas, what each regla over the semestre costs.
 */

const CHICO = 105
const GRANDE = 5000
const ROUNDS = 5
const MARK = 3

const lexico = lexicoDeSiembra()
const { acciones: hechos } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
const descripciones = {
  ...readDato<Record<string, string[]>>('descripciones-2020-1-a'),
  ...readDato<Record<string, string[]>>('descripciones-2020-1-b'),
}
const nombres = [
  ...dependencias.map(({ nombre, siglas }) => ({ nombre, siglas, alias: [] })),
  ...readDato<NombradoDato[]>('contrapartes-2020-1'),
  ...readDato<NombradoDato[]>('redes'),
]
const contexto = {
  ...contextoVacio('2020-1'),
  nombres,
  partes: [
    { numero: 1, nombre: 'Acción internacional de la ciudad' },
    { numero: 2, nombre: 'Acción internacional de la ciudad ante la pandemia de Covid-19' },
  ],
  isImportacion: true,
}

/** The same acciones on every run. */
let seed = 20_201
function upTo(n: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return (seed >>> 8) % n
}

const palabras = Object.values(descripciones)
  .flat()
  .join(' ')
  .match(/(?<![\p{L}])\p{Ll}{6,}(?!\p{L})/gu)!

/** Three of its long words in ten are others. */
const variar = (texto: string) =>
  texto.replace(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (palabra) =>
    upTo(10) < 3 ? palabras[upTo(palabras.length)]! : palabra,
  )

function semestreDe(cuantas: number, decir: (texto: string) => string): AccionDeSemestre[] {
  return Array.from({ length: cuantas }, (_, n) => {
    const hecho = hechos[n % hechos.length]!
    const descripcion = (descripciones[hecho.folio] ?? []).join('\n\n')
    const responsable = dependencias[n % dependencias.length]!
    return accionDe(
      {
        ...hecho,
        folio: `2020-1-${String(n + 1).padStart(4, '0')}`,
        titulo: decir(hecho.titulo),
        descripcion: decir(descripcion),
        orden: n + 1,
        paises: [],
        participantes: [],
        responsable,
      },
      n,
    )
  })
}

/** Milliseconds per acción. */
function medir(acciones: readonly AccionDeSemestre[], work: Work) {
  // A list of its own each time: what is worked out for one is kept with it.
  const own = [...acciones]
  const start = performance.now()
  work(own)
  return (performance.now() - start) / acciones.length
}

type Work = (all: readonly AccionDeSemestre[]) => void

/** Milliseconds per acción of each list, measured by turns. */
function costes(
  chico: readonly AccionDeSemestre[],
  grande: readonly AccionDeSemestre[],
  work: Work,
): [number, number] {
  for (let n = 0; n < 3; n++) medir(chico, work)
  const times = Array.from({ length: ROUNDS }, () => ({
    chico: median(Array.from({ length: 5 }, () => medir(chico, work))),
    grande: medir(grande, work),
  }))
  return [median(times.map(({ chico: one }) => one)), median(times.map(({ grande: one }) => one))]
}

function comparar(
  name: string,
  chico: readonly AccionDeSemestre[],
  grande: readonly AccionDeSemestre[],
  work: Work,
) {
  const [small, large] = costes(chico, grande, work)
  report(name, large / small, MARK)
  console.log(`  ${small.toFixed(3)} ms an acción at ${CHICO}, ${large.toFixed(3)} at ${GRANDE}`)
}

const chico = semestreDe(CHICO, (texto) => texto)
const variado = semestreDe(GRANDE, variar)
const copiado = semestreDe(GRANDE, (texto) => texto)
const todo = (all: readonly AccionDeSemestre[]) => void corregirTodo(all, contexto, { lexico })

comparar(`corregir: cost per acción, ${GRANDE} against ${CHICO}`, chico, variado, todo)
comparar('the same, when each is a copy of another', chico, copiado, todo)
comparar('the reglas over the semestre alone', chico, variado, (all) => {
  corregirSemestre(all, contexto)
})
if (process.argv.includes('--reglas')) {
  for (const { nombre, examine } of REGLAS_DE_SEMESTRE) {
    const [small, large] = costes(chico, variado, (all) => void examine(all, contexto))
    console.log(`${nombre.padEnd(24)} ${small.toFixed(3)} ms → ${large.toFixed(3)} ms an acción`)
  }
}
