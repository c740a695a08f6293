import type { Metadata } from 'next'
import { RespuestaForm } from '@/components/revision/respuesta-form'
import { RespuestasGuardadas } from '@/components/revision/respuestas-guardadas'
import { DoneNotice } from '@/components/ui/done-notice'
import { PageHeader } from '@/components/ui/page-header'
import { listRespuestas } from '@/lib/accion/server/list-respuestas'
import { requireUsuario } from '@/lib/usuario/server/session'
import { agregar, borrar, editar } from '../mutations-observaciones'

export const metadata: Metadata = { title: 'Respuestas guardadas' }

const TEXTOS = new Map<unknown, string>([
  ['agregada', 'La respuesta se agregó: ya puede usarse al devolver.'],
  ['editada', 'Los cambios se guardaron. Lo que ya se observó con ella queda como se escribió.'],
  ['borrada', 'La respuesta se borró.'],
])

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RespuestasPage({ searchParams }: Props) {
  const usuario = await requireUsuario('coordinador')
  const { respuesta } = await searchParams
  const respuestas = await listRespuestas(usuario)
  return (
    <>
      <PageHeader
        back={{ href: '/revision', label: 'Cola de revisión' }}
        title="Respuestas guardadas"
      />
      <DoneNotice>{TEXTOS.get(respuesta)}</DoneNotice>
      <p className="mb-6 max-w-measure text-sm text-quiet">
        Observaciones que se escriben a menudo. Son de todo el Gabinete: al devolver una acción,
        elija una y quedará escrita, lista para ajustarla.
      </p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <RespuestasGuardadas respuestas={respuestas} editar={editar} borrar={borrar} />
        <section aria-labelledby="h-nueva">
          <h2 id="h-nueva" className="mb-4 text-lg font-semibold">
            Agregar una respuesta
          </h2>
          <RespuestaForm key={respuestas.length} mutate={agregar} scope="nueva" submit="Agregar" />
        </section>
      </div>
    </>
  )
}
