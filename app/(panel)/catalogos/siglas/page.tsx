import type { Metadata } from 'next'
import { SiglaForm } from '@/components/catalogo/vocabulario-forms'
import { VocabularioHoja } from '@/components/catalogo/vocabulario-hoja'
import { SiglasTabla } from '@/components/catalogo/vocabulario-tablas'
import { guardarSigla, quitarSigla } from '../mutations'
import { loadVocabulario, type VocabularioProps } from '../vocabulario'

export const metadata: Metadata = { title: 'Siglas · Catálogos' }

export default async function SiglasPage(props: VocabularioProps) {
  const { voces, hoja, volver, hrefOf, lugar, corregir } = await loadVocabulario('siglas', props)
  const siglas = voces.map(({ sigla, desarrollo, comun }) => ({ sigla, desarrollo, comun }))
  const corregida = siglas.find(({ sigla }) => sigla === corregir)
  return (
    <VocabularioHoja
      {...hoja}
      corregir={
        corregida && (
          <SiglaForm
            key={corregida.sigla}
            guardar={guardarSigla}
            sigla={corregida}
            volver={volver}
          />
        )
      }
      tabla={<SiglasTabla voces={siglas} quitar={quitarSigla} hrefOf={hrefOf} lugar={lugar} />}
      nueva={{
        titulo: 'Agregar una sigla',
        form: <SiglaForm key={hoja.total} guardar={guardarSigla} />,
      }}
    />
  )
}
