import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Congelada } from '@/components/accion/congelada'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { numeroDeRevision } from '@/lib/accion/acuse'
import { CAMPOS } from '@/lib/accion/accion'
import type { CongeladaVista } from '@/lib/accion/congelada'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { getCongelada } from '@/lib/accion/server/get-congelada'
import { requireUsuario } from '@/lib/usuario/server/session'

type Props = { params: Promise<{ clave: string; numero: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { clave, numero } = await params
  return { title: `Lo que se envió · ${clave} · revisión ${numero}` }
}

/** One sending to be read: nothing on this page changes anything. */
export default async function EnvioPage({ params }: Props) {
  const { clave, numero } = await params
  const usuario = await requireUsuario()
  const revision = numeroDeRevision(numero)
  const congelada = revision ? await getCongelada(usuario, clave, revision) : null
  if (!congelada) notFound()
  const { ref, quien, enviadaEn, cuando, envio, anterior, siguiente } = congelada
  return (
    <>
      <PageHeader
        back={{ href: `/acciones/${ref}`, label: ref }}
        title={congelada.titulo}
        face="serif"
        facts={
          <>
            <span className="font-semibold text-ink">{envio}.º envío</span>
            <span>
              {quien}, <time dateTime={enviadaEn}>{cuando}</time>
            </span>
            <span>Revisión {revision}</span>
          </>
        }
        actions={
          <>
            {anterior && (
              <ButtonLink size="small" href={`/acciones/${ref}/revision/${anterior}`}>
                Envío anterior
              </ButtonLink>
            )}
            {siguiente && (
              <ButtonLink size="small" href={`/acciones/${ref}/revision/${siguiente}`}>
                Envío siguiente
              </ButtonLink>
            )}
            <ButtonLink size="small" href={`/acciones/${ref}/acuse?revision=${revision}`}>
              Ver acuse
            </ButtonLink>
          </>
        }
      />
      <p className="mb-4 text-sm text-quiet">{cambiosEnPalabras(congelada)}</p>
      <Congelada congelada={congelada} />
    </>
  )
}

function cambiosEnPalabras({ cambios }: CongeladaVista): string {
  if (!cambios) return 'Así se envió la primera vez.'
  const changed = CAMPOS.filter((campo) => cambios[campo]).map((campo) => CAMPO_LABELS[campo])
  if (changed.length === 0) return 'Se envió sin ningún cambio desde el envío anterior.'
  return `Cambió desde el envío anterior: ${changed.join(', ')}.`
}
