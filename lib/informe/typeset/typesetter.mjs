/**
 * The compiler of the books, inside whatever process loads it. It blocks its thread: the application goes through
 * worker.mjs; only benchmarks load this file directly.
 */
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONTS } from './fonts.mjs'
import { columnBreaks, firstToDeal, heightsOf, widesOf } from './balance.mjs'
import { letterWith } from './letter.mjs'
import { pagesWith } from './pages.mjs'

/**
 * What the compiler complained of, errors and warnings alike: a warning (an unknown family, say) means a page that
 * is not the one designed.
 */
export class TypesetError extends Error {
  /** @param {string[]} messages */
  constructor(messages) {
    super(messages.join('\n'))
    this.name = 'TypesetError'
    this.messages = messages
  }
}

/**
 * @typedef {{ template: 'informe' | 'proof' | 'erratas', data: string, balance: boolean, standard: string,
 *   counts: number[], fotos?: string }} Job  `data` is the JSON of the document, `counts` how many acciones each
 *   section has, `fotos` the JSON of the pictures of each
 * @typedef {{ pdf: Buffer, pages: number, positions: import('./balance.mjs').Positions,
 *   timings: { compose: number, balance: number, export: number } }} Typeset  times in ms
 * @typedef {{ data: string, fotos?: string, imagenes?: [string, Uint8Array][] }} ProofJob  as those of a Job
 * @typedef {{ svg: string, width: number, height: number, lines: number }} Proof  one acción: width and height in
 *   points, lines of the grid from its title to its end
 */

/**
 * The compiler with what every document needs of it.
 * @param {string} root folder that holds lib/ and node_modules/
 */
function openCompiler(root) {
  const workspace = path.join(root, 'lib/informe/typeset')
  const fonts = path.join(root, 'node_modules/@expo-google-fonts')
  const fontPaths = Object.entries(FONTS).flatMap(([family, styles]) =>
    styles.map((style) => path.join(fonts, family, style)),
  )
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
  const place = (name, text) => compiler.mapShadow(path.join(workspace, name), Buffer.from(text))

  /** @param {string} template */
  function compile(template) {
    const outcome = compiler.compile({ mainFilePath: path.join(workspace, `${template}.typ`) })
    const found = outcome.takeDiagnostics()
    const diagnostics = found ? compiler.fetchDiagnostics(found) : []
    if (diagnostics.length > 0 || !outcome.result)
      throw new TypesetError(diagnostics.map((d) => d.message))
    return outcome.result
  }

  /** @param {any} document */
  const positionsOf = (document) =>
    compiler.query(document, { selector: '<positions>' })[0]?.value ?? { starts: [], ends: [] }

  /** Lets the data go that were placed, and what the compiler remembers of them. */
  function forget() {
    compiler.resetShadow()
    compiler.evictCache(0)
  }

  /**
   * Nothing of one document outlives it.
   * @template T
   * @param {() => T} work
   * @returns {T}
   * @throws {TypesetError}
   */
  function once(work) {
    try {
      return work()
    } catch (error) {
      throw error instanceof TypesetError ? error : new TypesetError([describe(error)])
    } finally {
      forget()
    }
  }
  return { compiler, place, compile, positionsOf, once, forget }
}

/** @param {string} root folder that holds lib/ and node_modules/ */
export function createTypesetter(root) {
  const open = openCompiler(root)
  const { compiler, place, compile, positionsOf, once, forget } = open
  const placeImagenes = imagenesWith(open)

  /**
   * @param {Job} job
   * @param {(step: 'compose' | 'balance' | 'export') => void} [progress]
   * @param {ReadonlyMap<string, Uint8Array>} [imagenes] bytes of the pictures, by their storage name
   * @returns {Typeset}
   * @throws {TypesetError}
   */
  function typeset(job, progress = () => {}, imagenes = new Map()) {
    const clock = stopwatch()
    return once(() => {
      place('data.json', job.data)
      place('breaks.json', '{}')
      placeImagenes(job.fotos, imagenes)
      progress('compose')
      let document = compile(job.template)
      let positions = positionsOf(document)
      const compose = clock()
      if (job.balance) {
        progress('balance')
        place('breaks.json', JSON.stringify(breaksOf(job.counts, positions)))
        document = compile(job.template)
        positions = positionsOf(document)
      }
      const balance = clock()
      // The pages are made: what they were made of gives its place to the file.
      forget()
      progress('export')
      const pdf = compiler.pdf(document, { pdfStandard: job.standard })
      const timings = { compose, balance, export: clock() }
      return { pdf, pages: document.numOfPages, positions, timings }
    })
  }

  /**
   * The slip of one acción as a picture. The public file is made too and thrown away: it alone tells a letter that
   * the families do not have, where a picture would show an empty box.
   * @param {ProofJob} job its only acción has index 0
   * @returns {Proof}
   * @throws {TypesetError}
   */
  function proof({ data, fotos, imagenes }) {
    return once(() => {
      place('data.json', data)
      placeImagenes(fotos, imagenes)
      const document = compile('proof')
      compiler.pdf(document, { pdfStandard: 'ua-1' })
      const [lines] = heightsOf(positionsOf(document))
      return { ...pictureOf(compiler.plainSvg(document)), lines }
    })
  }

  const pages = pagesWith({ ...open, placeImagenes }, breaksOf)
  const letters = { acuse: letterWith(open, 'acuse'), paquete: letterWith(open, 'paquete') }
  return { typeset, proof, pages, ...letters }
}

/**
 * What gives a document its pictures: `fotos` as in a Job, and their bytes by their storage name.
 * @param {ReturnType<typeof openCompiler>} open
 * @returns {(fotos?: string, imagenes?: Iterable<[string, Uint8Array]>) => void}
 */
function imagenesWith({ place }) {
  return (fotos, imagenes = []) => {
    place('fotos.json', fotos ?? '{}')
    const framed = framesOf(fotos)
    for (const [clave, bytes] of imagenes) {
      const frame = framed.get(checkClave(clave))
      place(`imagenes/${clave}`, frame ? frame(bytes) : bytes)
    }
  }
}

/**
 * The picture without the blanks it is indented with, and its size in points.
 * @param {string} svg
 */
function pictureOf(svg) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return { svg: svg.replace(/>\s+</g, '><'), width: Number(width), height: Number(height) }
}

/**
 * By clave, how the bytes of a picture of an acción are laid in an SVG of its proportion: they reach the PDF as they
 * are, where a picture of its own is decoded and stays so in memory until the end, four megabytes and more each.
 * @param {string} [fotos]
 * @returns {Map<string, (bytes: Uint8Array) => string>}
 */
function framesOf(fotos = '{}') {
  const frames = new Map()
  for (const { clave, formato, proporcion } of Object.values(JSON.parse(fotos)).flat()) {
    const width = (1000 * proporcion).toFixed(3)
    const type = formato === 'png' ? 'image/png' : 'image/jpeg'
    const size = `width="${width}" height="1000"`
    frames.set(clave, (bytes) => {
      const href = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
      const image = `<image ${size} preserveAspectRatio="none" href="${href}"/>`
      return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`
    })
  }
  return frames
}

/** A name from the storage, which has neither dot nor slash: it cannot lead out of the folder. */
function checkClave(clave) {
  if (!/^[0-9a-f-]+$/.test(clave)) throw new TypesetError([`not a storage name: ${clave}`])
  return clave
}

/** Milliseconds since the last call. */
function stopwatch() {
  let last = performance.now()
  return () => {
    const lap = performance.now() - last
    last += lap
    return lap
  }
}

/** @param {unknown} error */
const describe = (error) => (error instanceof Error ? error.message : String(error))

/**
 * @param {number[]} counts acciones in each section
 * @param {import('./balance.mjs').Positions} positions
 * @returns {Record<string, number>} how many columns end before which acciones
 */
function breaksOf(counts, positions) {
  const heights = heightsOf(positions)
  const wides = widesOf(positions)
  /** @type {Record<string, number>} */
  const breaks = {}
  let next = 0
  for (const count of counts) {
    const own = heights.slice(next, next + count)
    const from = firstToDeal(own, positions.starts.slice(next, next + count))
    const across = wides.slice(next + from, next + count)
    const offsets = columnBreaks(own.slice(from), undefined, across)
    for (const offset of offsets) {
      const indice = next + from + offset
      breaks[indice] = (breaks[indice] ?? 0) + 1
    }
    next += count
  }
  return breaks
}
