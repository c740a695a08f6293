import { CircleCheck, CircleSlash } from 'lucide-react'
import { ButtonForm } from '@/components/ui/button-form'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import { Tag } from '@/components/ui/tag'
import { contar } from '@/lib/core/contar'
import { ROL_LABELS, type Rol } from '@/lib/usuario/usuario'

type Cuenta = {
  id: string
  correo: string
  nombre: string
  activo: boolean
  roles: readonly Rol[]
  dependencias: readonly string[]
  sesiones: number
}

type Props = {
  cuentas: readonly Cuenta[]
  /** Who looks: nobody disables their own account. */
  propia: string
  /** Siglas or name by clave. */
  nombres: ReadonlyMap<string, string>
  desactivar: Mutate
  terminarSesiones: Mutate
}

const COLUMNS = [
  { key: 'persona', label: 'Persona' },
  { key: 'rol', label: 'Rol' },
  { key: 'estado', label: 'Cuenta' },
  { key: 'sesiones', label: 'Sesiones abiertas', numeric: true },
  { key: 'actos', label: 'Qué se puede hacer', hidden: true },
]

const alTerminar = (n: number) =>
  `Se ${n === 1 ? 'cerrará' : 'cerrarán'} ${contar(n, 'sesión', 'sesiones')}.`

/** Every account; what ends something asks first. */
export function Cuentas({ cuentas, propia, nombres, desactivar, terminarSesiones }: Props) {
  return (
    <DataTable caption="Cuentas" captionHidden columns={COLUMNS}>
      {cuentas.map((cuenta) => (
        <DataRow key={cuenta.id}>
          <DataCell main>
            <span className="text-[1rem] font-semibold">{cuenta.nombre}</span>
            <span className="block text-xs break-all text-quiet">{cuenta.correo}</span>
          </DataCell>
          <DataCell>
            {cuenta.roles.map((rol) => ROL_LABELS[rol]).join(', ')}
            {cuenta.dependencias.length > 0 && (
              <span className="block text-xs text-quiet">
                {cuenta.dependencias.map((clave) => nombres.get(clave) ?? clave).join(', ')}
              </span>
            )}
          </DataCell>
          <DataCell>
            {cuenta.activo ? (
              <Tag Icon={CircleCheck} tone="green">
                Activa
              </Tag>
            ) : (
              <Tag Icon={CircleSlash}>Desactivada</Tag>
            )}
          </DataCell>
          <DataCell numeric label="Sesiones abiertas:">
            {cuenta.sesiones}
          </DataCell>
          <DataCell className="md:w-72 max-md:w-full">
            {cuenta.activo && (
              <div className="flex flex-wrap items-start gap-2 md:justify-end">
                {cuenta.sesiones > 0 && (
                  <Confirmar
                    cuenta={cuenta}
                    label="Terminar sesiones"
                    question={`${alTerminar(cuenta.sesiones)} La persona podrá volver a entrar.`}
                    mutate={terminarSesiones}
                  />
                )}
                {cuenta.id !== propia && (
                  <Confirmar
                    cuenta={cuenta}
                    label="Desactivar"
                    question="La persona saldrá de inmediato y no podrá volver a entrar. Lo que hizo se conserva."
                    mutate={desactivar}
                  />
                )}
              </div>
            )}
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}

type ConfirmarProps = { cuenta: Cuenta; label: string; question: string; mutate: Mutate }

function Confirmar({ cuenta, label, question, mutate }: ConfirmarProps) {
  return (
    <Disclosure
      look="button"
      size="small"
      variant="quiet"
      summary={
        <>
          {label}
          <span className="sr-only"> de {cuenta.nombre}</span>
        </>
      }
    >
      <p className="mb-2 max-w-56 text-left text-sm">{question}</p>
      <ButtonForm
        mutate={mutate}
        fields={{ correo: cuenta.correo }}
        label={label}
        about={`de ${cuenta.nombre}, confirmar`}
        variant="danger"
      />
    </Disclosure>
  )
}
