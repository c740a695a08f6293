import { ButtonForm } from '@/components/ui/button-form'
import type { Mutate } from '@/components/ui/mutation'
import { Notice } from '@/components/ui/notice'
import { FICHA } from '@/lib/informe/formato'
import { ETAPA_LETRAS, type GeneracionVista } from '@/lib/informe/generacion'
import { GeneracionViva } from './generacion-viva'

type Props = {
  semestre: string
  generaciones: readonly GeneracionVista[]
  cancelar: Mutate
}

/** What is being made now: how far each is, and the way to stop it. */
export function EnMarcha({ semestre, generaciones, cancelar }: Props) {
  return generaciones.map((generacion) => (
    <div key={generacion.id} className="space-y-2">
      <GeneracionViva generacion={generacion} href={`/informes/${semestre}`} />
      <ButtonForm
        mutate={cancelar}
        fields={{ generacionId: generacion.id }}
        label="Cancelar"
        about={`la generación en ${FICHA[generacion.formato].label}`}
        pendingLabel="Cancelando…"
      />
    </div>
  ))
}

type SinFrutoProps = {
  semestre: string
  generaciones: readonly GeneracionVista[]
  reintentar: Mutate
  generar: Mutate
}

/** The last of a formato, when it failed or was cancelled: why, and what can be done about it. */
export function SinFruto({ semestre, generaciones, reintentar, generar }: SinFrutoProps) {
  return generaciones.map(({ id, formato, estado, etapa, mensaje }) => {
    const { label } = FICHA[formato]
    const failed = estado === 'fallida'
    return (
      <Notice
        key={id}
        kind={failed ? 'error' : 'neutral'}
        title={
          failed
            ? `El último informe en ${label} no se pudo generar`
            : `Se canceló la generación en ${label}`
        }
      >
        {mensaje && <p>{mensaje}</p>}
        <div className="mt-2 space-y-2">
          <ButtonForm
            mutate={reintentar}
            fields={{ generacionId: id }}
            label="Reintentar"
            about={`la generación en ${label}`}
            pendingLabel="Pidiendo el informe…"
          />
          {failed && etapa === ETAPA_LETRAS && (
            <ButtonForm
              mutate={generar}
              fields={{ semestre, formato, sinComprobar: '1' }}
              label="Generar un borrador sin PDF/UA"
              pendingLabel="Pidiendo el borrador…"
            />
          )}
        </div>
      </Notice>
    )
  })
}
