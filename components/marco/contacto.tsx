import { hasContacto, type Contacto } from '@/lib/catalogo/institucion'
import { cx } from '@/components/ui/cx'

const LINK = 'inline-block min-h-6 max-w-full text-ink underline underline-offset-4'

/** What is dialled: the digits before any extension. */
const marcable = (telefono: string) =>
  telefono.replace(/(?:,|ext).*$/iu, '').replace(/(?!^\+)[^\d]/g, '')

/** Whom to call at the Gabinete; nothing where nobody has said. `line` runs on, for the foot of the page. */
export function ContactoDelGabinete({
  contacto,
  line = false,
}: {
  contacto: Contacto
  line?: boolean
}) {
  if (!hasContacto(contacto)) return null
  const { correo, telefono, horario } = contacto
  return (
    <ul className={cx(line ? 'flex flex-wrap gap-x-4 gap-y-1' : 'space-y-1')}>
      <li className={line ? undefined : 'font-semibold'}>{contacto.contacto}</li>
      {correo && (
        <li className="min-w-0 break-words">
          <a href={`mailto:${correo}`} className={LINK}>
            {correo}
          </a>
        </li>
      )}
      {telefono && (
        <li>
          <a href={`tel:${marcable(telefono)}`} className={LINK}>
            {telefono}
          </a>
        </li>
      )}
      {horario && <li>{horario}</li>}
    </ul>
  )
}
