import { charactersOf, explainDiagnostics } from '../diagnostics'
import { sectionsOf, type InformeDocument } from '../document'
import type { Fotos } from '../fotos'
import type { Imagenes } from '../imagen'
import type { TextoImpreso } from '../textos'
import { breakLongWords } from '../typography'
import { colaWidth, memoryLimit } from './cola-de-libros'
import { createQueue } from './queue'
import {
  typesetInChild,
  TypesetRefused,
  TypesetStopped,
  type TypesetStep,
  type TypesetOptions,
} from './typeset-process'

/** PDF/UA-1 is the public file, PDF/A-2a the one for the archive; 1.7 lets missing letters pass, for drafts. */
export type PdfStandard = 'ua-1' | 'a-2a' | '1.7'

export type CompileOptions = {
  standard?: PdfStandard
  /** Level the columns with a second pass; without it the pages come sooner, for a preview. */
  balance?: boolean
  /** Milliseconds before the process is killed. */
  limit?: number
  onProgress?: (step: 'wait' | TypesetStep) => void
  signal?: AbortSignal
  /** Bytes of every picture that the book names, and which acción prints which. */
  imagenes?: Imagenes
  fotos?: Fotos
  /** Where else a letter that cannot be printed may stand: only to be told. */
  textos?: readonly TextoImpreso[]
} & Pick<TypesetOptions, 'memory' | 'onStart'>

export type CompiledInforme = {
  pdf: Buffer
  pages: number
  /** First page of each acción (the cover is 1), in the order of the book. */
  acciones: { folio: string; page: number }[]
  /** Milliseconds of each step inside the process. */
  timings: { compose: number; balance: number; export: number }
}

/** The document cannot be printed; `messages` are sentences in Spanish that say where and why. */
export class CompileRefused extends Error {
  /** @param porLetras because of characters that no family has: a draft without PDF/UA can be made all the same */
  constructor(
    readonly messages: string[],
    readonly porLetras = false,
  ) {
    super(messages.join('\n'))
    this.name = 'CompileRefused'
  }
}

const enqueue = createQueue(colaWidth())
const NINGUNA: Imagenes = new Map()
const silent = (): void => undefined

/**
 * The informe as a PDF, tagged, with outline and contents.
 * @throws CompileRefused when the text cannot be printed
 * @throws TypesetTooBig when it takes more memory than it may
 * @throws TypesetStopped when it takes too long, is cancelled or the process dies
 */
export function compileInforme(
  document: InformeDocument,
  options: CompileOptions = {},
): Promise<CompiledInforme> {
  return compile('informe', document, options)
}

/** The proof of its acciones: each as it will be printed, in one column and its colour, without the rest of the book. */
export function compileProof(
  document: InformeDocument,
  options: Omit<CompileOptions, 'balance'> = {},
): Promise<CompiledInforme> {
  return compile('proof', document, { standard: '1.7', ...options, balance: false })
}

/** What is not set as text: a picture that was drawn, and names. A checksum is one word, and has a line of its own. */
const isText = (key: string, value: string) =>
  key !== 'huella' && key !== 'clave' && !value.startsWith('<svg ')

const forPage = (key: string, value: unknown): unknown =>
  typeof value === 'string' && isText(key, value) ? breakLongWords(value) : value

async function compile(
  template: 'informe' | 'proof',
  document: InformeDocument,
  { standard = 'ua-1', balance = true, limit = 120_000, ...rest }: CompileOptions,
): Promise<CompiledInforme> {
  const { onProgress = silent, imagenes = NINGUNA, fotos = {}, signal } = rest
  const sections = sectionsOf(document)
  const job = {
    template,
    data: JSON.stringify(document, forPage),
    balance,
    standard,
    counts: sections.map((s) => s.acciones.length),
    fotos: JSON.stringify(fotos, forPage),
  }
  const { memory = memoryLimit(), onStart } = rest
  const options: TypesetOptions = { limit, onProgress, signal, memory, onStart }
  onProgress('wait')
  try {
    const { pdf, pages, positions, timings } = await enqueue(
      () => typesetInChild(job, imagenes, options),
      signal,
    )
    const folios = sections.flatMap((s) => s.acciones.map((a) => a.folio))
    const acciones = positions.starts.map((p, i) => ({ folio: folios[i] ?? '', page: p.page }))
    return { pdf, pages, acciones, timings }
  } catch (error) {
    if (signal?.aborted) throw new TypesetStopped('Se canceló.')
    if (!(error instanceof TypesetRefused)) throw error
    const { messages } = error
    throw new CompileRefused(
      explainDiagnostics(messages, document, fotos, rest.textos),
      charactersOf(messages).length > 0,
    )
  }
}
