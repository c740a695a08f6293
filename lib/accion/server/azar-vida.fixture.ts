import { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import { ESTADOS, PASOS, reglaDe, type Estado, type Paso } from '../workflow'
import { textosDe, tituloDe, tituloFinalDe } from './azar-command.fixture'

const datosSchema = z.object({
  folio: z.string().nullable(),
  version: z.number(),
  de: z.enum(ESTADOS).nullable(),
  a: z.enum(ESTADOS).nullable(),
  observaciones: z.array(z.unknown()).optional(),
  respuesta: z.string().optional(),
  redaccion: z.enum(['aceptada', 'rechazada', 'retirada']).optional(),
  comun: z.string().optional(),
  originales: z.array(z.string()).optional(),
  origen: z.string().optional(),
  destino: z.string().optional(),
  asignadaA: z.string().optional(),
})

/** One suceso, `en` its instant in milliseconds. */
export type Told = {
  accionId: string
  tipo: string
  en: number
  usuarioId: string | null
  actor: string
} & z.output<typeof datosSchema>

type Textos = ReturnType<typeof textosDe>
type Redaccion = {
  en: number
  autor: string | null
  titulo: string
  estado: 'pendiente' | NonNullable<Told['redaccion']>
}

/** What must be true of an acción at the end, as the bitácora alone tells it. */
export type Vida = {
  sucesos: Told[]
  folio: string | null
  estado: Estado | null
  textos: Textos
  revisiones: ({ paso: Paso } & Textos)[]
  redacciones: Redaccion[]
  /** Whose sending it is under review by, and when that was. */
  enviada: { por: string | null; en: number }
  /** How many observaciones the last return has, and how many were written for it in all. */
  asked: number
  observaciones: number
  fusion: { comun: string; previo: Estado } | null
  /** Who is to review it, by name; undefined of a común to which nobody was given yet. */
  asignada: string | null | undefined
  aprobaciones: { por: string | null; enviadaPor: string | null; editores: (string | null)[] }[]
}

const isPaso = (tipo: string): tipo is `accion.${Paso}` =>
  PASOS.some((paso) => tipo === `accion.${paso}`)
export const pasoDe = (tipo: string) => tipo.replace('accion.', '') as Paso
/** It makes a version; an answer of no leaves the acción as it is. */
export const isEscritura = ({ tipo, respuesta }: Told) =>
  (isPaso(tipo) && respuesta !== 'rechazada') || tipo === 'accion.crear'

/** What is told of these acciones, in the order of the bitácora. */
export async function readSucesos(ids: string[]): Promise<Told[]> {
  const rows = await prisma.suceso.findMany({
    where: { accionId: { in: ids } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ accionId, tipo, ocurridoEn, usuarioId, actor, datos }) => ({
    ...{ accionId: accionId!, tipo, en: ocurridoEn.getTime(), usuarioId, actor },
    ...datosSchema.parse(datos),
  }))
}

/** Accepted since the last sending: these are who edited what waits. */
const vigentes = ({ redacciones, enviada }: Vida) =>
  redacciones.filter(({ estado, en }) => estado === 'aceptada' && en >= enviada.en)

/** The last sending and, of what is devuelta, the last return: they go along to the next semestre. */
function ultimoTrato({ estado, revisiones }: Vida): Vida['revisiones'] {
  const pasos: Paso[] = estado === 'devuelta' ? ['enviar', 'devolver'] : ['enviar']
  return pasos.map((paso) => revisiones.findLast((one) => one.paso === paso)!)
}

/** What an acción is at its birth: nothing, or what it has of those that it is made of. */
function begin({ tipo, usuarioId, en, originales, origen }: Told, vidas: Iterable<Vida>): Vida {
  const [first = origen] = originales ?? []
  const de = [...vidas].find(({ folio }) => folio !== null && folio === first)
  const nacida: Vida = {
    ...{ sucesos: [], folio: null, estado: null, textos: de?.textos ?? textosDe(0) },
    ...{ revisiones: [], redacciones: [], enviada: { por: usuarioId, en } },
    ...{ asked: 0, observaciones: 0, fusion: null, asignada: null, aprobaciones: [] },
  }
  if (!de) return nacida
  if (tipo === 'accion.fusionar') return { ...nacida, asignada: undefined }
  const asked = de.estado === 'devuelta' ? de.asked : 0
  const { enviada, asignada } = de
  const redacciones = vigentes(de).map((one) => ({ ...one }))
  const trato = { asked, observaciones: asked, revisiones: ultimoTrato(de) }
  return { ...nacida, ...trato, enviada, asignada, redacciones }
}

function cerrarRedaccion(vida: Vida, estado: Redaccion['estado']): void {
  const waiting = vida.redacciones.find((one) => one.estado === 'pendiente')!
  waiting.estado = estado
  if (estado === 'aceptada') vida.textos = { ...vida.textos, titulo: waiting.titulo }
}

/** What each of these does beside the move itself. */
const HECHOS: Record<string, (vida: Vida, told: Told) => void> = {
  'accion.guardar': (vida, { en }) => {
    vida.textos = textosDe(en)
  },
  'accion.enviar': (vida, { usuarioId: por, actor, en }) => {
    vida.enviada = { por, en }
    // Who sends it could not approve it.
    if (vida.asignada === actor) vida.asignada = null
  },
  'accion.asignar': (vida, { asignadaA }) => {
    vida.asignada = asignadaA || null
  },
  'accion.devolver': (vida, { observaciones = [] }) => {
    vida.asked = observaciones.length
    vida.observaciones += observaciones.length
  },
  'accion.corregir-redaccion': ({ redacciones }, { en, usuarioId: autor }) => {
    redacciones.push({ en, autor, titulo: tituloDe(en), estado: 'pendiente' })
  },
  'accion.correccion-final': (vida, { en }) => {
    vida.textos = { ...vida.textos, titulo: tituloFinalDe(en) }
  },
  'accion.retirar-redaccion': (vida) => cerrarRedaccion(vida, 'retirada'),
  'accion.fusionar': (vida, { de, comun }) => {
    vida.fusion = de && { comun: comun!, previo: de }
  },
  'accion.deshacer-fusion': (vida) => {
    vida.fusion = null
  },
  'accion.aprobar': (vida, { usuarioId: por }) => {
    const editores = [...new Set(vigentes(vida).map(({ autor }) => autor))]
    vida.aprobaciones.push({ por, enviadaPor: vida.enviada.por, editores })
  },
}

function live(vida: Vida, told: Told): void {
  const { tipo, folio, a, de, redaccion } = told
  vida.sucesos.push(told)
  HECHOS[tipo]?.(vida, told)
  if (redaccion) cerrarRedaccion(vida, redaccion)
  if (!isEscritura(told)) return
  vida.folio = folio
  vida.estado = a
  const isBirth = de === null && tipo === 'accion.fusionar'
  const freezes = isPaso(tipo) && reglaDe(pasoDe(tipo)).freezes
  if (isBirth || freezes) vida.revisiones.push({ paso: pasoDe(tipo), ...vida.textos })
}

/** Every life by its acción, told from the beginning; who is born of others finds them as they were just then. */
export function replayVidas(all: readonly Told[]): Map<string, Vida> {
  const vidas = new Map<string, Vida>()
  for (const told of all) {
    const vida = vidas.get(told.accionId) ?? begin(told, vidas.values())
    vidas.set(told.accionId, vida)
    live(vida, told)
  }
  return vidas
}
