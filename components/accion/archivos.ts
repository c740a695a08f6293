import type { EvidenciaGuardada } from '@/lib/accion/evidencia'
import { ACEPTA, ARCHIVOS_MAX, BYTES_MAX } from '@/lib/evidencia/archivo'
import type { Autoguardado } from './autoguardado'
import type { Escrito } from './campos-del-form'
import { motivoDe, postear } from './envio'
import { subirArchivo } from './subir'

/** A file on its way, or one that was not taken and why. */
export type Subida = { clave: number; nombre: string; parte: number; motivo: string | null }

const SIN_RED = 'No hubo respuesta. Revise su conexión y vuelva a intentarlo.'
const SIN_BORRADOR =
  'Antes hay que guardar el borrador, y ahora no se puede: vea el aviso al pie del formulario.'

const isGuardada = (data: unknown): data is EvidenciaGuardada =>
  typeof data === 'object' && data !== null && 'archivos' in data && 'version' in data

/** What needs no server to be refused; the server asks it again. */
export function motivoPrevio(file: File, count: number): string | null {
  const extension = /\.[^.]*$/.exec(file.name.toLowerCase())?.[0] ?? ''
  if (count >= ARCHIVOS_MAX) return `Caben ${ARCHIVOS_MAX} archivos en cada acción.`
  if (file.size > BYTES_MAX) return 'Pesa más de 15 MB. Redúzcalo o comparta un vínculo.'
  if (file.size === 0) return 'Está vacío. Compruebe que se abre en su equipo.'
  return ACEPTA.split(',').includes(extension)
    ? null
    : 'Ese tipo no se recibe. Use PDF, JPEG, PNG, WebP, DOCX o XLSX.'
}

/**
 * Posts a change of the files in its turn between two autosaves. Answers why it was not done, or null; `onDone` gets
 * all the files as they are then.
 */
export async function cambiarArchivos(
  auto: Autoguardado,
  verbo: 'agregar' | 'describir' | 'quitar',
  fields: Escrito,
  onDone: (guardada: EvidenciaGuardada) => void,
): Promise<string | null> {
  let motivo: string | null = null
  try {
    const isTime = await auto.turno(async ({ accionId, version }, envio) => {
      const vista = { accionId: [accionId ?? ''], version: [String(version)], envio: [envio] }
      const { issues, notice, data } = await postear(`/api/evidencia/${verbo}`, {
        ...fields,
        ...vista,
      })
      if (!isGuardada(data)) {
        motivo = motivoDe(issues, notice)
        return null
      }
      onDone(data)
      const detail = { accionId, version: data.version }
      auto.form?.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail }))
      return data.version
    })
    return isTime ? motivo : SIN_BORRADOR
  } catch {
    return SIN_RED
  }
}

/** Sends a file and puts it into its acción, which is saved first if it is new. Answers why not, or null. */
export async function agregarArchivo(
  auto: Autoguardado,
  file: File,
  onAvance: (part: number) => void,
  onDone: (guardada: EvidenciaGuardada) => void,
): Promise<string | null> {
  if (auto.getVistazo().accionId === null) await auto.mandar()
  const { accionId } = auto.getVistazo()
  if (accionId === null) return SIN_BORRADOR
  try {
    const { issues, notice, data } = await subirArchivo(accionId, file, onAvance)
    const { recibo } = (data ?? {}) as { recibo?: string }
    if (!recibo) return motivoDe(issues, notice)
    return await cambiarArchivos(auto, 'agregar', { recibo: [recibo] }, onDone)
  } catch {
    return SIN_RED
  }
}
