import { ButtonForm } from '@/components/ui/button-form'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import type { SalidaInput } from '@/lib/aviso/salida'
import { contar } from '@/lib/core/contar'

type Mensaje = {
  dependencia: string
  para: readonly { id: string; nombre: string; correo: string }[]
  asunto: string
  texto: string
}

type Props = {
  input: SalidaInput
  vista: { mensajes: readonly Mensaje[]; personas: number; huella: string }
  /** Null for who may look and not send. */
  enviar: Mutate | null
}

const COLUMNS = [
  { key: 'para', label: 'Para' },
  { key: 'mensaje', label: 'Mensaje' },
]

/** Exactly what would go out, to whom; and the button that sends that and nothing else. */
export function SalidaVista({ input, vista, enviar }: Props) {
  const { mensajes, personas, huella } = vista
  if (mensajes.length === 0) {
    return (
      <EmptyState title="No hay a quién enviarlo">
        <p>Ninguna dependencia de las elegidas está en ese caso.</p>
      </EmptyState>
    )
  }
  const sinEnlace = mensajes.filter(({ para }) => para.length === 0)
  const fields = {
    a: input.a,
    dependencias: input.dependencias.join(','),
    nota: input.nota,
    huella,
  }
  return (
    <section aria-labelledby="vista" className="space-y-5">
      <h2 id="vista" className="text-lg font-semibold">
        Se enviará a {contar(personas, 'persona', 'personas')} de{' '}
        {contar(mensajes.length - sinEnlace.length, 'dependencia', 'dependencias')}
      </h2>
      {sinEnlace.length > 0 && (
        <Notice title="Sin enlace">
          Nadie lo recibirá por {sinEnlace.map(({ dependencia }) => dependencia).join('; ')}.
        </Notice>
      )}
      <DataTable caption="Mensajes que se enviarán" captionHidden columns={COLUMNS}>
        {mensajes
          .filter(({ para }) => para.length > 0)
          .map((mensaje) => (
            <Fila key={`${mensaje.dependencia} ${mensaje.asunto}`} {...mensaje} />
          ))}
      </DataTable>
      {enviar && personas > 0 && (
        <ButtonForm
          mutate={enviar}
          fields={fields}
          variant="primary"
          size="regular"
          label={`Enviar a ${contar(personas, 'persona', 'personas')}`}
          pendingLabel="Enviando…"
        />
      )}
    </section>
  )
}

function Fila({ dependencia, para, asunto, texto }: Mensaje) {
  return (
    <DataRow>
      <DataCell main className="md:w-2/5">
        <span className="font-semibold">{dependencia}</span>
        {para.map(({ id, nombre, correo }) => (
          <span key={id} className="block text-xs break-words text-quiet">
            {nombre} · {correo}
          </span>
        ))}
      </DataCell>
      <DataCell className="max-md:w-full">
        <span className="block">{asunto}</span>
        <Disclosure
          summary={
            <>
              Texto<span className="sr-only"> para {dependencia}</span>
            </>
          }
        >
          <p className="max-w-measure whitespace-pre-line">{texto}</p>
        </Disclosure>
      </DataCell>
    </DataRow>
  )
}
