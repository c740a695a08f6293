import type { ReactNode } from 'react'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import type { Mutate } from '@/components/ui/mutation'
import {
  vistoDePersona,
  vistoDeSigla,
  type Pais,
  type Persona,
  type Sigla,
} from '@/lib/catalogo/vocabulario'
import { CorregirVoz, VozActos } from './voz-actos'

const ACTOS = { key: 'actos', label: 'Qué se puede hacer', hidden: true }
const Nada = () => <span className="text-quiet">–</span>

type Props<Voz> = {
  voces: readonly Voz[]
  quitar: Mutate
  /** The address that opens a row to be corrected. */
  hrefOf: (clave: string) => string
  /** Which part of the list is shown, as its address says it. */
  lugar: Record<string, string>
}

/** The countries, and the other names by which they are found. */
export function PaisesTabla({ voces, hrefOf }: Pick<Props<Pais>, 'voces' | 'hrefOf'>) {
  const columns = [
    { key: 'nombre', label: 'Nombre' },
    { key: 'alias', label: 'También' },
    { key: 'region', label: 'Región', className: 'md:w-48' },
    ACTOS,
  ]
  return (
    <DataTable caption="Países" captionHidden columns={columns}>
      {voces.map(({ codigo, nombre, alias, region }) => (
        <DataRow key={codigo}>
          <DataCell main>
            <span className="font-semibold">{nombre}</span>
          </DataCell>
          <DataCell label="También:">{alias.join('; ') || <Nada />}</DataCell>
          <DataCell label="Región:">{region}</DataCell>
          <Actos>
            <CorregirVoz href={hrefOf(codigo)} about={nombre} />
          </Actos>
        </DataRow>
      ))}
    </DataTable>
  )
}

/** The siglas of the catalogue. */
export function SiglasTabla({ voces, quitar, hrefOf, lugar }: Props<Sigla>) {
  const columns = [
    { key: 'sigla', label: 'Sigla', className: 'md:w-40' },
    { key: 'desarrollo', label: 'Qué significa' },
    { key: 'comun', label: 'En el texto', className: 'md:w-44' },
    ACTOS,
  ]
  return (
    <DataTable caption="Siglas" captionHidden columns={columns}>
      {voces.map((sigla) => (
        <DataRow key={sigla.sigla}>
          <DataCell main>
            <span className="font-semibold">{sigla.sigla}</span>
          </DataCell>
          <DataCell className="max-md:w-full">{sigla.desarrollo}</DataCell>
          <DataCell className="max-md:w-full">
            <span className="text-quiet">{sigla.comun ? 'Puede ir sola' : 'Se desarrolla'}</span>
          </DataCell>
          <Actos>
            <VozActos
              corregir={hrefOf(sigla.sigla)}
              quitar={quitar}
              lugar={lugar}
              visto={vistoDeSigla(sigla)}
              about={sigla.sigla}
            />
          </Actos>
        </DataRow>
      ))}
    </DataTable>
  )
}

/** The personas whose tratamiento is known. */
export function PersonasTabla({ voces, quitar, hrefOf, lugar }: Props<Persona>) {
  const columns = [
    { key: 'nombre', label: 'Nombre' },
    { key: 'tratamiento', label: 'Tratamiento', className: 'md:w-36' },
    { key: 'cargo', label: 'Cargo' },
    ACTOS,
  ]
  return (
    <DataTable caption="Personas" captionHidden columns={columns}>
      {voces.map((persona) => (
        <DataRow key={persona.id}>
          <DataCell main>
            <span className="font-semibold">{persona.nombre}</span>
            {persona.alias.length > 0 && (
              <span className="block text-xs text-quiet">También: {persona.alias.join('; ')}</span>
            )}
          </DataCell>
          <DataCell label="Tratamiento:">{persona.tratamiento || 'Ninguno'}</DataCell>
          <DataCell label="Cargo:">{persona.cargo || <Nada />}</DataCell>
          <Actos>
            <VozActos
              corregir={hrefOf(persona.id)}
              quitar={quitar}
              lugar={lugar}
              visto={vistoDePersona(persona)}
              about={`a ${persona.nombre}`}
            />
          </Actos>
        </DataRow>
      ))}
    </DataTable>
  )
}

type Palabra = { palabra: string; admitidaPor: string | null; cuando: string }

/** The words that are admitted; `cuando` is a day for people. */
export function PalabrasTabla({ voces, quitar, hrefOf, lugar }: Props<Palabra>) {
  const columns = [
    { key: 'palabra', label: 'Palabra' },
    { key: 'quien', label: 'La admitió' },
    ACTOS,
  ]
  return (
    <DataTable caption="Palabras admitidas" captionHidden columns={columns}>
      {voces.map(({ palabra, admitidaPor, cuando }) => (
        <DataRow key={palabra}>
          <DataCell main>
            <span className="font-semibold">{palabra}</span>
          </DataCell>
          <DataCell className="max-md:w-full">
            <span className="text-quiet">
              {admitidaPor ? `${admitidaPor}, ${cuando}` : 'Venía con el programa'}
            </span>
          </DataCell>
          <Actos>
            <VozActos
              corregir={hrefOf(palabra)}
              quitar={quitar}
              lugar={lugar}
              visto={palabra}
              about={`“${palabra}”`}
            />
          </Actos>
        </DataRow>
      ))}
    </DataTable>
  )
}

const Actos = ({ children }: { children: ReactNode }) => (
  <DataCell className="max-md:w-full">{children}</DataCell>
)
