import { CircleCheck } from 'lucide-react'
import { DataCell, DataRow, DataTable, RowLink, type Column } from '@/components/ui/data-table'
import type { InicioAdministrador as Inicio, SemestreConteo } from '@/lib/accion/inicio'
import { ESTADO_SEMESTRE_LABELS } from '@/lib/catalogo/semestre'
import type { Estado } from '@/lib/accion/workflow'
import { daysBetween, printDay } from '@/lib/core/clock'
import { plazoEnPalabras } from '@/lib/accion/cuando'
import { contar } from '@/lib/core/contar'

const CONTADOS: readonly { estado: Estado; label: string }[] = [
  { estado: 'borrador', label: 'Borradores' },
  { estado: 'enviada', label: 'Enviadas' },
  { estado: 'devuelta', label: 'Devueltas' },
  { estado: 'aprobada', label: 'Aprobadas' },
]

const COLUMNS: readonly Column[] = [
  { key: 'semestre', label: 'Semestre' },
  ...CONTADOS.map(({ estado, label }) => ({ key: estado, label, numeric: true })),
]

/** The administrador's day: the semestres, and who has not reported. */
export function InicioAdministrador({ inicio, today }: { inicio: Inicio; today: string }) {
  const { semestres, sinReportar, reportan } = inicio
  return (
    <div className="space-y-10">
      <section aria-labelledby="semestres">
        <h2 id="semestres" className="mb-2 font-serif text-lg font-semibold">
          Semestres
        </h2>
        <DataTable caption="Acciones por semestre y estado" captionHidden columns={COLUMNS}>
          {semestres.map((semestre) => (
            <Fila key={semestre.clave} semestre={semestre} today={today} />
          ))}
        </DataTable>
      </section>
      <section aria-labelledby="sin-reportar">
        <h2 id="sin-reportar" className="font-serif text-lg font-semibold">
          Dependencias que no han reportado
        </h2>
        {sinReportar.length === 0 ? (
          <p className="mt-2 flex items-center gap-2">
            <CircleCheck aria-hidden="true" className="size-5 text-green" />
            Todas reportaron o declararon que no tienen acciones.
          </p>
        ) : (
          <>
            <p className="mt-1 text-sm text-quiet">
              {sinReportar.length} de {reportan} no han enviado acciones ni han declarado que no las
              hay.
            </p>
            <ul className="mt-3 gap-x-10 border-t border-hairline sm:columns-2">
              {sinReportar.map(({ clave, nombre, borradores }) => (
                <li
                  key={clave}
                  className="break-inside-avoid border-b border-hairline py-2 text-sm"
                >
                  {nombre}
                  {borradores > 0 && (
                    <span className="ml-2 text-xs text-quiet">
                      {contar(borradores, 'borrador', 'borradores')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  )
}

function Fila({ semestre, today }: { semestre: SemestreConteo; today: string }) {
  const { clave, estado, cierraEl, conteos } = semestre
  return (
    <DataRow>
      <DataCell main>
        <RowLink href={`/informes/${clave}`}>{clave}</RowLink>
        <span className="mt-0.5 block text-xs text-quiet">
          {ESTADO_SEMESTRE_LABELS[estado]}
          {estado === 'abierto' &&
            ` · cierra el ${printDay(cierraEl)} (${plazoEnPalabras(daysBetween(today, cierraEl))})`}
        </span>
      </DataCell>
      {CONTADOS.map(({ estado: contado, label }) => (
        <DataCell key={contado} numeric label={label} className="tabular-nums">
          {conteos[contado] ?? 0}
        </DataCell>
      ))}
    </DataRow>
  )
}
