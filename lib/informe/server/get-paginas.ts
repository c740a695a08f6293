import { createHash } from 'node:crypto'
import type { Prisma } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import { log } from '@/lib/core/server/log'
import { explainDiagnostics } from '../diagnostics'
import { buildDocument, type InformeDocument } from '../document'
import type { Material } from '../material'
import type { Paginas, QuePaginas } from '../paginas'
import { sinFaltantes, type DocumentImagen } from '../portadilla'
import type { Pages, PagesJob } from '../typeset/pages.mjs'
import { readMaterial } from './collect'
import { leerImagen } from './leer-imagen'
import { getTypesetter } from './prueba'
import { TypesetRefused } from './typeset-process'

/** Sets of pages kept, by what they say: a page asks for one, and its pictures come for it right after. */
const KEPT = 8

// Pages and route handlers load this file each for itself: what is kept is one.
const shared = globalThis as typeof globalThis & { accionPaginas?: Map<string, Promise<Pages>> }
const kept = () => (shared.accionPaginas ??= new Map<string, Promise<Pages>>())

const OCUPADA =
  'Las páginas no se pudieron componer en este momento. Vuelva a cargar la página en un minuto.'

/** Only the acciones that those pages print. */
function cualesDe(que: QuePaginas): Prisma.AccionWhereInput {
  if (que.tipo === 'seccion' || que.tipo === 'eje') {
    const eje = que.eje === 0 ? { ejeId: null } : { eje: { numero: que.eje } }
    return { parte: { numero: que.parte }, ...eje }
  }
  return que.tipo === 'parte' ? { parte: { numero: que.parte } } : { id: { in: [] } }
}

/** On which page of the last PDF they begin; 1 while there is none. */
async function paginaDe(clave: string, que: QuePaginas, folio: string | undefined) {
  if (que.tipo !== 'seccion' || !folio) return 1
  const ultima = await prisma.generacion.findFirst({
    where: { semestre: { clave }, estado: 'lista' },
    orderBy: { terminadaEn: 'desc' },
    select: { paginas: true },
  })
  const pagina = (ultima?.paginas as Record<string, number> | null)?.[folio]
  // The divider stands before its first acción.
  return pagina === undefined ? 1 : pagina - 1
}

/** The bytes of what these pages show. */
async function imagenesDe(document: InformeDocument, que: QuePaginas) {
  const clave =
    que.tipo === 'seccion' || que.tipo === 'eje'
      ? `eje-${que.parte}-${que.eje}`
      : que.tipo === 'parte'
        ? `parte-${que.parte}`
        : 'portada'
  const shown: (DocumentImagen | null | undefined)[] = [
    document.portadillas[clave]?.imagen,
    que.tipo === 'portada' ? document.institucion.logo : null,
  ]
  const read = await Promise.all(
    shown.map(
      async (imagen) => imagen && ([imagen.clave, await leerImagen(imagen.clave)] as const),
    ),
  )
  return new Map(read.flatMap((one) => (one?.[1] ? [[one[0], one[1]] as const] : [])))
}

/** A divider without acciones is shown all the same: the section gets one that is not printed. */
function conSecciones(document: InformeDocument, que: QuePaginas, material: Material) {
  if (document.partes.length > 0 || que.tipo === 'portada' || !('parte' in que)) return document
  const parte = material.partes.find(({ numero }) => numero === que.parte)
  const eje = 'eje' in que ? que.eje : 0
  const found = material.ejes.find(({ numero }) => numero === eje)
  const seccion = {
    eje,
    nombre: found?.nombre ?? 'Acciones de carácter transversal',
    color: found?.color ?? material.colorTransversal,
    acciones: [],
  }
  return parte ? { ...document, partes: [{ ...parte, secciones: [seccion] }] } : document
}

async function jobDe(clave: string, que: QuePaginas) {
  const material = await readMaterial(clave, cualesDe(que))
  // The day and the checksum are not on these pages.
  const imprint = { edicion: 'Prueba', fecha: material.semestre.fin, huella: '' }
  const whole = conSecciones(buildDocument(material, imprint).document, que, material)
  const imagenes = await imagenesDe(whole, que)
  const document = sinFaltantes(whole, imagenes)
  const acciones = document.partes.flatMap((p) => p.secciones.flatMap((s) => s.acciones))
  const pagina = await paginaDe(clave, que, acciones[0]?.folio)
  const job: PagesJob = {
    data: JSON.stringify(document),
    que: { ...que, pagina },
    count: que.tipo === 'seccion' ? acciones.length : 0,
    imagenes: [...imagenes],
  }
  return { job, document }
}

/**
 * Some pages of the book of a semestre as they read now, composed by the process of the proofs.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function getPaginas(clave: string, que: QuePaginas): Promise<Paginas> {
  const { job, document } = await jobDe(clave, que)
  const huella = createHash('sha256').update(job.data).update(JSON.stringify(job.que)).digest('hex')
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
      return { kind: 'rechazada', mensajes: explainDiagnostics(error.messages, document) }
    }
    log.warn({ err: error }, 'pages were not typeset')
    return { kind: 'rechazada', mensajes: [OCUPADA] }
  }
}

/** One page of those, from 1, as a picture; null for one that is not there. Without huella, of those that read so now. */
export async function getPagina(
  clave: string,
  que: QuePaginas,
  { huella: asked, numero }: { huella: string | null; numero: number },
): Promise<string | null> {
  let huella = asked
  if (huella === null || !kept().has(huella)) {
    const paginas = await getPaginas(clave, que)
    if (paginas.kind !== 'lista') return null
    huella ??= paginas.huella
    if (paginas.huella !== huella) return null
  }
  return (await kept().get(huella))?.pages[numero - 1] ?? null
}
