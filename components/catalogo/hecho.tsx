import { DoneNotice } from '@/components/ui/done-notice'

const TEXTOS = new Map([
  ['aceptada', 'La propuesta quedó en el catálogo.'],
  ['fusionada', 'Se fusionaron: las acciones dicen ahora el nombre que queda.'],
  ['corregida', 'Los cambios se guardaron.'],
])

type Props = { hecho: unknown; fusion?: { anterior: string; nombre: string } | null }

/** Word of what was just done, told once: the address carries which; of a merge, both names. */
export function Hecho({ hecho, fusion }: Props) {
  if (hecho === 'fusionada' && fusion) {
    const { anterior, nombre } = fusion
    return (
      <DoneNotice>
        “{anterior}” se fusionó con “{nombre}”: las acciones dicen ahora “{nombre}”.
      </DoneNotice>
    )
  }
  const texto = typeof hecho === 'string' ? TEXTOS.get(hecho) : undefined
  return <DoneNotice>{texto}</DoneNotice>
}
