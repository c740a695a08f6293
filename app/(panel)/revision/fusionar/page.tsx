import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FusionAgregar, FusionElegidas } from '@/components/revision/fusion-elegidas'
import { FusionForm } from '@/components/revision/fusion-form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { formDeFusion } from '@/lib/accion/fusion-form'
import { foliosDe } from '@/lib/accion/fusion-schema'
import type { SearchParams } from '@/lib/accion/queue'
import { buscarFusionables, elegirFusion } from '@/lib/accion/server/elegir-fusion'
import { getQueueOptions } from '@/lib/accion/server/queue'
import { limpiarLinea } from '@/lib/core/texto'
import { requireUsuario } from '@/lib/usuario/server/session'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { fusionar } from './mutations'

export const metadata: Metadata = { title: 'Fusionar acciones' }

function Fuera({ fuera }: { fuera: readonly { folio: string; motivo: string }[] }) {
  if (fuera.length === 0) return null
  return (
    <Notice
      title={fuera.length === 1 ? 'Una no se puede fusionar' : 'Algunas no se pueden fusionar'}
    >
      <ul>
        {fuera.map(({ folio, motivo }) => (
          <li key={folio}>
            {folio}: {motivo}.
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A search is made in the semestre of what was chosen, or in the one in course. */
async function buscar(
  texto: string,
  semestre: string | undefined,
  folios: readonly string[],
  usuario: UsuarioSesion,
) {
  if (texto === '') return []
  const clave = semestre ?? (await getQueueOptions(null))?.semestre.clave
  return clave ? buscarFusionables(texto, clave, folios, usuario) : []
}

export default async function FusionarPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>
}) {
  const usuario = await requireUsuario('coordinador')
  const query = await searchParams
  const eleccion = await elegirFusion(foliosDe(query.folios), usuario)
  if (!eleccion) notFound()
  const { originales, fuera, semestre } = eleccion
  const folios = originales.map(({ folio }) => folio)
  const texto = limpiarLinea(typeof query.q === 'string' ? query.q : '').slice(0, 200)
  const halladas = await buscar(texto, semestre?.clave, folios, usuario)
  const [first] = folios
  return (
    <>
      <PageHeader
        back={
          first
            ? { href: `/revision/${first}`, label: `Revisión de ${first}` }
            : { href: '/revision', label: 'Cola de revisión' }
        }
        title="Fusionar acciones"
      />
      <div className="space-y-6">
        <p className="max-w-measure text-sm text-quiet">
          De varias acciones que cuentan partes de lo mismo se hace una sola, la acción común. Si
          una sólo repite lo que otra ya dice, no la fusione: descártela como duplicada.
        </p>
        <Fuera fuera={fuera} />
        {originales.length > 0 && <FusionElegidas originales={originales} />}
        <FusionAgregar folios={folios} texto={texto} halladas={halladas} />
        {semestre && originales.length > 1 && (
          <FusionForm
            key={foliosDe(query.folios).join()}
            mutate={fusionar}
            form={formDeFusion(originales, semestre)}
          />
        )}
      </div>
    </>
  )
}
