import Link from 'next/link'

type Props = { semestre: string; isCerrado: boolean }

/** The way to the Word files that came back edited. */
export function CorreccionesLink({ semestre, isCerrado }: Props) {
  return (
    <p className="mt-6 text-sm">
      <Link
        href={`/informes/${semestre}/correcciones`}
        prefetch={false}
        className="inline-flex min-h-6 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
      >
        Correcciones desde Word
      </Link>
      <span className="block text-quiet">
        {isCerrado
          ? 'Los archivos que volvieron antes de cerrar.'
          : 'Traiga el informe editado y decida cambio por cambio.'}
      </span>
    </p>
  )
}
