import { createHash } from 'node:crypto'
import { log } from '@/lib/core/server/log'
import { explainDiagnostics } from '../diagnostics'
import type { Paginas, QuePaginas } from '../paginas'
import type { Pages, PagesJob } from '../typeset/pages.mjs'
import { readPaginasJob } from './paginas-job'
import { getTypesetter } from './prueba'
import { TypesetRefused } from './typeset-process'

/** Sets of pages kept, by what they say: a page asks for one, and its pictures come for it right after. */
const KEPT = 8

// Pages and route handlers load this file each for itself: what is kept is one.
const shared = globalThis as typeof globalThis & { accionPaginas?: Map<string, Promise<Pages>> }
const kept = () => (shared.accionPaginas ??= new Map<string, Promise<Pages>>())

const OCUPADA =
  'Las páginas no se pudieron componer en este momento. Vuelva a cargar la página en un minuto.'

/** What is seen on them: a picture is told by its clave, whose bytes never change. */
function huellaDe({ data, que, fotos = '' }: PagesJob): string {
  const hash = createHash('sha256')
  for (const part of [data, JSON.stringify(que), fotos]) hash.update(part)
  return hash.digest('hex')
}

/**
 * Some pages of the book of a semestre as they read now, composed by the process of the proofs.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function getPaginas(clave: string, que: QuePaginas): Promise<Paginas> {
  const { job, document, fotos } = await readPaginasJob(clave, que)
  const huella = huellaDe(job)
  const known = kept().get(huella) ?? getTypesetter().pages(job)
  kept().delete(huella)
  kept().set(huella, known)
  for (const oldest of kept().keys()) {
    if (kept().size <= KEPT) break
    kept().delete(oldest)
  }
  try {
    const { pages, width, height } = await known
    return { kind: 'lista', huella, cuantas: pages.length, ancho: width, alto: height }
  } catch (error) {
    kept().delete(huella)
    if (error instanceof TypesetRefused) {
      return { kind: 'rechazada', mensajes: explainDiagnostics(error.messages, document, fotos) }
    }
    log.warn({ err: error }, 'pages were not typeset')
    return { kind: 'rechazada', mensajes: [OCUPADA] }
  }
}

/** One page of those, from 1, as a picture; null for one that is not there. */
export async function getPagina(
  clave: string,
  que: QuePaginas,
  { huella, numero }: { huella: string; numero: number },
): Promise<string | null> {
  if (!kept().has(huella)) {
    const paginas = await getPaginas(clave, que)
    if (paginas.kind !== 'lista' || paginas.huella !== huella) return null
  }
  return (await kept().get(huella))?.pages[numero - 1] ?? null
}
