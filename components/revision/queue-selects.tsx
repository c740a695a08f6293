import { SelectInput, type Option } from '@/components/ui/select-input'
import { TRANSVERSAL_LABEL } from '@/lib/accion/labels'
import { ANTIGUEDADES, type QueueFilter } from '@/lib/accion/queue'
import type { QueueOptions } from '@/lib/accion/queue-vista'

/** The scope of every field of the filters' form. */
export const FILTROS_SCOPE = 'cola'

type Props = { filter: QueueFilter; options: QueueOptions }
type Choice = { name: keyof QueueFilter; label: string; placeholder?: string; options: Option[] }

const numbered = ({ numero, nombre }: { numero: number; nombre: string }) => ({
  value: String(numero),
  label: `${numero}. ${nombre}`,
})

/** Any number of days may come in an address: the one in use is among those offered. */
function antiguedades({ antiguedad }: QueueFilter): Option[] {
  const days = new Set([...ANTIGUEDADES, ...(antiguedad === null ? [] : [antiguedad])])
  return [...days]
    .sort((a, b) => a - b)
    .map((dias) => ({
      value: String(dias),
      label: dias === 1 ? '1 día o más' : `${dias} días o más`,
    }))
}

const choicesOf = ({ filter, options }: Props): Choice[] => [
  {
    name: 'parte',
    label: 'Parte',
    placeholder: 'Todas',
    options: options.partes.map(numbered),
  },
  {
    name: 'eje',
    label: 'Eje',
    placeholder: 'Todos',
    options: [{ value: '0', label: TRANSVERSAL_LABEL }, ...options.ejes.map(numbered)],
  },
  {
    name: 'dependencia',
    label: 'Dependencia',
    placeholder: 'Todas',
    options: options.dependencias.map(({ clave, nombre }) => ({ value: clave, label: nombre })),
  },
  {
    name: 'antiguedad',
    label: 'Espera',
    placeholder: 'Cualquiera',
    options: antiguedades(filter),
  },
  {
    name: 'hallazgos',
    label: 'Hallazgos',
    placeholder: 'Con o sin',
    options: [
      { value: 'con', label: 'Con hallazgos' },
      { value: 'sin', label: 'Sin hallazgos' },
    ],
  },
  {
    name: 'asignada',
    label: 'Asignada',
    placeholder: 'A quien sea',
    options: [
      { value: 'conmigo', label: 'A mí o a nadie' },
      { value: 'mi', label: 'A mí' },
      { value: 'nadie', label: 'A nadie' },
      ...options.coordinadores.map(({ id, nombre }) => ({ value: id, label: `A ${nombre}` })),
    ],
  },
]

/** The closed lists the queue is narrowed by, one select each. */
export function QueueSelects(props: Props) {
  const { filter, options } = props
  return (
    <>
      <SelectInput
        name="semestre"
        label="Semestre"
        scope={FILTROS_SCOPE}
        defaultValue={options.semestre.clave}
        options={options.semestres.map((clave) => ({ value: clave, label: clave }))}
        className="text-sm"
      />
      {choicesOf(props).map(({ name, ...choice }) => (
        <SelectInput
          key={name}
          name={name}
          scope={FILTROS_SCOPE}
          defaultValue={String(filter[name] ?? '')}
          className="text-sm"
          {...choice}
        />
      ))}
    </>
  )
}
