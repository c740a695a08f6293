import { ChevronDown, CircleUserRound, LogOut } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { Menu } from '@/components/ui/menu'
import { ROL_LABELS, type UsuarioSesion } from '@/lib/usuario/usuario'

type Props = {
  usuario: Pick<UsuarioSesion, 'nombre' | 'correo' | 'roles' | 'dependencias'>
  salir: () => Promise<void>
}

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
            <li key={dependencia.id}>{dependencia.nombre}</li>
          ))}
        </ul>
      )}
      <form action={salir} className="mt-4 border-t border-hairline pt-4">
        <button type="submit" className={buttonClass({ size: 'small' })}>
          <LogOut aria-hidden="true" />
          Salir
        </button>
      </form>
    </Menu>
  )
}
