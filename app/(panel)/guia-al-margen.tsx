import Link from 'next/link'
import { GuiaPlegada } from '@/components/accion/guia'
import { ContactoDelGabinete } from '@/components/marco/contacto'
import { hasContacto } from '@/lib/catalogo/institucion'
import { getContacto } from '@/lib/catalogo/server/institucion'

const LINK = 'inline-block min-h-6 underline underline-offset-4'

/** Beside the form: how the informe is written, whom to call, and what becomes of the data. */
export async function GuiaAlMargen() {
  const contacto = await getContacto()
  return (
    <GuiaPlegada>
      {hasContacto(contacto) && (
        <div className="mt-4">
          <p className="mb-1 text-quiet">¿Tiene dudas? Pregunte a:</p>
          <ContactoDelGabinete contacto={contacto} />
        </div>
      )}
      <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
        <Link href="/ayuda" prefetch={false} target="_blank" className={LINK}>
          Guía completa<span className="sr-only"> (se abre en otra pestaña)</span>
        </Link>
        <Link href="/privacidad" prefetch={false} target="_blank" className={LINK}>
          Aviso de privacidad<span className="sr-only"> (se abre en otra pestaña)</span>
        </Link>
      </p>
    </GuiaPlegada>
  )
}
