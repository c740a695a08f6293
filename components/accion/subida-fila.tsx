import { CircleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import type { Subida } from './archivos'

/** How far an upload is, in a bar and in words; or why the file was not taken. */
export function SubidaFila({ subida, onCerrar }: { subida: Subida; onCerrar: () => void }) {
  const { nombre, parte, motivo } = subida
  if (!motivo) {
    const words = parte < 1 ? `${Math.floor(parte * 100)} %` : 'Revisando el archivo…'
    return (
      <li className="py-3 text-sm">
        <Progress label={nombre} value={parte < 1 ? parte * 100 : null} words={words} />
      </li>
    )
  }
  return (
    <li className="flex items-start justify-between gap-3 py-3 text-sm">
      <span className="flex min-w-0 gap-2">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-red" />
        <span className="min-w-0">
          <span className="block font-semibold break-words">{nombre}</span>
          <span className="block text-red">No se agregó. {motivo}</span>
        </span>
      </span>
      <Button variant="quiet" size="small" onClick={onCerrar}>
        Entendido<span className="sr-only">: {nombre}</span>
      </Button>
    </li>
  )
}
