import type { Metadata } from 'next'
import { PersonaForm } from '@/components/catalogo/vocabulario-forms'
import { VocabularioHoja } from '@/components/catalogo/vocabulario-hoja'
import { PersonasTabla } from '@/components/catalogo/vocabulario-tablas'
import { guardarPersona, quitarPersona } from '../mutations'
import { loadVocabulario, type VocabularioProps } from '../vocabulario'

export const metadata: Metadata = { title: 'Personas · Catálogos' }

export default async function PersonasPage(props: VocabularioProps) {
  const { voces, hoja, volver, hrefOf, lugar, corregir } = await loadVocabulario('personas', props)
  const personas = voces.map(({ id, nombre, alias, tratamiento, cargo }) => ({
    ...{ id, nombre, alias },
    ...{ tratamiento, cargo },
  }))
  const corregida = personas.find(({ id }) => id === corregir)
  return (
    <VocabularioHoja
      {...hoja}
      corregir={
        corregida && (
          <PersonaForm
            key={corregida.id}
            guardar={guardarPersona}
            persona={corregida}
            volver={volver}
          />
        )
      }
      tabla={
        <PersonasTabla voces={personas} quitar={quitarPersona} hrefOf={hrefOf} lugar={lugar} />
      }
      nueva={{
        titulo: 'Agregar a una persona',
        form: <PersonaForm key={hoja.total} guardar={guardarPersona} />,
      }}
    />
  )
}
