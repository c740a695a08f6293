import { DoneNotice } from '@/components/ui/done-notice'

const TEXTOS = new Map([
  ['aceptada', 'La propuesta quedó en el catálogo.'],
  ['fusionada', 'Se fusionaron: las acciones dicen ahora el nombre que queda.'],
  ['corregida', 'Los cambios se guardaron.'],
])

/** Word of what was just done, told once: the address carries which. */
export function Hecho({ hecho }: { hecho: unknown }) {
  const texto = typeof hecho === 'string' ? TEXTOS.get(hecho) : undefined
  return <DoneNotice>{texto}</DoneNotice>
}
