import {
  Bell,
  ChevronDown,
  CircleQuestionMark,
  CircleUserRound,
  LogOut,
  UsersRound,
} from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button-look'
import { Menu } from '@/components/ui/menu'
import { printDay } from '@/lib/core/clock'
import { hasRol, ROL_LABELS, type UsuarioSesion } from '@/lib/usuario/usuario'

type Props = {
  usuario: Pick<UsuarioSesion, 'nombre' | 'correo' | 'roles' | 'dependencias'>
  salir: () => Promise<void>
}

const LINKS = [
  { href: '/avisos', label: 'Avisos', Icon: Bell },
  { href: '/suplencias', label: 'Suplencias', Icon: UsersRound, rol: 'enlace' },
  { href: '/ayuda', label: 'Ayuda', Icon: CircleQuestionMark },
] as const

/** What concerns the person and is no desk. */
const linksDe = (roles: Props['usuario']['roles']) =>
  LINKS.filter((link) => !('rol' in link) || hasRol({ roles }, link.rol))

/** Who is signed in, as what, and the way out. */
export function Persona({ usuario, salir }: Props) {
  const { nombre, correo, roles, dependencias } = usuario
  return (
    <Menu
      label={`Cuenta de ${nombre}`}
      summary={
        <>
          <CircleUserRound aria-hidden="true" className="size-5 shrink-0 text-quiet" />
          <span className="hidden max-w-48 truncate xl:block">{nombre}</span>
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-quiet" />
        </>
      }
    >
      <p className="text-sm font-semibold">{nombre}</p>
      <p className="text-xs break-words text-quiet">{correo}</p>
      <p className="mt-3 text-sm">{roles.map((rol) => ROL_LABELS[rol]).join(' · ')}</p>
      {dependencias.length > 0 && (
        <ul className="text-xs text-quiet">
          {dependencias.map((dependencia) => (
            <li key={dependencia.id}>
              {dependencia.nombre}
              {dependencia.suplenteDe && (
                <span className="block">
                  en suplencia de {dependencia.suplenteDe}
                  {dependencia.hasta && ` hasta el ${printDay(dependencia.hasta)}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-4 border-t border-hairline pt-2">
        {linksDe(roles).map(({ href, label, Icon }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="flex min-h-9 items-center gap-2 text-sm underline-offset-4 hover:underline"
            >
              <Icon aria-hidden="true" className="size-4" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <form action={salir} className="mt-2 border-t border-hairline pt-4">
        <button type="submit" className={buttonClass({ size: 'small' })}>
          <LogOut aria-hidden="true" />
          Salir
        </button>
      </form>
    </Menu>
  )
}
