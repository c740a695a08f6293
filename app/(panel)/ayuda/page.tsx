import type { Metadata } from 'next'
import Link from 'next/link'
import { ComoSeHace } from '@/components/accion/como-se-hace'
import { GuiaCompleta } from '@/components/accion/guia'
import { ContactoDelGabinete } from '@/components/marco/contacto'
import { PageHeader } from '@/components/ui/page-header'
import { COMO_SE_HACE } from '@/lib/accion/como-se-hace'
import { COMO_SE_REVISA } from '@/lib/accion/como-se-revisa'
import { hasContacto } from '@/lib/catalogo/institucion'
import { getContacto } from '@/lib/catalogo/server/institucion'
import { requireUsuario } from '@/lib/usuario/server/session'
import { hasRol } from '@/lib/usuario/usuario'

export const metadata: Metadata = { title: 'Ayuda' }

const TITLE = 'font-serif text-lg font-semibold'

export default async function AyudaPage() {
  const usuario = await requireUsuario()
  const contacto = await getContacto()
  return (
    <>
      <PageHeader
        title="Ayuda"
        facts="Cómo se hace cada cosa, cómo se escribe una acción y a quién preguntar."
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem] print:block">
        <div className="min-w-0 space-y-10">
          {hasRol(usuario, 'coordinador') && (
            <section aria-labelledby="como-se-revisa">
              <h2 id="como-se-revisa" className={`mb-5 ${TITLE}`}>
                Cómo se revisa
              </h2>
              <ComoSeHace tareas={COMO_SE_REVISA} />
            </section>
          )}
          <section aria-labelledby="como">
            <h2 id="como" className={`mb-5 ${TITLE}`}>
              Cómo se hace
            </h2>
            <ComoSeHace tareas={COMO_SE_HACE} />
          </section>
          <section aria-labelledby="guia">
            <h2 id="guia" className={`mb-5 ${TITLE}`}>
              Guía de redacción
            </h2>
            <GuiaCompleta />
          </section>
        </div>
        <div className="min-w-0 space-y-8 text-sm">
          {hasContacto(contacto) && (
            <section aria-labelledby="contacto" className="break-inside-avoid">
              <h2 id="contacto" className={`mb-2 ${TITLE}`}>
                A quién preguntar
              </h2>
              <ContactoDelGabinete contacto={contacto} />
            </section>
          )}
          <section aria-labelledby="privacidad" className="print:hidden">
            <h2 id="privacidad" className={`mb-2 ${TITLE}`}>
              Sus datos
            </h2>
            <p>
              Qué datos suyos se guardan, para qué y cuáles son sus derechos:{' '}
              <Link href="/privacidad" prefetch={false} className="underline underline-offset-4">
                aviso de privacidad
              </Link>
              .
            </p>
          </section>
        </div>
      </div>
    </>
  )
}
