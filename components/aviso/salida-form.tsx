import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Disclosure } from '@/components/ui/disclosure'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { SALIDA_LABELS, SALIDAS, type SalidaInput } from '@/lib/aviso/salida'

type Props = {
  opciones: readonly { value: string; label: string }[]
  input: SalidaInput | null
}

const A = SALIDAS.map((value) => ({ value, label: SALIDA_LABELS[value] }))

/** For whom, and what is added. Asks by the address: nothing goes out from here. */
export function SalidaForm({ opciones, input }: Props) {
  const elegidas = input?.dependencias ?? []
  return (
    <form action="/seguimiento/salida" aria-label="Nuevo envío" className="space-y-5">
      <RadioGroup
        label="A quiénes"
        name="a"
        options={A}
        defaultValue={input?.a ?? 'sin-reportar'}
      />
      <Disclosure
        summary={
          elegidas.length === 0
            ? 'Sólo a algunas dependencias'
            : `Sólo a algunas dependencias (${elegidas.length})`
        }
        open={elegidas.length > 0}
      >
        <CheckboxGroup
          label="Dependencias"
          hint="Sin marcar ninguna, a todas las que correspondan."
          name="dependencia"
          options={opciones}
          checked={elegidas}
          columns={2}
        />
      </Disclosure>
      <div className="max-w-measure">
        <TextInput
          label="Añadir al mensaje"
          hint="Una o dos oraciones; lo leerán todas las personas."
          optional
          name="nota"
          defaultValue={input?.nota ?? ''}
          autoComplete="off"
        />
      </div>
      <Button type="submit" variant="secondary">
        Ver antes de enviar
      </Button>
    </form>
  )
}
