import type { Metadata } from 'next'
import { PaisForm } from '@/components/catalogo/vocabulario-forms'
import { VocabularioHoja } from '@/components/catalogo/vocabulario-hoja'
import { PaisesTabla } from '@/components/catalogo/vocabulario-tablas'
import { guardarPais } from '../mutations'
import { loadVocabulario, type VocabularioProps } from '../vocabulario'

export const metadata: Metadata = { title: 'Países · Catálogos' }

export default async function PaisesPage(props: VocabularioProps) {
  const { voces, hoja, volver, hrefOf, corregir } = await loadVocabulario('paises', props)
  const paises = voces.map(({ codigo, nombre, alias, region }) => ({
    codigo,
    nombre,
    alias,
    region,
  }))
  const corregido = paises.find(({ codigo }) => codigo === corregir)
  return (
    <VocabularioHoja
      {...hoja}
      corregir={
        corregido && (
          <PaisForm key={corregido.codigo} guardar={guardarPais} pais={corregido} volver={volver} />
        )
      }
      tabla={<PaisesTabla voces={paises} hrefOf={hrefOf} />}
    />
  )
}
