import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImagenForm } from '@/components/informe/imagen-form'
import { MesaHoja } from '@/components/informe/mesa-hoja'
import { PortadillaLectura } from '@/components/informe/portadilla-lectura'
import { PortadillaVecinas } from '@/components/informe/portadilla-vecinas'
import { PortadillaForm } from '@/components/informe/portadilla-form'
import { ButtonForm } from '@/components/ui/button-form'
import { DoneHere } from '@/components/ui/done-here'
import { REFUSAL_TEXT } from '@/lib/core/refusal'
import { mensajeDeRechazo } from '@/lib/evidencia/rechazos'
import { nombreDePortadilla } from '@/lib/informe/portadilla'
import { SIN_ALT } from '@/lib/informe/portadilla-schema'
import { getPortadilla, listPortadillas } from '@/lib/informe/server/get-portadilla'
import { getIndice } from '@/lib/informe/server/indice'
import { editarPortadilla, quitarImagen } from '../../mutations'
import { PaginasDePrueba } from '../../paginas'
import { requireMesa } from '../../sesion'

type Query = Record<string, string | string[] | undefined>
type Props = {
  params: Promise<{ semestre: string; clave: string }>
  searchParams: Promise<Query>
}

/** A refused picture is told first, as in every other form. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { semestre, clave } = await params
  const error = rechazoDe(await searchParams) ? 'Error: ' : ''
  return { title: `${error}${nombreDePortadilla(clave)}, informe ${semestre}` }
}

const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** Why the picture was not taken, beside the field it concerns. */
function rechazoDe({ rechazo }: Query) {
  if (rechazo === 'alt') return { campo: 'alt' as const, mensaje: SIN_ALT }
  const mensaje = rechazo === 'otra-version' ? REFUSAL_TEXT.stale : mensajeDeRechazo(rechazo)
  return mensaje ? { campo: 'archivo' as const, mensaje } : null
}

/** What was just done, in words. */
function hechoDe(query: Query): string | null {
  if ('guardada' in query) return 'Se guardaron los textos de la página.'
  if (query.imagen === 'puesta') return 'Se puso la imagen.'
  return 'quitada' in query ? 'Se quitó la imagen.' : null
}

export default async function PortadillaPage({ params, searchParams }: Props) {
  const [{ semestre, clave }, query] = await Promise.all([params, searchParams])
  const { informe, isCerrado, canArmar } = await requireMesa(semestre)
  const all = await listPortadillas(informe.id, await getIndice(informe.id))
  const found = all.find((one) => one.clave === clave)
  if (!found) notFound()
  const portadilla = await getPortadilla(informe.id, clave)
  const rechazo = rechazoDe(query)
  const { version } = portadilla
  const hecho = hechoDe(query)
  return (
    <MesaHoja
      semestre={semestre}
      actual="portadillas"
      title={nombreDePortadilla(clave)}
      isCerrado={isCerrado}
    >
      {hecho && <DoneHere token={String(version)}>{hecho}</DoneHere>}
      <PortadillaVecinas semestre={semestre} clave={clave} portadillas={all} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {canArmar ? (
          <div className="max-w-2xl space-y-10">
            <PortadillaForm
              key={version}
              editar={editarPortadilla}
              semestre={semestre}
              clave={clave}
              nombre={found.nombre}
              portadilla={portadilla}
            />
            <section id="imagen" aria-labelledby="imagen-de-la-pagina" className="scroll-mt-20">
              <h2 id="imagen-de-la-pagina" className="mb-3 text-lg font-semibold">
                Imagen de la página
              </h2>
              {portadilla.imagen && (
                <div className="mb-4">
                  <ButtonForm
                    key={version}
                    mutate={quitarImagen}
                    fields={{ semestre, clave, version }}
                    label="Quitar la imagen"
                  />
                </div>
              )}
              <ImagenForm
                action={`/api/informes/${semestre}/portadillas/${clave}/imagen`}
                version={version}
                isOtra={portadilla.imagen !== null}
                rechazo={rechazo}
                typed={{ alt: one(query.alt), credito: one(query.credito) }}
              />
            </section>
          </div>
        ) : (
          <PortadillaLectura {...portadilla} />
        )}
        <aside aria-labelledby="impresa" className="lg:sticky lg:top-20 lg:self-start">
          <h2 id="impresa" className="mb-3 text-lg font-semibold">
            Así se imprime
          </h2>
          <PaginasDePrueba
            semestre={semestre}
            que={clave}
            alt={`${nombreDePortadilla(clave)}, impresa`}
          />
          {clave !== 'portada' && (
            <p className="mt-2 text-sm text-quiet">
              Su contenido, con las páginas, se agrega al generar el informe.
            </p>
          )}
        </aside>
      </div>
    </MesaHoja>
  )
}
