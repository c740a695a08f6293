import { contar } from '@/lib/core/contar'
import { huecosDe, type Matriz } from '@/lib/seguimiento/matriz'

/** What the matriz leaves open, in words, before anybody looks for it. */
export function Huecos({ matriz, que }: { matriz: Matriz; que: 'eje' | 'región' }) {
  const { columnas, filas } = huecosDe(matriz)
  const sin = columnas.filter(({ clave }) => clave !== 'sin-pais').map(({ nombre }) => nombre)
  const words = que === 'eje' ? 'Ejes sin acciones' : 'Regiones sin acciones'
  return (
    <p className="mb-4 max-w-measure text-sm text-quiet">
      {sin.length === 0 ? `Cada ${que} tiene al menos una acción.` : `${words}: ${sin.join('; ')}.`}{' '}
      {filas > 0 && `${contar(filas, 'dependencia', 'dependencias')} sin ninguna.`}
    </p>
  )
}
