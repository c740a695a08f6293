import { Button, ButtonLink } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { SUCESO_LABELS } from './suceso-text'

type Props = { tipo: string; persona: string; folio: string }

const OPTIONS = [...SUCESO_LABELS].map(([value, label]) => ({ value, label }))

/** A plain form that asks by address: it can be shared and kept. */
export function BitacoraFiltro({ tipo, persona, folio }: Props) {
  return (
    <form
      role="search"
      aria-label="Filtrar la bitácora"
      className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1.3fr_1.3fr_1fr_auto]"
    >
      <SelectInput
        name="tipo"
        label="Qué ocurrió"
        placeholder="Todo"
        options={OPTIONS}
        defaultValue={tipo}
      />
      <TextInput name="persona" label="Persona" defaultValue={persona} autoComplete="off" />
      <TextInput name="folio" label="Folio" defaultValue={folio} placeholder="2026-2-0001" />
      <div className="flex gap-2">
        <Button type="submit">Filtrar</Button>
        {(tipo || persona || folio) && (
          <ButtonLink href="/administracion/bitacora" variant="quiet">
            Quitar filtros
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
