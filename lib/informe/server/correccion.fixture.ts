import { expect } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { edit, rewrite } from '../docx/docx.fixture'
import { abrirDocx } from './abrir-docx'
import { crearAprobada } from './aprobada.fixture'
import { readMaterial } from './collect'
import { armarLibro, exportarLibro } from './exportar'
import { importarCorreccion } from './importar-correccion'

export type Aprobada = Awaited<ReturnType<typeof crearAprobada>>

/** The Word file of 2026-2 as it would be downloaded now. */
export async function exportado(): Promise<Uint8Array> {
  const material = await readMaterial('2026-2')
  const imprint = { edicion: 'Borrador de trabajo', fecha: '2026-12-01' }
  return exportarLibro('docx', armarLibro(material, new Map(), imprint))
}

/** The same after somebody edited it, as it is handed to the command. */
export async function editado(change: (document: string) => string, file?: Uint8Array) {
  const docx = await abrirDocx(Buffer.from(edit(file ?? (await exportado()), change)))
  return { semestre: '2026-2', nombre: 'informe-2026-2.docx', docx }
}

/** Two aprobadas of 2026-2 and its Word file with both. */
export async function exportarDos() {
  const una = await crearAprobada({ titulo: "Foro de L'Alianza", fechas: '3 al 5 de agosto' })
  const otra = await crearAprobada({ titulo: 'Visita de Lima' })
  const file = await exportado()
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  return { una, otra, file, semestreId: semestre.id }
}

/** The id that the file has for a place of an acción. */
export const mark = ({ marca }: Aprobada, lugar: string) => `ai_${marca}_${lugar}`

/** A change of the file that gives an acción another title. */
export const retitular =
  (which: Aprobada, texto: string) =>
  (document: string): string =>
    rewrite(document, mark(which, 'titulo'), () => texto)

/** Brings the file back, edited, as somebody. */
export const importarComo = async (
  cuenta: string,
  change: (document: string) => string,
  file: Uint8Array,
) => como(cuenta, importarCorreccion, await editado(change, file))

export const itemsOf = (correccionId: string) =>
  prisma.correccionFinalItem.findMany({
    where: { correccionId },
    orderBy: [{ accionId: 'asc' }, { campo: 'asc' }],
    select: { id: true, accionId: true, campo: true, antes: true, despues: true, decision: true },
  })

export const accionDe = (id: string) =>
  prisma.accion.findUniqueOrThrow({ where: { id }, include: { fechas: true } })

let n = 0
/** A title of its own for each test: what one applied is not news to the next. */
export const fresh = () => `Título corregido ${++n}`

export const issues = (mensaje: string | RegExp) => ({
  refusal: { kind: 'issues', issues: [{ mensaje: expect.stringMatching(mensaje) }] },
})
export const refused = (kind: string) => ({ refusal: { kind } })
