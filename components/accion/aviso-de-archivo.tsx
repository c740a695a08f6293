import { Notice } from '@/components/ui/notice'
import { mensajeDeRechazo } from '@/lib/evidencia/rechazos'

/** What became of a file sent without JavaScript: the address says it, by a name from a closed list. */
export function AvisoDeArchivo({ archivo }: { archivo: unknown }) {
  const rechazo = mensajeDeRechazo(archivo)
  if (rechazo) {
    return (
      <Notice kind="error" live title="No se agregó el archivo">
        {rechazo}
      </Notice>
    )
  }
  if (archivo === 'agregado' || archivo === 'guardado') {
    return (
      <Notice kind="done" live>
        {archivo === 'agregado'
          ? 'Se agregó el archivo.'
          : 'Se guardaron los cambios de los archivos.'}
      </Notice>
    )
  }
  return archivo === 'otra-version' ? (
    <Notice kind="stale" live>
      Alguien guardó cambios mientras tanto. Vuelva a intentarlo con la versión que ve aquí.
    </Notice>
  ) : null
}
