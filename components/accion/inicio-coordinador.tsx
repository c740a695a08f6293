import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { InicioCoordinador as Inicio } from '@/lib/accion/inicio'
import { dayOf, daysBetween, printInstant } from '@/lib/core/clock'

const haceDias = (dias: number) => (dias === 0 ? 'hoy' : dias === 1 ? 'ayer' : `hace ${dias} días`)

/** The coordinador's day: how many wait and since when. */
export function InicioCoordinador({ inicio, today }: { inicio: Inicio; today: string }) {
  const { enEspera, masAntigua, coordinadores } = inicio
  return (
    <section aria-labelledby="revision" className="space-y-4">
      <h2 id="revision" className="font-serif text-lg font-semibold">
        Revisión
      </h2>
      {coordinadores < 2 && (
        <Notice kind="stale" title="Sólo hay una persona en la coordinación">
          Quien envía o redacta no aprueba: hacen falta al menos dos. Pida a la administración que
          dé de alta a otra.
        </Notice>
      )}
      {enEspera === 0 ? (
        <p>No hay acciones en espera de revisión.</p>
      ) : (
        <>
          <p className="flex items-baseline gap-3">
            <span className="font-serif text-2xl font-semibold tabular-nums">{enEspera}</span>
            <span>{enEspera === 1 ? 'acción espera' : 'acciones esperan'} su revisión</span>
          </p>
          {masAntigua && (
            <p className="max-w-measure text-sm text-quiet">
              La más antigua es la {masAntigua.folio}, “{masAntigua.titulo}”: se envió{' '}
              <time dateTime={masAntigua.enviadaEn.toISOString()}>
                {haceDias(daysBetween(dayOf(masAntigua.enviadaEn), today))}, el{' '}
                {printInstant(masAntigua.enviadaEn)}
              </time>
              .
            </p>
          )}
          <p>
            <ButtonLink href="/revision" variant="primary">
              Abrir la revisión
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  )
}
