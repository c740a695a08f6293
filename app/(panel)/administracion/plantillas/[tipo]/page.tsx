import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LugaresLista } from '@/components/aviso/lugares-lista'
import { PlantillaForm } from '@/components/aviso/plantilla-form'
import { PlantillaMuestra } from '@/components/aviso/plantilla-muestra'
import { ButtonForm } from '@/components/ui/button-form'
import { DoneNotice } from '@/components/ui/done-notice'
import { PageHeader } from '@/components/ui/page-header'
import { ejemploDe } from '@/lib/aviso/plantillas/ejemplos'
import { valoresDe } from '@/lib/aviso/plantillas/lugares'
import { isPlantillaTipo, PLANTILLAS } from '@/lib/aviso/plantillas/plantillas'
import { getPlantillaDe } from '@/lib/aviso/server/ver-plantillas'
import { requireLector } from '../permiso'
import { editar, restaurar } from '../mutations'

type Props = {
  params: Promise<{ tipo: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function tipoDe({ params }: Props) {
  const { tipo } = await params
  return isPlantillaTipo(tipo) ? tipo : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Plantilla: ${PLANTILLAS[await tipoDe(props)].nombre}` }
}

const doneOf = (query: Record<string, unknown>) =>
  ('guardada' in query && 'Se guardó. Los mensajes que salgan desde ahora lo dirán así.') ||
  ('restaurada' in query && 'Se volvió al texto original.')

export default async function PlantillaPage(props: Props) {
  const { edita } = await requireLector()
  const [tipo, query] = [await tipoDe(props), await props.searchParams]
  const plantilla = await getPlantillaDe(tipo)
  const { nombre } = PLANTILLAS[tipo]
  const muestra = valoresDe(ejemploDe(tipo))
  return (
    <>
      <PageHeader
        title={nombre}
        back={{ href: '/administracion/plantillas', label: 'Plantillas' }}
        facts={plantilla.editada ? 'Texto editado' : 'Texto original'}
        actions={
          edita &&
          plantilla.editada && (
            <ButtonForm
              mutate={restaurar}
              fields={{ tipo, version: plantilla.version }}
              label="Volver al texto original"
              size="regular"
            />
          )
        }
      />
      <DoneNotice>{doneOf(query)}</DoneNotice>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {edita ? (
          <PlantillaForm
            key={plantilla.version}
            editar={editar}
            plantilla={plantilla}
            muestra={muestra}
          />
        ) : (
          <PlantillaMuestra {...plantilla} muestra={muestra} />
        )}
        <LugaresLista {...PLANTILLAS[tipo]} />
      </div>
    </>
  )
}
