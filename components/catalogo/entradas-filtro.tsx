import Form from 'next/form'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'
import type { Lista } from '@/lib/catalogo/abierto'
import type { Vocabulario } from '@/lib/catalogo/vocabulario'
import { contar } from '@/lib/core/contar'

type Props = {
  lista: Lista | Vocabulario
  texto: string
  total: number
  /** The page of a list that has one of its own. */
  action?: string
}

/** Searches one catalogue by any of the names of its entries: a plain GET form. */
export function EntradasFiltro({ lista, texto, total, action }: Props) {
  return (
    <Form
      key={`${lista}-${texto}`}
      action={action ?? '/catalogos'}
      role="search"
      aria-label="Buscar en el catálogo"
      className="mb-5 flex flex-wrap items-end gap-3"
    >
      {!action && <input type="hidden" name="lista" value={lista} />}
      <div className="min-w-0 flex-1 basis-60 sm:max-w-md">
        <TextInput
          name="q"
          label="Texto"
          scope="catalogo"
          type="search"
          defaultValue={texto}
          placeholder={lista === 'palabras' ? 'Una palabra' : 'Nombre, siglas…'}
          className="text-sm"
        />
      </div>
      <Button type="submit">Buscar</Button>
      <p role="status" className="self-center text-sm text-quiet tabular-nums">
        {contar(total, 'entrada', 'entradas')}
      </p>
    </Form>
  )
}
