import { refuse, refuseWith } from '@/lib/core/refusal'
import { rechazar } from '@/lib/evidencia/rechazos'
import { abrir } from '@/lib/evidencia/server/recibo'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { nombreDePortadilla } from '../portadilla'
import { lugarDeRecibo, SIN_ALT, type ImagenDePortadilla } from '../portadilla-schema'
import { iniciarPortadilla, terminarPortadilla } from './escribir-portadilla'

/**
 * Puts a picture that was received and kept (`recibo`) in a page of the book, in place of the one it had. Only who sent
 * it, only there. Throws as `editarPortadilla`.
 */
export async function ponerImagen(
  { recibo, alt, credito, ...vista }: ImagenDePortadilla,
  contexto: Contexto,
) {
  const { semestreId } = await iniciarPortadilla(vista, contexto)
  if (alt === '') refuseWith({ campo: 'alt', mensaje: SIN_ALT })
  const abierto = abrir(recibo, contexto.now)
  if (!abierto) return rechazar('cortado')
  const lugar = lugarDeRecibo(vista.semestre, vista.clave)
  if (abierto.usuarioId !== contexto.usuario.id || abierto.accionId !== lugar) refuse('forbidden')
  const { ubicacion: imagen, mime, ancho, alto, nombre } = abierto.archivo
  const datos = { imagen, mime, ancho, alto, alt, credito }
  const detalle = `${nombreDePortadilla(vista.clave)}: imagen ${nombre}`
  return terminarPortadilla(vista, { semestreId, datos, detalle }, contexto)
}
