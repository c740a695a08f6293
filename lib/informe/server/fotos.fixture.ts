import sharp from 'sharp'
import { prisma } from '@/lib/core/server/db'
import { guardarDocumento } from './guardar-documento'

/**
 * A photograph of a camera (it has to be made smaller for print), marked «Para imprimir» in the acción of that folio.
 * Answers with what the storage has of it.
 */
export async function conFoto(folio: string, ancho = 2400) {
  const alto = ancho / 1.5
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  const create = { width: ancho, height: alto, channels: 3 as const, background: '#3a6ea5', noise }
  const guardado = await guardarDocumento(await sharp({ create }).jpeg({ quality: 90 }).toBuffer())
  const { id: accionId } = await prisma.accion.findUniqueOrThrow({ where: { folio } })
  await prisma.evidencia.create({
    data: {
      ...{ accionId, orden: 100, tipo: 'archivo', nombre: 'foto.jpg', mime: 'image/jpeg' },
      ...{ ...guardado, ancho, alto, alt: 'Una mesa', credito: 'Semovi', imprimir: true },
    },
  })
  return guardado
}
