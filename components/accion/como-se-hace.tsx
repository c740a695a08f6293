import { COMO_SE_HACE } from '@/lib/accion/como-se-hace'

/** What an enlace does and where, to be read or printed. */
export function ComoSeHace() {
  return (
    <ul className="gap-x-14 md:columns-2 print:columns-2">
      {COMO_SE_HACE.map(({ id, titulo, texto }) => (
        <li key={id} className="mb-5 break-inside-avoid print:mb-3">
          <h3 className="mb-1 font-semibold">{titulo}</h3>
          <p className="text-sm print:text-xs">{texto}</p>
        </li>
      ))}
    </ul>
  )
}
