import { prisma } from '@/lib/core/server/db'

/** Which sucesos, and from where: all of it lives in the address. */
export type BitacoraFilter = {
  /** Exact; '' = any. */
  tipo: string
  /** Part of the name, or a whole e-mail; '' = anybody. */
  persona: string
  /** '' = any. */
  folio: string
  /** Only those older than this id; '' = from the newest. */
  antes: string
}

export type SucesoEnLista = {
  id: string
  ocurridoEn: Date
  tipo: string
  actor: string
  folio: string | null
  semestre: string | null
  datos: Record<string, unknown>
}

const BITACORA_PAGE = 50

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the filter from an address. What it does not understand counts as not said. */
export function parseBitacora(params: SearchParams): BitacoraFilter {
  const one = (name: string, pattern: RegExp): string => {
    const value = [params[name]].flat()[0]?.trim() ?? ''
    return pattern.test(value) ? value : ''
  }
  return {
    tipo: one('tipo', /^[a-z]+\.[a-z-]+$/),
    persona: one('persona', /^[^\0]{1,200}$/),
    folio: one('folio', /^\d{4}-[12]-\d{4,6}$/),
    antes: one('antes', /^\d{1,18}$/),
  }
}

export function bitacoraQuery(filter: BitacoraFilter): string {
  const said = Object.entries(filter).filter(([, value]) => value !== '')
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}

/** One page of sucesos, newest first; `next` is the `antes` of the page after it, null at the end. */
export async function listSucesos(
  filter: BitacoraFilter,
): Promise<{ sucesos: SucesoEnLista[]; next: string | null }> {
  const { tipo, persona, folio, antes } = filter
  const accion = folio
    ? await prisma.accion.findUnique({ where: { folio }, select: { id: true } })
    : null
  if (folio && !accion) return { sucesos: [], next: null }
  const rows = await prisma.suceso.findMany({
    where: {
      ...(tipo && { tipo }),
      ...(antes && { id: { lt: BigInt(antes) } }),
      ...(accion && { accionId: accion.id }),
      ...(persona && {
        OR: [
          { actor: { contains: persona, mode: 'insensitive' as const } },
          { usuario: { correo: persona.toLowerCase() } },
        ],
      }),
    },
    orderBy: { id: 'desc' },
    take: BITACORA_PAGE + 1,
    select: {
      id: true,
      ocurridoEn: true,
      tipo: true,
      actor: true,
      semestreId: true,
      datos: true,
    },
  })
  const shown = rows.slice(0, BITACORA_PAGE)
  const last = shown.at(-1)
  const claves = await clavesDe(shown.map(({ semestreId }) => semestreId))
  return {
    sucesos: shown.map(({ id, semestreId, datos, ...rest }) => {
      const facts = isRecord(datos) ? datos : {}
      return {
        ...rest,
        id: String(id),
        folio: typeof facts.folio === 'string' ? facts.folio : null,
        semestre: claves.get(semestreId ?? '') ?? null,
        datos: facts,
      }
    }),
    next: rows.length > BITACORA_PAGE && last ? String(last.id) : null,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

async function clavesDe(ids: (string | null)[]): Promise<Map<string, string>> {
  const semestres = await prisma.semestre.findMany({
    where: { id: { in: [...new Set(ids)].filter((id) => id !== null) } },
    select: { id: true, clave: true },
  })
  return new Map(semestres.map(({ id, clave }) => [id, clave]))
}
