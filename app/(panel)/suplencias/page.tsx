import type { Metadata } from 'next'
import { EnQueCalidad } from '@/components/accion/en-que-calidad'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SuplenciasLista } from '@/components/usuario/suplencias-lista'
import { SuplenteForm } from '@/components/usuario/suplente-form'
import { TerminarSuplencia } from '@/components/usuario/terminar-suplencia'
import { dayOf } from '@/lib/core/clock'
import { listSuplencias } from '@/lib/usuario/server/list-suplencias'
import { requireUsuario } from '@/lib/usuario/server/session'
import { titularDe, ultimoDia } from '@/lib/usuario/suplencia'
import { nombrar, terminar } from './mutations'

export const metadata: Metadata = { title: 'Suplencias' }

const HECHOS = new Map([
  ['nombrada', 'Quedó nombrada la suplencia. Se le avisó a la persona.'],
  ['terminada', 'La suplencia terminó. Se le avisó a la persona.'],
])

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SuplenciasPage({ searchParams }: Props) {
  const usuario = await requireUsuario('enlace')
  const now = new Date()
  const { hecho } = await searchParams
  const texto = typeof hecho === 'string' && HECHOS.get(hecho)
  const propias = titularDe(usuario)
  const { vigentes, proximas, pasadas } = await listSuplencias(usuario, now)
  const nombres = new Map(usuario.dependencias.map(({ clave, nombre }) => [clave, nombre]))
  return (
    <>
      <PageHeader
        title="Suplencias"
        facts="Quién actúa por usted mientras no está. Usted conserva su acceso, y todo dice quién lo hizo y en suplencia de quién."
      />
      <div className="max-w-3xl space-y-10">
        {texto && (
          <Notice kind="done" live>
            {texto}
          </Notice>
        )}
        <EnQueCalidad usuario={usuario} recibidas={[]} />
        <SuplenciasLista
          id="vigentes"
          title="En curso"
          suplencias={vigentes}
          nombres={nombres}
          act={(suplencia) => <TerminarSuplencia isVigente {...{ suplencia, terminar }} />}
        />
        <SuplenciasLista
          id="proximas"
          title="Por comenzar"
          suplencias={proximas}
          nombres={nombres}
          act={(suplencia) => <TerminarSuplencia isVigente={false} {...{ suplencia, terminar }} />}
        />
        {propias.length > 0 ? (
          <section aria-labelledby="nombrar">
            <h2 id="nombrar" className="mb-4 font-serif text-lg font-semibold">
              Nombrar suplente
            </h2>
            <SuplenteForm
              nombrar={nombrar}
              dependencias={propias}
              hoy={dayOf(now)}
              ultimo={ultimoDia(dayOf(now))}
            />
          </section>
        ) : (
          <p>Sólo el enlace titular de una dependencia nombra a quien le suple.</p>
        )}
        <SuplenciasLista id="pasadas" title="Anteriores" suplencias={pasadas} nombres={nombres} />
      </div>
    </>
  )
}
