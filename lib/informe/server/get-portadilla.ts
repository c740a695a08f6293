import { prisma } from '@/lib/core/server/db'
import type { ParteDeIndice } from './indice'

export type PortadillaVista = {
  /** 0 while nobody made it. */
  version: number
  titulo: string
  texto: string
  alt: string
  credito: string
  imagen: { ancho: number; alto: number } | null
}

const NADA: PortadillaVista = {
  ...{ version: 0, titulo: '', texto: '', alt: '', credito: '' },
  imagen: null,
}

/** A page of the book as it was made by hand; empty while it is printed as the house does. */
export async function getPortadilla(semestreId: string, clave: string): Promise<PortadillaVista> {
  const fila = await prisma.portadilla.findUnique({
    where: { semestreId_clave: { semestreId, clave } },
  })
  if (!fila) return NADA
  const { version, titulo, texto, alt, credito, imagen, ancho, alto } = fila
  const pixels = imagen && ancho && alto ? { ancho, alto } : null
  return { version, titulo, texto, alt, credito, imagen: pixels }
}

export type PortadillaEnLista = {
  clave: string
  /** What the house prints on it, where nobody wrote another. */
  nombre: string
  color: string | null
  titulo: string
  hasTexto: boolean
  hasImagen: boolean
  /** Nothing of its section is approved: it would not be printed. */
  isVacia: boolean
}

/** The cover and the dividers in the order of the book, and what of each was made by hand. */
export async function listPortadillas(
  semestreId: string,
  partes: readonly ParteDeIndice[],
): Promise<PortadillaEnLista[]> {
  const filas = await prisma.portadilla.findMany({
    where: { semestreId },
    select: { clave: true, titulo: true, texto: true, imagen: true },
  })
  const made = new Map(filas.map((fila) => [fila.clave, fila]))
  const line = (clave: string, nombre: string, color: string | null, isVacia: boolean) => {
    const { titulo = '', texto = '', imagen = null } = made.get(clave) ?? {}
    return { clave, nombre, color, titulo, hasTexto: texto !== '', hasImagen: !!imagen, isVacia }
  }
  return [
    line('portada', 'Acción internacional', null, false),
    ...partes.flatMap((parte) => [
      line(`parte-${parte.numero}`, parte.nombre, null, parte.acciones === 0),
      ...parte.secciones.map(({ eje, nombre, color, acciones }) =>
        line(`eje-${parte.numero}-${eje}`, nombre, color, acciones === 0),
      ),
    ]),
  ]
}
