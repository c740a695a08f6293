import { Prisma } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import { buildDocument, type InformeDocument } from '../document'
import { fotosDe, type Fotos } from '../fotos'
import type { Material } from '../material'
import type { QuePaginas } from '../paginas'
import { sinFaltantes } from '../portadilla'
import type { PagesJob } from '../typeset/pages.mjs'
import { readMaterial } from './collect'
import { leerImagenesDePrueba } from './imagenes-de-prueba'

/** Only the acciones that those pages print. */
function cualesDe(que: QuePaginas): Prisma.AccionWhereInput {
  if (que.tipo === 'seccion' || que.tipo === 'eje') {
    const eje = que.eje === 0 ? { ejeId: null } : { eje: { numero: que.eje } }
    return { parte: { numero: que.parte }, ...eje }
  }
  return que.tipo === 'parte' ? { parte: { numero: que.parte } } : { id: { in: [] } }
}

/** On which page of the last PDF they begin; 1 while there is none. */
async function paginaDe(clave: string, que: QuePaginas, folio: string | undefined) {
  if (que.tipo !== 'seccion' || !folio) return 1
  const ultima = await prisma.generacion.findFirst({
    where: { semestre: { clave }, estado: 'lista', paginas: { not: Prisma.DbNull } },
    orderBy: { terminadaEn: 'desc' },
    select: { paginas: true },
  })
  const pagina = (ultima?.paginas as Record<string, number> | null)?.[folio]
  // The divider stands before its first acción.
  return pagina === undefined ? 1 : pagina - 1
}

function portadillaDe(que: QuePaginas): string {
  if (que.tipo === 'seccion' || que.tipo === 'eje') return `eje-${que.parte}-${que.eje}`
  return que.tipo === 'parte' ? `parte-${que.parte}` : 'portada'
}

/** Without the pictures that those pages do not show: they need not be read. */
function conLoQueSeVe(material: Material, que: QuePaginas): Material {
  const { institucion, portadillas, acciones } = material
  const clave = portadillaDe(que)
  const own = portadillas[clave]
  return {
    ...material,
    institucion: que.tipo === 'portada' ? institucion : { ...institucion, logo: null },
    portadillas: own ? { [clave]: own } : {},
    acciones: que.tipo === 'seccion' ? acciones : acciones.map((a) => ({ ...a, imagenes: [] })),
  }
}

/** A divider without acciones is shown all the same: the section gets one that is not printed. */
function conSecciones(document: InformeDocument, que: QuePaginas, material: Material) {
  if (document.partes.length > 0 || que.tipo === 'portada' || !('parte' in que)) return document
  const parte = material.partes.find(({ numero }) => numero === que.parte)
  const eje = 'eje' in que ? que.eje : 0
  const found = material.ejes.find(({ numero }) => numero === eje)
  const seccion = {
    eje,
    nombre: found?.nombre ?? 'Acciones de carácter transversal',
    color: found?.color ?? material.colorTransversal,
    acciones: [],
  }
  return parte ? { ...document, partes: [{ ...parte, secciones: [seccion] }] } : document
}

/**
 * Some pages of the book of a semestre as they read now, for the process that sets them, with their pictures.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function readPaginasJob(
  clave: string,
  que: QuePaginas,
): Promise<{ job: PagesJob; document: InformeDocument; fotos: Fotos }> {
  const material = conLoQueSeVe(await readMaterial(clave, cualesDe(que)), que)
  // The day and the checksum are not on these pages.
  const imprint = { edicion: 'Prueba', fecha: material.semestre.fin, huella: '' }
  const whole = conSecciones(buildDocument(material, imprint).document, que, material)
  const imagenes = await leerImagenesDePrueba(material)
  const document = sinFaltantes(whole, imagenes)
  const fotos = fotosDe(document, material, imagenes)
  const acciones = document.partes.flatMap((p) => p.secciones.flatMap((s) => s.acciones))
  const pagina = await paginaDe(clave, que, acciones[0]?.folio)
  const job: PagesJob = {
    data: JSON.stringify(document),
    que: { ...que, pagina },
    count: que.tipo === 'seccion' ? acciones.length : 0,
    fotos: JSON.stringify(fotos),
    imagenes: [...imagenes],
  }
  return { job, document, fotos }
}
