import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { getAccion } from '@/lib/accion/server/get-accion'
import { requireUsuario } from '@/lib/usuario/server/session'

/** The acción of the address for whoever asks, read once a request; foreign and unknown are the same page. */
export const loadAccion = cache(async (clave: string) => {
  const usuario = await requireUsuario()
  const accion = await getAccion(usuario, clave, new Date())
  return accion ? { usuario, accion } : notFound()
})

/** Once it has a folio, that is its only address. */
export function keepAddress(clave: string, ref: string, suffix = ''): void {
  if (clave !== ref) redirect(`/acciones/${ref}${suffix}`)
}
