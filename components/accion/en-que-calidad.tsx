import type { Recibida } from '@/lib/accion/inicio'
import { printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { DependenciaPropia } from '@/lib/usuario/usuario'

type Props = {
  usuario: { dependencias: readonly DependenciaPropia[] }
  recibidas: readonly Recibida[]
}

/** For whom a person acts today when it is not as ever: in suplencia, or newly arrived at a post. */
export function EnQueCalidad({ usuario, recibidas }: Props) {
  const suplidas = usuario.dependencias.filter(({ suplenteDe }) => suplenteDe !== null)
  if (suplidas.length === 0 && recibidas.length === 0) return null
  return (
    <ul className="space-y-2 border-l-4 border-guinda pl-4">
      {recibidas.map(({ clave, nombre, borradores, devueltas }) => (
        <li key={clave}>
          Recibió el enlace de <strong className="font-semibold">{nombre}</strong>:{' '}
          {contar(borradores, 'borrador', 'borradores')},{' '}
          {contar(devueltas, 'devuelta', 'devueltas')}.
        </li>
      ))}
      {suplidas.map(({ clave, nombre, suplenteDe, hasta }) => (
        <li key={clave}>
          Usted actúa por <strong className="font-semibold">{nombre}</strong> en suplencia de{' '}
          {suplenteDe}
          {hasta && `, hasta el ${printDay(hasta)}`}.
        </li>
      ))}
    </ul>
  )
}
