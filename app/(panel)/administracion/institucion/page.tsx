import type { Metadata } from 'next'
import Link from 'next/link'
import { Hoja } from '@/components/administracion/hoja'
import { IdentidadForm } from '@/components/administracion/identidad-form'
import { InstitucionForm } from '@/components/administracion/institucion-form'
import { Logotipo } from '@/components/administracion/logotipo'
import { DoneHere } from '@/components/ui/done-here'
import { getInstitucion } from '@/lib/catalogo/server/institucion'
import { REFUSAL_TEXT } from '@/lib/core/refusal'
import { getFilaDeInstitucion, identidadDe } from '@/lib/core/server/institucion'
import { mensajeDeRechazo } from '@/lib/evidencia/rechazos'
import { SIN_ALT } from '@/lib/informe/portadilla-schema'
import { requireUsuario } from '@/lib/usuario/server/session'
import { editar, editarIdentidad, quitarLogo } from '../mutations'

type Query = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Query> }

/** Why the logo was not taken, beside the field it concerns. */
function rechazoDe({ rechazo }: Query) {
  if (rechazo === 'alt') return { campo: 'alt' as const, mensaje: SIN_ALT }
  const mensaje = rechazo === 'otra-version' ? REFUSAL_TEXT.stale : mensajeDeRechazo(rechazo)
  return mensaje ? { campo: 'archivo' as const, mensaje } : null
}

/** A refused logo is told first, as in every other form. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `${rechazoDe(await searchParams) ? 'Error: ' : ''}Institución` }
}

/** What was just done to the texts, in words. */
function hechoDe(query: Query): string | null {
  if ('guardada' in query) return 'Se guardaron los datos. Ya se ven al pie de cada página.'
  if ('identidad' in query) return 'Se guardó la identidad. Ya se ve en el sistema y en el informe.'
  return null
}

const LOGO_HECHO = new Map([
  ['puesto', 'Se puso el logotipo.'],
  ['quitado', 'Se quitó el logotipo.'],
])

export default async function InstitucionPage({ searchParams }: Props) {
  await requireUsuario('administrador')
  const [institucion, fila, query] = await Promise.all([
    getInstitucion(),
    getFilaDeInstitucion(),
    searchParams,
  ])
  const { version } = institucion
  const hecho = hechoDe(query)
  const logoHecho = typeof query.logotipo === 'string' && LOGO_HECHO.get(query.logotipo)
  return (
    <Hoja
      actual="institucion"
      facts={
        <>
          <span>De quién es el informe, a quién se pregunta y qué se hace con los datos.</span>
          <Link href="/privacidad" prefetch={false} className="underline underline-offset-4">
            Ver el aviso de privacidad
          </Link>
        </>
      }
    >
      {hecho && <DoneHere token={String(version)}>{hecho}</DoneHere>}
      <section aria-labelledby="identidad">
        <h2 id="identidad" className="mb-4 text-lg font-semibold">
          Identidad
        </h2>
        <IdentidadForm
          key={version}
          editar={editarIdentidad}
          version={version}
          escrita={fila}
          vigente={identidadDe(fila)}
        />
      </section>
      <Logotipo
        version={version}
        alt={fila.logo && fila.logoAlt}
        hecho={logoHecho && <DoneHere token={String(version)}>{logoHecho}</DoneHere>}
        quitar={quitarLogo}
        rechazo={rechazoDe(query)}
        typed={typeof query.alt === 'string' ? query.alt : null}
      />
      <section aria-labelledby="contacto" className="mt-12">
        <h2 id="contacto" className="mb-4 text-lg font-semibold">
          Contacto y aviso de privacidad
        </h2>
        <InstitucionForm key={version} editar={editar} institucion={institucion} />
      </section>
    </Hoja>
  )
}
