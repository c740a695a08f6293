import type { Tarea } from '@/lib/accion/como-se-hace'

/** What somebody does and where, to be read or printed. */
export function ComoSeHace({ tareas }: { tareas: readonly Tarea[] }) {
  return (
    <ul className="gap-x-14 md:columns-2 print:columns-2">
      {tareas.map(({ id, titulo, texto }) => (
        <li key={id} className="mb-5 break-inside-avoid print:mb-3">
          <h3 className="mb-1 font-semibold">{titulo}</h3>
          <p className="text-sm print:text-xs">{texto}</p>
        </li>
      ))}
    </ul>
  )
}
