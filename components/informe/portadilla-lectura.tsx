import { citar } from '@/lib/core/citar'

type Props = { titulo: string; texto: string; imagen: object | null; alt: string; credito: string }

/** What was written by hand for a page of the book, for who may only read. */
export function PortadillaLectura({ titulo, texto, imagen, alt, credito }: Props) {
  if (!titulo && !texto && !imagen) {
    return <p className="text-sm text-quiet">Se imprime como la hace el sistema.</p>
  }
  return (
    <div className="max-w-measure space-y-3">
      {titulo && <p className="font-serif text-lg font-semibold">{titulo}</p>}
      {texto && <p className="printed whitespace-pre-line">{texto}</p>}
      {imagen && (
        <p className="text-sm text-quiet">
          Con una imagen: {citar(alt)}. {credito}
        </p>
      )}
    </div>
  )
}
