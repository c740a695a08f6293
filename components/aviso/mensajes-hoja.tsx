import { ButtonForm } from '@/components/ui/button-form'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'
import {
  ENTREGA_ESTADO_LABELS,
  ENTREGA_ESTADOS,
  type EntregaEstado,
  type Mensajes,
  type MensajeVista,
} from '@/lib/aviso/mensaje'
import { printInstant } from '@/lib/core/clock'

type Props = Mensajes & { hayCorreo: boolean; reintentar: Mutate | null }

const COLUMNS = [
  { key: 'para', label: 'Para' },
  { key: 'mensaje', label: 'Mensaje' },
  { key: 'cuando', label: 'Cuándo' },
]

const hrefOf = (estado: EntregaEstado, pagina = 1) =>
  `/seguimiento/salida?ver=mensajes&estado=${estado}${pagina > 1 ? `&pagina=${pagina}` : ''}`

/** The messages of thirty days, by how their delivery stands. */
export function MensajesHoja({ estado, conteos, mensajes, pagina, paginas, ...rest }: Props) {
  return (
    <div className="space-y-4">
      {!rest.hayCorreo && (
        <Notice title="No hay servidor de correo">
          Los avisos se leen en las pantallas de cada persona; ninguno sale por correo.
        </Notice>
      )}
      <TabLinks
        label="Mensajes por su entrega"
        tabs={ENTREGA_ESTADOS.map((one) => ({
          href: hrefOf(one),
          label: ENTREGA_ESTADO_LABELS[one],
          count: conteos[one],
          current: one === estado,
        }))}
      />
      {mensajes.length === 0 ? (
        <EmptyState title="No hay ninguno">
          <p>Aquí se ven los de los últimos treinta días.</p>
        </EmptyState>
      ) : (
        <DataTable caption={ENTREGA_ESTADO_LABELS[estado]} captionHidden columns={COLUMNS}>
          {mensajes.map((mensaje) => (
            <Fila key={mensaje.id} mensaje={mensaje} reintentar={rest.reintentar} />
          ))}
        </DataTable>
      )}
      <Pagination page={pagina} pages={paginas} hrefOf={(n) => hrefOf(estado, n)} />
    </div>
  )
}

/** What is worth knowing of one that has not arrived. */
function detalleDe({ rechazo, intentos, entregadoEn, enResumen }: MensajeVista): string | null {
  if (rechazo) return `Rechazado: ${rechazo}`
  if (entregadoEn) return null
  if (intentos > 0)
    return intentos === 1 ? 'Un intento sin éxito' : `${intentos} intentos sin éxito`
  return enResumen ? 'Irá en su resumen de las 8:00' : null
}

function Fila({ mensaje, reintentar }: { mensaje: MensajeVista; reintentar: Mutate | null }) {
  const { id, nombre, folio, para, creadoEn, entregadoEn, rechazo } = mensaje
  const detalle = detalleDe(mensaje)
  return (
    <DataRow>
      <DataCell main className="md:w-2/5">
        <span className="font-semibold">{para.nombre || para.correo}</span>
        {para.nombre && <span className="block text-xs break-words text-quiet">{para.correo}</span>}
      </DataCell>
      <DataCell className="max-md:w-full">
        {nombre}
        {folio && <span className="text-quiet"> · {folio}</span>}
        {detalle && <span className="block text-xs break-words text-quiet">{detalle}</span>}
        {rechazo && reintentar && (
          <div className="mt-2">
            <ButtonForm
              mutate={reintentar}
              fields={{ avisoId: id }}
              label="Volver a enviar"
              about={`a ${para.nombre || para.correo}`}
              pendingLabel="Enviando…"
            />
          </div>
        )}
      </DataCell>
      <DataCell label="Cuándo:" className="md:w-64 md:whitespace-nowrap">
        <time dateTime={(entregadoEn ?? creadoEn).toISOString()} className="text-quiet">
          {printInstant(entregadoEn ?? creadoEn)}
        </time>
      </DataCell>
    </DataRow>
  )
}
