import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { ENTRADA_LABELS, type Entrada, type Lista } from '@/lib/catalogo/abierto'
import { Folios } from './folios'

type Propuesta = Entrada & {
  lista: Lista
  acciones: number
  folios: string[]
  similares: readonly { id: string; nombre: string }[]
}

const COLUMNS = [
  { key: 'nombre', label: 'Propuesta' },
  { key: 'lista', label: 'Catálogo' },
  { key: 'acciones', label: 'La nombran' },
  { key: 'similares', label: 'Se parece a' },
]

type Props = { propuestas: readonly Propuesta[]; base: '/revision' | '/acciones' }

/** What waits to be accepted, the oldest first. */
export function PropuestasTabla({ propuestas, base }: Props) {
  return (
    <DataTable caption="Propuestas" captionHidden columns={COLUMNS}>
      {propuestas.map(({ id, lista, nombre, acciones, folios, similares }) => (
        <DataRow key={id}>
          <DataCell main className="md:w-2/5">
            <RowLink href={`/catalogos/${lista}/${id}`}>{nombre}</RowLink>
          </DataCell>
          <DataCell label="Catálogo:">{ENTRADA_LABELS[lista]}</DataCell>
          <DataCell label="La nombran:">
            <Folios folios={folios} acciones={acciones} base={base} />
          </DataCell>
          <DataCell label="Se parece a:">
            {similares.length > 0 ? (
              similares.map((similar) => (
                <span key={similar.id} className="block">
                  {similar.nombre}
                </span>
              ))
            ) : (
              <span className="text-quiet">Ninguna aceptada</span>
            )}
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}
