import { edit } from '../docx/docx.fixture'
import { abrirDocx } from './abrir-docx'
import { readMaterial } from './collect'
import { armarLibro, exportarLibro } from './exportar'

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
