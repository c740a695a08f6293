import { FileSpreadsheet, FileText } from 'lucide-react'
import { printBytes, type ArchivoVista } from '@/lib/evidencia/archivo'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

/** A file: what it looks like, its name, which saves it, and its size. */
export function ArchivoEnlace({ archivo }: { archivo: ArchivoVista }) {
  const { id, nombre, bytes, ancho, alto, alt, mime } = archivo
  const Icono = mime.includes('sheet') ? FileSpreadsheet : FileText
  return (
    <span className="flex min-w-0 items-center gap-3">
      <span className="grid size-14 shrink-0 place-items-center overflow-hidden rounded-sm border border-hairline bg-surface">
        {ancho === null ? (
          <Icono aria-hidden="true" className="size-6 text-quiet" />
        ) : (
          <picture>
            <img
              src={`/api/evidencia/${id}/miniatura`}
              alt={alt ?? ''}
              width={56}
              height={56}
              loading="lazy"
              decoding="async"
              className="size-14 object-cover"
            />
          </picture>
        )}
      </span>
      <span className="min-w-0 text-sm">
        <a href={`/api/evidencia/${id}`} download={nombre} className={cx(LINK, 'break-words')}>
          {nombre}
        </a>
        <span className="block text-xs text-quiet tabular-nums">
          {printBytes(bytes)}
          {ancho !== null && ` · ${ancho} × ${alto} píxeles`}
          {archivo.imprimir && ' · para imprimir'}
        </span>
      </span>
    </span>
  )
}

/** What is said of a picture to whoever does not see it; empty when it says nothing, null while nobody said. */
function altEnPalabras(alt: string | null): string {
  if (alt === '') return 'Decorativa, sin texto alternativo'
  return alt === null ? 'Sin texto alternativo' : `Texto alternativo: ${alt}`
}

type Props = { textos: readonly string[]; archivos: readonly ArchivoVista[] }

/** The evidence of an acción to be read: links as they are, files by name. A file that is gone keeps its name. */
export function EvidenciaLista({ textos, archivos }: Props) {
  const names = new Set(archivos.map(({ nombre }) => nombre))
  return (
    <ul className="space-y-2">
      {textos
        .filter((texto) => !names.has(texto))
        .map((texto) => (
          <li key={texto} className="break-words">
            {texto.startsWith('https://') ? (
              <a href={texto} target="_blank" rel="noopener noreferrer nofollow" className={LINK}>
                {texto}
                <span className="sr-only"> (se abre en otra pestaña)</span>
              </a>
            ) : (
              texto
            )}
          </li>
        ))}
      {archivos.map((archivo) => (
        <li key={archivo.id}>
          <ArchivoEnlace archivo={archivo} />
          {archivo.ancho !== null && (
            <p className="pl-17 text-xs break-words text-quiet">{altEnPalabras(archivo.alt)}</p>
          )}
          {archivo.credito && (
            <p className="pl-17 text-xs text-quiet">Crédito: {archivo.credito}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
