import { createHash } from 'node:crypto'
import { getLectura } from '@/lib/accion/server/get-lectura'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { log } from '@/lib/core/server/log'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { explainDiagnostics } from '../diagnostics'
import { fotosDe } from '../fotos'
import type { Material } from '../material'
import { avisoDeExtension, documentoDePrueba, materialDePrueba, type Prueba } from '../prueba'
import type { PruebaVista } from '../prueba-vista'
import { listImagenesDeAccion } from './collect-imagenes'
import { leerImagenesDePrueba } from './imagenes-de-prueba'
import { createProofTypesetter } from './proof-process'
import { TypesetRefused } from './typeset-process'

/** Proofs kept, by what they say: the page asks for one and its picture comes for the same right after. */
const KEPT = 60

type Kitchen = {
  typesetter: ReturnType<typeof createProofTypesetter>
  kept: Map<string, Promise<Prueba>>
}
// Pages and route handlers may load this file each for itself: the process and what is kept are one.
const shared = globalThis as typeof globalThis & { accionPruebas?: Kitchen }
const kitchen = (): Kitchen =>
  (shared.accionPruebas ??= { typesetter: createProofTypesetter(), kept: new Map() })

/** The process that stays warm, for what else is set one page at a time. */
export const getTypesetter = () => kitchen().typesetter

const OCUPADA =
  'La prueba no se pudo componer en este momento. Vuelva a cargar la página en un minuto.'

/** The proof of an acción for whoever may see it, as it reads to them; null for everybody else. */
export async function getPrueba(
  usuario: UsuarioSesion,
  id: string,
): Promise<{ version: number; titulo: string; fechas: string; prueba: Prueba } | null> {
  const lectura = await getLectura(usuario, id)
  if (!lectura) return null
  const { version, contenido, semestre } = lectura
  const imagenes = await listImagenesDeAccion(prisma, id, contenido.evidencia)
  return {
    version,
    titulo: contenido.titulo,
    fechas: imprimirFechas(contenido.fechas, semestre) || contenido.fechasTexto,
    prueba: await componer(materialDePrueba({ ...lectura, imagenes })),
  }
}

const PIXELS_PER_POINT = 4 / 3

/** The same without its picture, for the page that shows it. */
export async function getPruebaVista(
  usuario: UsuarioSesion,
  id: string,
): Promise<PruebaVista | null> {
  const found = await getPrueba(usuario, id)
  if (!found) return null
  const { version, titulo, fechas, prueba } = found
  const alt = [titulo || 'Sin título todavía', fechas && `(${fechas})`].filter(Boolean).join(' ')
  if (prueba.kind === 'rechazada') return { version, alt, hoja: prueba }
  const { kind, renglones } = prueba
  const ancho = Math.round(prueba.ancho * PIXELS_PER_POINT)
  const alto = Math.round(prueba.alto * PIXELS_PER_POINT)
  return { version, alt, hoja: { kind, ancho, alto, aviso: avisoDeExtension(renglones) } }
}

async function componer(material: Material): Promise<Prueba> {
  const { kept } = kitchen()
  const key = createHash('sha256').update(JSON.stringify(material)).digest('base64')
  const known = kept.get(key)
  const prueba = known ?? typeset(material)
  // Last asked, last to go.
  kept.delete(key)
  kept.set(key, prueba)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  try {
    return await prueba
  } catch (error) {
    kept.delete(key)
    log.warn({ err: error }, 'a proof was not typeset')
    return { kind: 'rechazada', mensajes: [OCUPADA] }
  }
}

async function typeset(material: Material): Promise<Prueba> {
  const document = documentoDePrueba(material)
  const imagenes = await leerImagenesDePrueba(material)
  const fotos = fotosDe(document, material, imagenes)
  const job = { data: JSON.stringify(document), fotos: JSON.stringify(fotos) }
  try {
    const made = await kitchen().typesetter.proof({ ...job, imagenes: [...imagenes] })
    const { svg, width, height, lines } = made
    return { kind: 'lista', svg, ancho: width, alto: height, renglones: lines }
  } catch (error) {
    if (!(error instanceof TypesetRefused)) throw error
    return { kind: 'rechazada', mensajes: explainDiagnostics(error.messages, document, fotos) }
  }
}
