import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import type { Mutate } from '@/components/ui/mutation'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { MOTIVO_LABELS } from '@/lib/accion/observacion'
import { vistoDe, type RespuestaGuardada } from '@/lib/accion/respuesta-schema'
import { RespuestaForm } from './respuesta-form'

type Mutations = { editar: Mutate; borrar: Mutate }

function Respuesta({ respuesta, editar, borrar }: Mutations & { respuesta: RespuestaGuardada }) {
  const { id, titulo, texto, motivo, campo } = respuesta
  const visto = vistoDe(respuesta)
  const facts = [
    motivo && `Motivo: ${MOTIVO_LABELS[motivo]}`,
    campo && `Campo: ${CAMPO_LABELS[campo]}`,
  ].filter(Boolean)
  return (
    <li className="py-4">
      <h2 className="font-semibold">{titulo}</h2>
      <p className="mt-1 max-w-measure text-sm whitespace-pre-line">{texto}</p>
      {facts.length > 0 && <p className="mt-1 text-xs text-quiet">{facts.join(' · ')}</p>}
      <div className="mt-1 flex flex-wrap gap-x-6 [&>details[open]]:basis-full">
        <Disclosure
          summary={
            <>
              Editar<span className="sr-only"> {titulo}</span>
            </>
          }
        >
          <div className="pb-2">
            <RespuestaForm
              key={visto}
              mutate={editar}
              scope={id}
              submit="Guardar"
              respuesta={{ ...respuesta, visto }}
            />
          </div>
        </Disclosure>
        <Disclosure
          summary={
            <>
              Borrar<span className="sr-only"> {titulo}</span>
            </>
          }
        >
          <p className="mb-2 text-sm">
            Dejará de estar en la lista de todo el Gabinete. Lo ya observado no cambia.
          </p>
          <ButtonForm
            mutate={borrar}
            fields={{ id, visto }}
            label="Borrar la respuesta"
            about={titulo}
            variant="danger"
          />
        </Disclosure>
      </div>
    </li>
  )
}

type Props = Mutations & { respuestas: readonly RespuestaGuardada[] }

/** All of them, each to be edited or erased by any coordinador. */
export function RespuestasGuardadas({ respuestas, ...mutations }: Props) {
  if (respuestas.length === 0) {
    return (
      <EmptyState title="Ninguna respuesta guardada">
        Agregue la primera: una observación que escriba a menudo.
      </EmptyState>
    )
  }
  return (
    <ul
      aria-label="Respuestas guardadas"
      className="divide-y divide-hairline border-y border-hairline"
    >
      {respuestas.map((respuesta) => (
        <Respuesta key={respuesta.id} respuesta={respuesta} {...mutations} />
      ))}
    </ul>
  )
}
