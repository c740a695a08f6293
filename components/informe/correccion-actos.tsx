import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import { contar } from '@/lib/core/contar'
import type { CorreccionVista } from '@/lib/informe/correccion-vista'

type Props = {
  correccion: CorreccionVista
  canCorregir: boolean
  /** This very person accepted it: another approves. */
  isPropia: boolean
  mutations: Record<'decidirLosDemas' | 'aceptar' | 'aplicar' | 'descartar', Mutate>
}

/** What comes next for the file as a whole, in one sentence, and the act. */
function siguiente({ correccion, isPropia }: Props): string {
  const { estado, cambios, acciones } = correccion
  if (estado === 'rechazada') return 'Se descartó: no se tomó nada de este archivo.'
  if (estado === 'aplicada') {
    return `Entraron ${contar(cambios.aceptada, 'cambio', 'cambios')}; las acciones siguen aprobadas.`
  }
  if (acciones.length === 0) {
    return 'El archivo no cambia nada que se pueda tomar. Lea abajo lo que trae y descártelo.'
  }
  if (estado === 'aceptada') {
    return isPropia
      ? 'Usted aceptó estas correcciones: falta que otra persona de la coordinación las apruebe.'
      : 'Falta aprobarlas: al hacerlo entran todas juntas y se avisa a los enlaces.'
  }
  if (cambios.pendiente > 0) {
    return `Falta decidir sobre ${contar(cambios.pendiente, 'cambio', 'cambios')}.`
  }
  return cambios.aceptada > 0
    ? 'Ya se decidió sobre todos los cambios: acepte las correcciones para que otra persona las apruebe.'
    : 'Se rechazaron todos los cambios: descarte el archivo.'
}

/** Of those nobody decided on: how many there are, and how many can still enter. */
function porDecidir({ acciones }: CorreccionVista) {
  const pendientes = acciones
    .flatMap(({ cambios }) => cambios)
    .filter(({ decision }) => decision === 'pendiente')
  return { faltan: pendientes.length, entran: pendientes.filter(({ vieja }) => !vieja).length }
}

/** All that is left at once: taking what can still enter, or leaving all of it. */
function LosQueFaltan({ correccion, decidir }: { correccion: CorreccionVista; decidir: Mutate }) {
  const { faltan, entran } = porDecidir(correccion)
  if (faltan < 2) return null
  const fields = { correccionId: correccion.id, version: correccion.version }
  const cuales = entran === faltan ? 'que faltan' : 'que todavía pueden entrar'
  return (
    <>
      {entran > 1 && (
        <ButtonForm
          mutate={decidir}
          fields={{ ...fields, decision: 'aceptada' }}
          label={`Aceptar los ${entran} ${cuales}`}
          size="regular"
        />
      )}
      <ButtonForm
        mutate={decidir}
        fields={{ ...fields, decision: 'rechazada' }}
        label={`Rechazar los ${faltan} que faltan`}
        size="regular"
      />
    </>
  )
}

export function CorreccionActos(props: Props) {
  const { correccion, canCorregir, isPropia, mutations } = props
  const { id, version, estado, cambios } = correccion
  const fields = { correccionId: id, version }
  const isOpen = estado === 'propuesta' || estado === 'aceptada'
  const isDecidida = cambios.pendiente === 0 && cambios.aceptada > 0
  return (
    <div className="mb-10 max-w-[46rem] border-t-2 border-hairline pt-4">
      <p id="lo-que-sigue" tabIndex={-1} className="font-semibold">
        {siguiente(props)}
      </p>
      {canCorregir && isOpen && (
        <div className="mt-3 flex flex-wrap items-start gap-2">
          {estado === 'propuesta' && isDecidida && (
            <ButtonForm
              mutate={mutations.aceptar}
              fields={fields}
              label="Aceptar las correcciones"
              variant="primary"
              size="regular"
            />
          )}
          {estado === 'aceptada' && !isPropia && (
            <ButtonForm
              mutate={mutations.aplicar}
              fields={fields}
              label="Aprobar y aplicar"
              pendingLabel="Aplicando…"
              variant="primary"
              size="regular"
            />
          )}
          {estado === 'propuesta' && (
            <LosQueFaltan correccion={correccion} decidir={mutations.decidirLosDemas} />
          )}
          <Disclosure summary="Descartar el archivo" look="button" variant="secondary">
            <p className="mb-3 text-sm">
              No se tomará nada de él. Podrá importarlo otra vez si hace falta.
            </p>
            <ButtonForm
              mutate={mutations.descartar}
              fields={fields}
              label="Sí, descartar el archivo"
            />
          </Disclosure>
        </div>
      )}
    </div>
  )
}
