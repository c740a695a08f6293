import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Tarea, Tareas } from './inicio-partes'
import type { InicioCoordinador as Inicio } from '@/lib/accion/inicio'
import { dayOf, daysBetween } from '@/lib/core/clock'

const haceDias = (dias: number) => (dias === 0 ? 'hoy' : dias === 1 ? 'ayer' : `hace ${dias} días`)

/** The coordinador's day: how many wait and since when. */
export function InicioCoordinador({ inicio, today }: { inicio: Inicio; today: string }) {
  const { enEspera, esperanRespuesta, masAntiguas, coordinadores } = inicio
  return (
    <section aria-labelledby="revision" className="space-y-6">
      <h2 id="revision" className="font-serif text-lg font-semibold">
        Revisión
      </h2>
      {coordinadores < 2 && (
        <Notice kind="stale" title="Sólo hay una persona en la coordinación">
          Quien envía o redacta no aprueba: hacen falta al menos dos. Pida a la administración que
          dé de alta a otra.
        </Notice>
      )}
      {esperanRespuesta > 0 && (
        <p className="text-sm text-quiet">
          {esperanRespuesta === 1 ? 'Otra espera' : `Otras ${esperanRespuesta} esperan`} que su
          dependencia responda a la redacción propuesta.
        </p>
      )}
      {enEspera === 0 ? (
        <p>No hay acciones en espera de revisión.</p>
      ) : (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="flex items-baseline gap-3">
              <span className="font-serif text-2xl font-semibold tabular-nums">{enEspera}</span>
              <span>{enEspera === 1 ? 'acción espera' : 'acciones esperan'} revisión</span>
            </p>
            <ButtonLink href="/revision" variant="primary">
              Abrir la revisión
            </ButtonLink>
          </div>
          <Tareas id="antiguas" title="Las que más han esperado">
            {masAntiguas.map(({ folio, titulo, responsable, enviadaEn }) => (
              <Tarea key={folio} href={`/revision/${folio}`} title={`${folio} · ${titulo}`}>
                {responsable} ·{' '}
                <time dateTime={enviadaEn.toISOString()}>
                  enviada {haceDias(daysBetween(dayOf(enviadaEn), today))}
                </time>
              </Tarea>
            ))}
          </Tareas>
        </>
      )}
    </section>
  )
}
