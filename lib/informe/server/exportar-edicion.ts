import { refuseWith } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { edicionEnFrase } from '../edicion'
import { diferenciasDeVersion } from '../instantanea'
import { imprimirManifiesto } from '../manifiesto'
import { construirFormato, libroUnaVez } from './construir-artefactos'
import { getManifiesto } from './ediciones'
import { sha256 } from './huella'
import { leerInstantanea } from './leer-instantanea'
import { ImagenDistinta } from './libro-de-edicion'
import { leerArtefacto } from './verificar-edicion'
import { versionesDeHoy } from './versiones'

type Pedido = { semestre: string; numero: number; formato: string }

const no = (mensaje: string) => refuseWith({ campo: 'edicion', mensaje })

async function findArtefacto({ semestre, numero, formato }: Pedido) {
  const edicion = await prisma.edicion.findFirst({
    where: { numero, estado: 'cerrada', semestre: { clave: semestre } },
    select: {
      instantanea: true,
      sha256: true,
      artefactos: { where: { formato }, select: { ubicacion: true, sha256: true } },
    },
  })
  const nombre = `La ${edicionEnFrase(numero)} de ${semestre}`
  if (!edicion) return no(`${nombre} no existe o no se ha cerrado.`)
  const [artefacto] = edicion.artefactos
  if (!artefacto) return no(`${nombre} no tiene un archivo en formato ${formato}.`)
  return { ...edicion, artefacto, nombre }
}

/**
 * The bytes of a closed edición as they were kept. Refuses with a sentence when there is no such edición or formato,
 * or when the storage no longer has those very bytes.
 */
export async function exportarEdicion(pedido: Pedido): Promise<Buffer> {
  if (pedido.formato === 'manifiesto') return exportarManifiesto(pedido)
  const { artefacto, nombre } = await findArtefacto(pedido)
  const bytes = await leerArtefacto(artefacto.ubicacion)
  if (!bytes) return no(`${nombre} perdió su archivo guardado; reconstrúyalo con --reconstruir.`)
  if (sha256(bytes) !== artefacto.sha256) {
    return no(`El archivo guardado de ${nombre.toLowerCase()} no es el que se cerró.`)
  }
  return bytes
}

async function exportarManifiesto({ semestre, numero }: Pedido): Promise<Buffer> {
  const edicion = await prisma.edicion.findFirst({
    where: { numero, estado: 'cerrada', semestre: { clave: semestre } },
    select: { id: true },
  })
  const manifiesto = edicion && (await getManifiesto(edicion.id))
  if (manifiesto) return Buffer.from(imprimirManifiesto(manifiesto))
  return no(`La ${edicionEnFrase(numero)} de ${semestre} no existe o sus archivos no están listos.`)
}

/**
 * The same bytes, made again from the snapshot and nothing else. Refuses, and gives nothing, when what comes out is
 * not what was closed: another version of the program sets other bytes.
 */
export async function reconstruirEdicion(pedido: Pedido): Promise<Buffer> {
  const { artefacto, nombre, ...edicion } = await findArtefacto(pedido)
  const instantanea = leerInstantanea(edicion)
  const libro = libroUnaVez(instantanea, edicion.sha256)
  const bytes = await construirFormato(pedido.formato, instantanea, libro).catch(
    (error: unknown) => {
      if (error instanceof ImagenDistinta)
        return no(`${nombre} no se reconstruyó. ${error.message}`)
      throw error
    },
  )
  if (sha256(bytes) === artefacto.sha256) return Buffer.from(bytes)
  const changed = diferenciasDeVersion(instantanea.versiones, await versionesDeHoy())
  const why =
    changed.length > 0
      ? `cambiaron desde entonces: ${changed.join(', ')}`
      : 'las versiones son las mismas: avise a quien opera el sistema'
  return no(`${nombre} se reconstruyó, pero no es idéntica a la que se cerró; ${why}.`)
}
