import Link from 'next/link'
import { Notice } from '@/components/ui/notice'

/** For the administrador alone: until it is set, nobody is told whom to call. */
export function FaltaContacto() {
  return (
    <Notice kind="stale" title="Falta el contacto del Gabinete">
      Nadie ve a quién preguntar. Escríbalo en{' '}
      <Link
        href="/administracion/institucion"
        prefetch={false}
        className="underline underline-offset-4"
      >
        Administración, Institución
      </Link>
      .
    </Notice>
  )
}
