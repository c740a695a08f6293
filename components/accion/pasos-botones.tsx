import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-look'
import type { AccionVista } from '@/lib/accion/vista'
import { PASO_TEXTOS, PASOS_DEL_ENLACE } from './pasos-del-enlace'

/** What this person may do with the acción, one button each; every one asks before it acts. */
export function PasosBotones({
  accion: { ref, pasos, estado, folio },
  size = 'small',
}: {
  accion: AccionVista
  size?: ButtonLook['size']
}) {
  const posibles = PASOS_DEL_ENLACE.filter((paso) => pasos.includes(paso))
  if (estado === 'borrador' && folio !== null && pasos.includes('guardar')) {
    return (
      <p className="max-w-80 text-sm text-quiet">
        Ya tiene folio: no se desecha. Envíela de nuevo o retírela después.
      </p>
    )
  }
  if (posibles.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2">
      {posibles.map((paso) => (
        <form key={paso} action={`/acciones/${ref}`}>
          <input type="hidden" name="paso" value={paso} />
          <Button type="submit" size={size} variant={PASO_TEXTOS[paso].variant}>
            {PASO_TEXTOS[paso].acto}
          </Button>
        </form>
      ))}
    </div>
  )
}
