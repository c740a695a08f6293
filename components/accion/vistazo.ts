import type { Issue } from '@/lib/core/issue'
import type { Escrito } from './campos-del-form'

/** How saving goes. */
export type Estado =
  | { tipo: 'quieto' | 'escribiendo' | 'guardando' | 'sin-conexion' | 'sesion' }
  | { tipo: 'guardado'; hora: string }
  | { tipo: 'pausa'; mensaje: string }

/** What the page shows of a form that saves itself. */
export type Vistazo = {
  estado: Estado
  /** What the next post says of itself; no version before the first save. */
  accionId: string | null
  version: number | null
  claveCliente: string
  /** What the server has, as the form held it; null before the first autosave. */
  base: Escrito | null
  /** Names that were saved though no list takes them; none is said before the first autosave. */
  noReconocidos?: Issue[]
  /** What is typed is also in this browser. */
  isASalvo: boolean
}
