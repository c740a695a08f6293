import type { Metadata } from 'next'
import { Hoja } from '@/components/administracion/hoja'
import { PlantillasLista } from '@/components/aviso/plantillas-lista'
import { PageHeader } from '@/components/ui/page-header'
import { getPlantillas } from '@/lib/aviso/server/ver-plantillas'
import { requireLector } from './permiso'

export const metadata: Metadata = { title: 'Plantillas' }

const FACTS = 'Lo que dice cada mensaje. Un cambio vale para los que salgan después.'

export default async function PlantillasPage() {
  const { edita } = await requireLector()
  const lista = <PlantillasLista plantillas={await getPlantillas()} edita={edita} />
  // The other sheets are not a coordinador's.
  if (edita) {
    return (
      <Hoja actual="plantillas" facts={FACTS}>
        {lista}
      </Hoja>
    )
  }
  return (
    <>
      <PageHeader
        title="Plantillas"
        back={{ href: '/seguimiento/salida', label: 'Salida' }}
        facts={`${FACTS} Las edita la administración.`}
      />
      {lista}
    </>
  )
}
