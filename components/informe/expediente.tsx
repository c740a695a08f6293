import { PorQueSeAcepto } from '@/components/revision/hallazgos-aceptados'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { citar } from '@/lib/core/citar'
import { SEVERIDADES } from '@/lib/correccion/hallazgo'
import { labelDeRegla, SEVERIDAD_LABELS } from '@/lib/correccion/labels'
import { printBytes } from '@/lib/evidencia/archivo'
import { edicionEnFrase, tituloDeArtefacto, type EdicionVista } from '@/lib/informe/edicion'
import { VERSION_LABELS, type Instantanea } from '@/lib/informe/instantanea'
import type { AceptadoEnInforme } from '@/lib/informe/revision'
import { DeAccion } from './hallazgo-de-accion'
import type { Desk } from '@/lib/usuario/usuario'

type Edicion = Pick<Instantanea, 'aceptados' | 'versiones'> &
  Pick<EdicionVista, 'id' | 'numero' | 'sha256' | 'artefactos'>

const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink'
const CITA_MAX = 240

const COLUMNS = [
  { key: 'archivo', label: 'Archivo' },
  { key: 'peso', label: 'Tamaño', numeric: true },
  { key: 'huella', label: 'SHA-256' },
]

function Archivos({ edicion: { id, numero, artefactos } }: { edicion: Edicion }) {
  return (
    <section aria-labelledby="archivos" className="mb-12">
      <h2 id="archivos" className="mb-2 text-lg font-semibold">
        Archivos
      </h2>
      {artefactos.length === 0 ? (
        <p className="text-sm text-quiet">Todavía se preparan.</p>
      ) : (
        <>
          <DataTable caption="Archivos de la edición" captionHidden columns={COLUMNS}>
            {artefactos.map(({ formato, nombre, bytes, sha256 }) => (
              <DataRow key={formato}>
                <DataCell main>
                  <a
                    href={`/api/informes/ediciones/${id}/archivos/${formato}`}
                    download
                    className={`font-semibold ${LINK}`}
                  >
                    {tituloDeArtefacto(formato)}
                    <span className="sr-only"> de la {edicionEnFrase(numero)}</span>
                  </a>
                  <span className="block text-xs break-all text-quiet">{nombre}</span>
                </DataCell>
                <DataCell numeric label="Tamaño:">
                  <span className="tabular-nums whitespace-nowrap">{printBytes(bytes)}</span>
                </DataCell>
                <DataCell label="SHA-256:">
                  <code className="text-xs break-all">{sha256}</code>
                </DataCell>
              </DataRow>
            ))}
          </DataTable>
          <p className="mt-3 text-sm">
            <a href={`/api/informes/ediciones/${id}/manifiesto`} download className={LINK}>
              Descargar el manifiesto
            </a>
          </p>
        </>
      )}
    </section>
  )
}

function Aceptado({ aceptado, base }: { aceptado: AceptadoEnInforme; base: Desk }) {
  const { folio, titulo, regla, campo, cita, mensaje } = aceptado
  return (
    <li className="space-y-1 py-3 text-sm">
      <DeAccion {...{ folio, titulo, base }} />
      <p>
        <span className="font-semibold">{labelDeRegla(regla)}</span>
        <span className="ml-2 text-xs text-quiet">{CAMPO_LABELS[campo]}</span>
      </p>
      {cita.trim().length > 1 && (
        <p className="font-serif break-words">
          {citar(cita.length > CITA_MAX ? `${cita.slice(0, CITA_MAX)}…` : cita)}
        </p>
      )}
      <p className="text-quiet">{mensaje}</p>
      <PorQueSeAcepto aceptado={aceptado} />
    </li>
  )
}

/** What the corrector says of the edición and somebody let stand, the graver first. */
function Aceptados({ aceptados, base }: Pick<Edicion, 'aceptados'> & { base: Desk }) {
  return (
    <section aria-labelledby="aceptados" className="mb-12">
      <h2 id="aceptados" className="text-lg font-semibold">
        Hallazgos aceptados{' '}
        <span className="font-normal text-quiet tabular-nums">{aceptados.length}</span>
      </h2>
      <p className="max-w-measure text-sm text-quiet">
        {aceptados.length === 0
          ? 'La edición se cerró sin aceptar ninguno.'
          : 'Lo que el corrector señala en el texto de la edición y alguien dejó así, con su motivo.'}
      </p>
      {SEVERIDADES.map((severidad) => {
        const own = aceptados.filter((one) => one.severidad === severidad)
        if (own.length === 0) return null
        return (
          <section key={severidad} aria-labelledby={`aceptados-${severidad}`} className="mt-5">
            <h3
              id={`aceptados-${severidad}`}
              className="border-b border-line pb-1.5 text-base font-semibold"
            >
              {severidad === 'bloquea' ? 'Impedían cerrar el informe' : SEVERIDAD_LABELS[severidad]}
            </h3>
            <ul className="max-w-3xl divide-y divide-hairline">
              {own.map((aceptado, index) => (
                <Aceptado key={index} aceptado={aceptado} base={base} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** With what it was made: whoever makes it again with the same gets the same bytes. */
function Versiones({ sha256, versiones }: Pick<Edicion, 'sha256' | 'versiones'>) {
  const keys = Object.keys(VERSION_LABELS) as (keyof typeof VERSION_LABELS)[]
  const rows = [
    ['la instantánea, que dice el colofón', sha256] as const,
    ...keys.map((key) => [VERSION_LABELS[key], versiones[key]] as const),
  ]
  return (
    <section aria-labelledby="versiones">
      <h2 id="versiones" className="mb-2 text-lg font-semibold">
        Con qué se hizo
      </h2>
      <dl className="max-w-3xl divide-y divide-hairline text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="grid gap-x-6 py-2 sm:grid-cols-[16rem_minmax(0,1fr)]">
            <dt className="text-quiet first-letter:uppercase">{label}</dt>
            <dd>
              <code className="text-xs break-all">{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Props = { edicion: Edicion; base: Desk }

/** All that is kept of how an edición was closed. */
export function Expediente({ edicion, base }: Props) {
  return (
    <>
      <Archivos edicion={edicion} />
      <Aceptados aceptados={edicion.aceptados} base={base} />
      <Versiones sha256={edicion.sha256} versiones={edicion.versiones} />
    </>
  )
}
