import type { Metadata } from 'next'
import { PalabraForm } from '@/components/catalogo/vocabulario-forms'
import { VocabularioHoja } from '@/components/catalogo/vocabulario-hoja'
import { PalabrasTabla } from '@/components/catalogo/vocabulario-tablas'
import { dayOf, printDay } from '@/lib/core/clock'
import { admitir, corregirPalabra, quitarPalabra } from '../mutations'
import { loadVocabulario, type VocabularioProps } from '../vocabulario'

export const metadata: Metadata = { title: 'Palabras admitidas · Catálogos' }

export default async function PalabrasPage(props: VocabularioProps) {
  const { voces, hoja, volver, hrefOf, lugar, corregir } = await loadVocabulario('palabras', props)
  const palabras = voces.map(({ palabra, admitidaPor, admitidaEn }) => ({
    palabra,
    admitidaPor,
    cuando: printDay(dayOf(admitidaEn)),
  }))
  const corregida = palabras.find(({ palabra }) => palabra === corregir)?.palabra
  return (
    <VocabularioHoja
      {...hoja}
      corregir={
        corregida && (
          <PalabraForm
            key={corregida}
            guardar={corregirPalabra}
            palabra={corregida}
            volver={volver}
          />
        )
      }
      tabla={
        <PalabrasTabla voces={palabras} quitar={quitarPalabra} hrefOf={hrefOf} lugar={lugar} />
      }
      nueva={{
        titulo: 'Admitir una palabra',
        form: <PalabraForm key={hoja.total} guardar={admitir} />,
      }}
    />
  )
}
