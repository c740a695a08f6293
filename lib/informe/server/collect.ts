import { Prisma } from '@/generated/prisma/client'
import { fechasDeFilas } from '@/lib/accion/server/columnas'
import { dayFromColumn } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import { parrafosDe } from '@/lib/core/texto'
import { INSTITUCION } from '../institucion'
import type { Material, MaterialAccion } from '../material'
import { collectSiglas } from './siglas'

const NAMED = { select: { nombre: true, siglas: true } } as const
const BY_ORDEN = { orderBy: { orden: 'asc' } } as const

const SELECT = {
  folio: true,
  revision: true,
  titulo: true,
  fechasTexto: true,
  descripcion: true,
  lugar: true,
  ods: true,
  tipo: true,
  modalidad: true,
  archivo: true,
  comun: true,
  extemporaneaDe: { select: { clave: true } },
  continuaDe: { select: { folio: true } },
  ordenPosicion: true,
  ordenMotivo: true,
  responsableNota: true,
  parte: { select: { numero: true } },
  eje: { select: { numero: true } },
  responsable: NAMED,
  fechas: { ...BY_ORDEN, select: { inicio: true, fin: true, precision: true } },
  participantes: {
    ...BY_ORDEN,
    // Who answered «No participamos» is not named; who has not answered is.
    where: { OR: [{ participa: null }, { participa: true }] },
    select: { dependencia: NAMED },
  },
  contrapartes: { ...BY_ORDEN, select: { contraparte: { select: { nombre: true } } } },
  paises: { ...BY_ORDEN, select: { paisCodigo: true } },
  ciudades: { ...BY_ORDEN, select: { ciudad: { select: { nombre: true } } } },
  redes: { ...BY_ORDEN, select: { red: { select: { nombre: true, siglas: true } } } },
  evidencias: { ...BY_ORDEN, where: { tipo: 'vinculo' }, select: { ubicacion: true } },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>

/**
 * The acciones that the informe of a semestre prints: aprobada, or fused while aprobada into a common one that is
 * not approved yet (casa.md, «fusionar»).
 */
export function impresas(semestreId: string): Prisma.AccionWhereInput {
  return {
    semestreId,
    OR: [
      { estado: 'aprobada' },
      {
        estado: 'fusionada',
        estadoPrevio: 'aprobada',
        fusionadaEn: { estado: { not: 'aprobada' } },
      },
    ],
  }
}

/**
 * Everything the informe of a semestre is made of, in a number of statements that does not grow with the rows.
 * Call it inside a repeatable-read transaction, or take `readMaterial`.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function collectMaterial(tx: Tx, clave: string): Promise<Material> {
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    include: {
      partes: { orderBy: { numero: 'asc' }, select: { numero: true, nombre: true } },
      programa: {
        select: {
          colorTransversal: true,
          ejes: {
            orderBy: { numero: 'asc' },
            select: { numero: true, nombre: true, color: true },
          },
        },
      },
    },
  })
  if (!semestre) return refuse('not_found')
  const filas = await tx.accion.findMany({
    where: impresas(semestre.id),
    orderBy: { numero: 'asc' },
    select: SELECT,
  })
  const paises = await tx.pais.findMany({ select: { codigo: true, nombre: true, region: true } })
  return {
    semestre: {
      clave,
      nombre: `${semestre.periodo === 1 ? 'Primer' : 'Segundo'} semestre de ${semestre.anio}`,
      inicio: dayFromColumn(semestre.inicio),
      fin: dayFromColumn(semestre.fin),
    },
    institucion: INSTITUCION,
    partes: semestre.partes,
    ejes: semestre.programa.ejes,
    colorTransversal: semestre.programa.colorTransversal,
    presentacion: {
      parrafos: semestre.presentacion,
      firmante: semestre.firmante,
      cargo: semestre.cargo,
    },
    portadillas: {},
    nombresPaises: Object.fromEntries(paises.map(({ codigo, nombre }) => [codigo, nombre])),
    regiones: Object.fromEntries(paises.map(({ codigo, region }) => [codigo, region])),
    siglas: await collectSiglas(tx),
    acciones: filas.map(toMaterial),
  }
}

/** `collectMaterial` over one still picture of the database: nobody's write comes between its statements. */
export function readMaterial(clave: string): Promise<Material> {
  return prisma.$transaction((tx) => collectMaterial(tx, clave), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    maxWait: 5000,
    timeout: 30_000,
  })
}

function toMaterial(fila: Fila): MaterialAccion {
  const { folio, titulo, fechasTexto, lugar, ods, archivo, ordenPosicion, ordenMotivo } = fila
  return {
    folio: folio ?? '',
    revision: fila.revision,
    // The database lets no acción be aprobada without parte, tipo and modalidad.
    parte: fila.parte?.numero ?? 0,
    eje: fila.eje?.numero ?? 0,
    titulo,
    fechasTexto,
    fechas: fechasDeFilas(fila.fechas),
    descripcion: parrafosDe(fila.descripcion),
    dependencias: dependenciasDe(fila),
    contrapartes: fila.contrapartes.map(({ contraparte }) => contraparte.nombre),
    paises: fila.paises.map(({ paisCodigo }) => paisCodigo),
    ciudades: fila.ciudades.map(({ ciudad }) => ciudad.nombre),
    redes: fila.redes.map(({ red }) => red.siglas || red.nombre),
    lugar,
    ods,
    tipo: fila.tipo ?? 'otro',
    modalidad: fila.modalidad ?? 'no_aplica',
    estado: 'aprobada',
    archivo,
    comun: fila.comun,
    extemporaneaDe: fila.extemporaneaDe?.clave ?? null,
    continuaDe: fila.continuaDe?.folio ?? null,
    evidencia: fila.evidencias.map(({ ubicacion }) => ubicacion),
    imagenes: [],
    ordenManual:
      ordenPosicion === null ? null : { posicion: ordenPosicion, motivo: ordenMotivo ?? '' },
  }
}

function dependenciasDe({
  responsable,
  responsableNota,
  participantes,
}: Fila): MaterialAccion['dependencias'] {
  return [
    {
      ...responsable,
      papel: 'responsable',
      ...(responsableNota !== null && { nota: responsableNota }),
    },
    ...participantes.map(({ dependencia }) => ({ ...dependencia, papel: 'participante' as const })),
  ]
}
