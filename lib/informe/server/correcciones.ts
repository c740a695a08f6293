import { diffTexto, type DiffPart } from '@/lib/accion/diff'
import { prisma } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import { CAMPOS_CORREGIBLES, perdidasSchema, type CampoCorregible } from '../correccion'
import type {
  AccionCorregida,
  CambioVista,
  CorreccionEnLista,
  CorreccionVista,
  DecisionCorreccion,
} from '../correccion-vista'

const PERSONA = { select: { nombre: true } } as const

const LISTA = {
  id: true,
  nombre: true,
  estado: true,
  perdidas: true,
  importadaEn: true,
  importadaPor: PERSONA,
} satisfies Prisma.CorreccionFinalSelect

const DETALLE = {
  ...LISTA,
  version: true,
  aceptadaEn: true,
  aceptadaPorId: true,
  aceptadaPor: PERSONA,
  aplicadaEn: true,
  aplicadaPor: PERSONA,
  items: {
    orderBy: [{ accion: { folio: 'asc' } }, { campo: 'asc' }],
    select: {
      id: true,
      campo: true,
      antes: true,
      despues: true,
      decision: true,
      revision: true,
      accion: { select: { folio: true, titulo: true, estado: true, revision: true } },
    },
  },
} satisfies Prisma.CorreccionFinalSelect

type Fila = Prisma.CorreccionFinalGetPayload<{ select: typeof LISTA }>
type Item = Prisma.CorreccionFinalGetPayload<{ select: typeof DETALLE }>['items'][number]

function enLista(
  { importadaEn, importadaPor, perdidas, ...fila }: Fila,
  decisions: readonly DecisionCorreccion[],
): CorreccionEnLista {
  const count = (one: DecisionCorreccion) => decisions.filter((d) => d === one).length
  return {
    ...fila,
    importada: { quien: importadaPor.nombre, cuando: importadaEn.toISOString() },
    perdidas: perdidasSchema.parse(perdidas).length,
    cambios: {
      pendiente: count('pendiente'),
      aceptada: count('aceptada'),
      rechazada: count('rechazada'),
    },
  }
}

/** The Word files that came back for a semestre, newest first, in two statements. */
export async function listCorrecciones(semestreId: string): Promise<CorreccionEnLista[]> {
  const filas = await prisma.correccionFinal.findMany({
    where: { semestreId },
    orderBy: { importadaEn: 'desc' },
    select: { ...LISTA, items: { select: { decision: true } } },
  })
  return filas.map(({ items, ...fila }) =>
    enLista(
      fila,
      items.map(({ decision }) => decision),
    ),
  )
}

/** One of them whole; null when it is not of that semestre. */
export async function getCorreccion(
  id: string,
  semestreId: string,
): Promise<CorreccionVista | null> {
  const found = await prisma.correccionFinal.findFirst({
    where: { id, semestreId },
    select: DETALLE,
  })
  if (!found) return null
  const { items, version, aceptadaEn, aceptadaPor, aceptadaPorId, aplicadaEn, aplicadaPor } = found
  const { nombre, estado, perdidas, importadaEn, importadaPor } = found
  const fila = { id, nombre, estado, perdidas, importadaEn, importadaPor }
  const isOpen = estado === 'propuesta' || estado === 'aceptada'
  return {
    ...enLista(
      fila,
      items.map(({ decision }) => decision),
    ),
    version,
    aceptada:
      aceptadaPor && aceptadaEn && aceptadaPorId
        ? { id: aceptadaPorId, quien: aceptadaPor.nombre, cuando: aceptadaEn.toISOString() }
        : null,
    aplicada:
      aplicadaPor && aplicadaEn
        ? { quien: aplicadaPor.nombre, cuando: aplicadaEn.toISOString() }
        : null,
    acciones: porAccion(items, isOpen),
    perdidasDe: perdidasSchema.parse(perdidas),
  }
}

function porAccion(items: readonly Item[], isOpen: boolean): AccionCorregida[] {
  const groups = Map.groupBy(items, ({ accion }) => accion.folio ?? '')
  const place = ({ campo }: CambioVista) => CAMPOS_CORREGIBLES.indexOf(campo)
  return [...groups].map(([folio, own]) => ({
    folio,
    titulo: own[0]!.accion.titulo,
    cambios: own.map((item) => cambioVista(item, isOpen)).sort((a, b) => place(a) - place(b)),
  }))
}

function cambioVista(item: Item, isOpen: boolean): CambioVista {
  const { id, campo, decision, antes, despues, revision, accion } = item
  const parts = diffTexto(antes, despues)
  const without = (kind: DiffPart['kind']) => parrafos(parts.filter((part) => part.kind !== kind))
  return {
    id,
    campo: campo as CampoCorregible,
    decision,
    antes: without('added'),
    despues: without('removed'),
    vieja: isOpen && (accion.estado !== 'aprobada' || accion.revision !== revision),
  }
}

/** Each side is a text of its own: its blank lines end its paragraphs, also where they went. */
function parrafos(parts: readonly DiffPart[]): DiffPart[][] {
  const paragraphs: DiffPart[][] = [[]]
  for (const part of parts) {
    part.text.split('\n\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)!.push({ ...part, text })
    })
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
