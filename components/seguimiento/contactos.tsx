import Link from 'next/link'
import { printDay } from '@/lib/core/clock'
import type { EnlaceSeguido } from '@/lib/seguimiento/dependencia'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

const telDe = (telefono: string) => `tel:${telefono.replace(/[^\d+]/g, '').slice(0, 15)}`

const CONTACTO = cx(LINK_ALONE, 'break-all')

function Enlace({ nombre, correo, telefono, suplenteDe, hasta }: EnlaceSeguido) {
  return (
    <li className="border-b border-hairline py-2.5">
      <p className="font-semibold">{nombre}</p>
      {suplenteDe && (
        <p className="text-xs text-quiet">
          En suplencia de {suplenteDe}
          {hasta && `, hasta el ${printDay(hasta)}`}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4">
        <a href={`mailto:${correo}`} className={CONTACTO}>
          {correo}
        </a>
        {telefono ? (
          <a href={telDe(telefono)} className={CONTACTO}>
            {telefono}
          </a>
        ) : (
          <span className="text-quiet">sin teléfono</span>
        )}
      </p>
    </li>
  )
}

type Props = {
  enlaces: readonly EnlaceSeguido[]
  titular: { nombre: string; correo: string }
  /** Where the titular is written down, for who may. */
  editar: string | null
}

/** Whom to call about a dependencia: its enlaces of today and its titular. */
export function Contactos({ enlaces, titular, editar }: Props) {
  return (
    <section aria-labelledby="contactos" className="text-sm">
      <h2 id="contactos" className="border-b border-line pb-1.5 text-base font-semibold">
        A quién llamar
      </h2>
      {enlaces.length === 0 ? (
        <p className="py-2.5 text-quiet">Esta dependencia no tiene enlace.</p>
      ) : (
        <ul>
          {enlaces.map((enlace) => (
            <Enlace key={enlace.correo} {...enlace} />
          ))}
        </ul>
      )}
      <div className="py-2.5">
        <p className="text-xs text-quiet">Persona titular</p>
        {titular.nombre ? (
          <>
            <p className="font-semibold">{titular.nombre}</p>
            {titular.correo && (
              <a href={`mailto:${titular.correo}`} className={CONTACTO}>
                {titular.correo}
              </a>
            )}
          </>
        ) : (
          <p className="text-quiet">
            Sin anotar.{!editar && ' La escribe quien administra, en Dependencias.'}
          </p>
        )}
        {editar && (
          <p>
            <Link href={editar} prefetch={false} className={CONTACTO}>
              {titular.nombre ? 'Cambiar la persona titular' : 'Anotar la persona titular'}
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
