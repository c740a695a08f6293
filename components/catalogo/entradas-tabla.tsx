import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { CON_PAIS, CON_SIGLAS, type Entrada, type Lista } from '@/lib/catalogo/abierto'

type Props = { lista: Lista; entradas: readonly (Entrada & { acciones: number })[] }

/** Accepted entries of one catalogue, by name. */
export function EntradasTabla({ lista, entradas }: Props) {
  const [conSiglas, conPais] = [CON_SIGLAS.includes(lista), CON_PAIS.includes(lista)]
  const columns = [
    { key: 'nombre', label: 'Nombre' },
    ...(conSiglas ? [{ key: 'siglas', label: 'Siglas' }] : []),
    { key: 'alias', label: 'También se encuentra por' },
    ...(conPais ? [{ key: 'pais', label: 'País' }] : []),
    { key: 'acciones', label: 'Acciones', numeric: true },
  ]
  return (
    <DataTable caption="Entradas aceptadas" captionHidden columns={columns}>
      {entradas.map(({ id, nombre, siglas, alias, pais, acciones }) => (
        <DataRow key={id}>
          <DataCell main className="md:w-2/5">
            <RowLink href={`/catalogos/${lista}/${id}`}>{nombre}</RowLink>
          </DataCell>
          {conSiglas && <DataCell label="Siglas:">{siglas || <Nada />}</DataCell>}
          <DataCell label="También:">
            <span className="text-quiet">{alias.join('; ') || '–'}</span>
          </DataCell>
          {conPais && <DataCell label="País:">{pais ?? <Nada />}</DataCell>}
          <DataCell numeric label="Acciones:">
            {acciones}
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}

const Nada = () => <span className="text-quiet">–</span>
