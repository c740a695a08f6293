import { Prisma } from '@/generated/prisma/client'
import { fechasDeFilas } from '@/lib/accion/server/columnas'
import { dayFromColumn } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import { readInstitucion } from '@/lib/core/server/institucion'
import { parrafosDe } from '@/lib/core/texto'
import { EVIDENCIAS, imagenesDeFilas, vinculosDeFilas } from './collect-imagenes'
import type { Material, MaterialAccion } from '../material'
import { institucionDeFila, portadillasDeFilas } from './collect-paginas'
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
  ordenEn: true,
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
  evidencias: EVIDENCIAS,
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>

/**
 * The acciones that the informe of a semestre prints: aprobada, or fused while aprobada into a common one that is
 * not approved yet (casa.md, «fusionar»); a común that was discarded takes its originals with it.
 */
export function impresas(semestreId: string): Prisma.AccionWhereInput {
  return {
    semestreId,
    OR: [
      { estado: 'aprobada' },
      {
        estado: 'fusionada',
        estadoPrevio: 'aprobada',
        fusionadaEn: { estado: { notIn: ['aprobada', 'descartada'] } },
      },
    ],
  }
}

/**
 * Everything the informe of a semestre is made of, in a number of statements that does not grow with the rows.
 * Call it inside a repeatable-read transaction, or take `readMaterial`. `cuales` leaves only some of the acciones.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function collectMaterial(
  tx: Tx,
  clave: string,
  cuales: Prisma.AccionWhereInput = {},
): Promise<Material> {
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    include: {
      portadillas: { orderBy: { clave: 'asc' } },
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
    where: { AND: [impresas(semestre.id), cuales] },
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
    institucion: institucionDeFila(await readInstitucion(tx)),
    partes: semestre.partes,
    ejes: semestre.programa.ejes,
    colorTransversal: semestre.programa.colorTransversal,
    presentacion: {
      parrafos: semestre.presentacion,
      firmante: semestre.firmante,
      cargo: semestre.cargo,
    },
    portadillas: portadillasDeFilas(semestre.portadillas),
    nombresPaises: Object.fromEntries(paises.map(({ codigo, nombre }) => [codigo, nombre])),
    regiones: Object.fromEntries(paises.map(({ codigo, region }) => [codigo, region])),
    siglas: await collectSiglas(tx),
    acciones: filas.map(toMaterial),
  }
}

/** `collectMaterial` over one still picture of the database: nobody's write comes between its statements. */
export function readMaterial(clave: string, cuales?: Prisma.AccionWhereInput): Promise<Material> {
  return prisma.$transaction((tx) => collectMaterial(tx, clave, cuales), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    maxWait: 5000,
    timeout: 30_000,
  })
}

function toMaterial(fila: Fila): MaterialAccion {
  const { folio, titulo, fechasTexto, lugar, ods, archivo } = fila
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
    evidencia: vinculosDeFilas(fila.evidencias),
    imagenes: imagenesDeFilas(fila.evidencias),
    ordenManual: ordenManualDe(fila),
  }
}

type FilaDeOrden = Pick<Fila, 'ordenPosicion' | 'ordenMotivo' | 'ordenEn'>

/** The place given by hand, as the columns keep it. */
export function ordenManualDe({
  ordenPosicion,
  ordenMotivo,
  ordenEn,
}: FilaDeOrden): MaterialAccion['ordenManual'] {
  if (ordenPosicion === null) return null
  const en = ordenEn?.toISOString()
  return { posicion: ordenPosicion, motivo: ordenMotivo ?? '', ...(en && { en }) }
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
