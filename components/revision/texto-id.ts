import type { Campo } from '@/lib/accion/accion'

/** The id of what a campo says on the galley, without its name and its margin. */
export const textoId = (campo: Campo) => `texto-${campo}`
