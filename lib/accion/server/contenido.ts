import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import { TRANSVERSAL_LABEL } from '../labels'
import type { AccionContenido } from '../accion'
import type { Estado } from '../workflow'
import { fechasDeFilas } from './columnas'
import { sinReconocerSchema } from './guardado'

const NOMBRADA = { select: { clave: true, nombre: true, siglas: true } } as const
const BY_ORDEN = { orden: 'asc' } as const

/** The columns and relations that make up what an acción says. */
export const CONTENIDO_SELECT = {
  titulo: true,
  fechasTexto: true,
  transversal: true,
  tipo: true,
  modalidad: true,
  lugar: true,
  ods: true,
  descripcion: true,
  sinReconocer: true,
  fechas: { orderBy: BY_ORDEN, select: { inicio: true, fin: true, precision: true } },
  parte: { select: { numero: true, nombre: true } },
  eje: { select: { numero: true, nombre: true, color: true } },
  semestre: {
    select: {
      clave: true,
      inicio: true,
      fin: true,
      programa: { select: { colorTransversal: true } },
    },
  },
  responsable: NOMBRADA,
  participantes: { orderBy: BY_ORDEN, select: { dependencia: NOMBRADA } },
  contrapartes: { orderBy: BY_ORDEN, select: { contraparte: { select: { nombre: true } } } },
  paises: { orderBy: BY_ORDEN, select: { pais: { select: { codigo: true, nombre: true } } } },
  ciudades: { orderBy: BY_ORDEN, select: { ciudad: { select: { nombre: true } } } },
  redes: { orderBy: BY_ORDEN, select: { red: { select: { nombre: true, siglas: true } } } },
  evidencias: { orderBy: BY_ORDEN, select: { tipo: true, ubicacion: true, nombre: true } },
} satisfies Prisma.AccionSelect

/** The `revisiones` that `contenidoParaOtros` needs: the last return. */
export const ULTIMA_DEVOLUCION = {
  where: { paso: 'devolver' },
  orderBy: { numero: 'desc' },
  take: 1,
  select: { paso: true, contenido: true },
} as const

export type ContenidoFila = Prisma.AccionGetPayload<{ select: typeof CONTENIDO_SELECT }>

function ejeDe(fila: ContenidoFila): AccionContenido['eje'] {
  if (!fila.transversal) return fila.eje
  return { numero: 0, nombre: TRANSVERSAL_LABEL, color: fila.semestre.programa.colorTransversal }
}

/** A row as plain data: no Prisma type, no Date. */
export function contenidoDe(fila: ContenidoFila): AccionContenido {
  return {
    titulo: fila.titulo,
    fechasTexto: fila.fechasTexto,
    fechas: fechasDeFilas(fila.fechas),
    parte: fila.parte,
    eje: ejeDe(fila),
    tipo: fila.tipo,
    modalidad: fila.modalidad,
    responsable: fila.responsable,
    participantes: fila.participantes.map(({ dependencia }) => dependencia),
    contrapartes: fila.contrapartes.map(({ contraparte }) => contraparte.nombre),
    paises: fila.paises.map(({ pais }) => pais),
    ciudades: fila.ciudades.map(({ ciudad }) => ciudad.nombre),
    redes: fila.redes.map(({ red }) => red.siglas || red.nombre),
    lugar: fila.lugar,
    ods: fila.ods,
    descripcion: fila.descripcion,
    evidencia: fila.evidencias.map((evidencia) =>
      evidencia.tipo === 'vinculo' ? evidencia.ubicacion : evidencia.nombre,
    ),
    sinReconocer: sinReconocerSchema.parse(fila.sinReconocer),
  }
}

/** What others than its enlaces read, and a revision keeps. */
export function sinPorReconocer({ sinReconocer: _, ...contenido }: AccionContenido) {
  return contenido satisfies AccionContenido
}

/** A revision holds what `getContenido` gave when it was frozen. */
export const contenidoDeRevision = ({ contenido }: { contenido: Prisma.JsonValue }) =>
  contenido as unknown as AccionContenido

/**
 * What those who are not of the responsable read: while the enlace mends what came back, it is what was
 * returned. `revisiones` come newest first.
 */
export function contenidoParaOtros(
  fila: ContenidoFila & {
    estado: Estado
    revisiones: { paso: string; contenido: Prisma.JsonValue }[]
  },
): AccionContenido {
  const returned =
    fila.estado === 'devuelta' && fila.revisiones.find(({ paso }) => paso === 'devolver')
  return returned ? contenidoDeRevision(returned) : sinPorReconocer(contenidoDe(fila))
}

/** What one acción says now. Throws when it does not exist: callers have claimed it before. */
export async function getContenido(tx: Tx, accionId: string): Promise<AccionContenido> {
  const fila = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: CONTENIDO_SELECT,
  })
  return contenidoDe(fila)
}
