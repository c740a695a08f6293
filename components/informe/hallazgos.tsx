import Link from 'next/link'
import { PorQueSeAcepto } from '@/components/revision/hallazgos-aceptados'
import { Button } from '@/components/ui/button'
import { ButtonForm } from '@/components/ui/button-form'
import { Checkbox } from '@/components/ui/checkbox'
import { citar } from '@/lib/core/citar'
import { claveDeHallazgo } from '@/lib/correccion/enmendar'
import type { Mutate } from '@/components/ui/mutation'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'
import { A_LA_VEZ_MAX, claveEnSemestre } from '@/lib/informe/aceptacion-schema'
import {
  filtrar,
  filtroQuery,
  isEstrecho,
  type FiltroDeRevision,
} from '@/lib/informe/filtro-de-revision'
import type { HallazgoDeInforme } from '@/lib/informe/revision'
import type { Desk } from '@/lib/usuario/usuario'
import { HallazgosFiltro } from './hallazgos-filtro'
import { HallazgosLista } from './hallazgos-lista'

const FORM_ID = 'aceptar-marcados'

type Props = {
  semestre: string
  hallazgos: readonly HallazgoDeInforme[]
  filtro: FiltroDeRevision
  base: Desk
  retirar: Mutate
}

/** A box that takes one to the page where it is accepted; who marks none but presses accepts nothing. */
function Marcar({ hallazgo }: { hallazgo: HallazgoDeInforme }) {
  const { folio, cita } = hallazgo
  return (
    <div className="print:hidden">
      <Checkbox
        id={`marcar-${folio}-${claveDeHallazgo(hallazgo)}`}
        name="hallazgo"
        value={claveEnSemestre(hallazgo)}
        form={FORM_ID}
        label={
          <>
            Marcar para aceptarlo
            <span className="sr-only">
              : {folio} {cita.slice(0, 60)}
            </span>
          </>
        }
      />
    </div>
  )
}

function Aceptado({ hallazgo, retirar }: { hallazgo: HallazgoDeInforme; retirar: Mutate }) {
  const { aceptado, accionId, huella, folio, cita } = hallazgo
  if (!aceptado) return null
  return (
    <div className="mt-1 space-y-1 border-l-2 border-line pl-3">
      <PorQueSeAcepto aceptado={aceptado} />
      <div className="print:hidden">
        <ButtonForm
          mutate={retirar}
          fields={{ accionId, huella }}
          label="Retirar aceptación"
          about={`de ${folio} ${citar(cita.slice(0, 60))}`}
          variant="quiet"
        />
      </div>
    </div>
  )
}

/** Of a list that was narrowed, all that is seen, without marking each: they are read once more before it is done. */
function AceptarTodos({ ruta, hallazgos }: { ruta: string } & Pick<Props, 'hallazgos'>) {
  const claves = [...new Set(hallazgos.map(claveEnSemestre))]
  if (claves.length < 2 || claves.length > A_LA_VEZ_MAX) return null
  return (
    <form action={`${ruta}/aceptar`}>
      {claves.map((clave) => (
        <input key={clave} type="hidden" name="hallazgo" value={clave} />
      ))}
      <Button type="submit">Aceptar los {claves.length} de esta página</Button>
    </form>
  )
}

/** The page of the list that is asked for; all of it to be printed. */
function paginaDe(shown: readonly HallazgoDeInforme[], { pagina, todo }: FiltroDeRevision) {
  const pages = Math.max(1, Math.ceil(shown.length / A_LA_VEZ_MAX))
  const page = Math.min(pagina, pages)
  const from = (page - 1) * A_LA_VEZ_MAX
  return todo
    ? { own: shown, page: 1, pages: 1 }
    : { own: shown.slice(from, from + A_LA_VEZ_MAX), page, pages }
}

/** All that the corrector says of a semestre: what nobody accepted, and what somebody did and why. */
export function Hallazgos({ semestre, hallazgos, filtro, base, retirar }: Props) {
  const ruta = `/informes/${semestre}/revisar`
  const hrefOf = (changes: Partial<FiltroDeRevision>) =>
    `${ruta}${filtroQuery({ ...filtro, pagina: 1, ...changes })}#hallazgos`
  const tab = (ver: FiltroDeRevision['ver'], label: string) => ({
    ...{ label, href: hrefOf({ ver }), current: filtro.ver === ver },
    count: filtrar(hallazgos, { ...filtro, ver }).length,
  })
  const shown = filtrar(hallazgos, filtro)
  const { own, page, pages } = paginaDe(shown, filtro)
  const isPendientes = filtro.ver === 'pendientes'
  return (
    <section aria-labelledby="hallazgos" className="mb-10">
      <h2 id="hallazgos" className="scroll-mt-24 mb-2 text-lg font-semibold">
        Hallazgos del corrector
      </h2>
      <TabLinks
        label="Hallazgos"
        tabs={[tab('pendientes', 'Por resolver'), tab('aceptados', 'Aceptados')]}
      />
      <HallazgosFiltro semestre={semestre} filtro={filtro} hallazgos={hallazgos} />
      {own.length === 0 && (
        <p className="text-sm text-quiet">
          {isPendientes ? 'No hay hallazgos por resolver.' : 'No se ha aceptado ninguno.'}
        </p>
      )}
      <HallazgosLista
        hallazgos={own}
        base={base}
        acto={(hallazgo) =>
          isPendientes ? (
            <Marcar hallazgo={hallazgo} />
          ) : (
            <Aceptado hallazgo={hallazgo} retirar={retirar} />
          )
        }
      />
      <div className="print:hidden">
        {isPendientes && own.length > 0 && (
          <div className="mt-4 flex flex-wrap gap-2">
            <form id={FORM_ID} action={`${ruta}/aceptar`}>
              <Button type="submit">Aceptar los marcados</Button>
            </form>
            {isEstrecho(filtro) && <AceptarTodos ruta={ruta} hallazgos={own} />}
          </div>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(pagina) => hrefOf({ pagina })}
          label="Páginas de hallazgos"
        />
        {pages > 1 && (
          <p className="mt-2 text-sm">
            <Link
              href={hrefOf({ todo: true })}
              prefetch={false}
              className="underline underline-offset-4"
            >
              Ver todos en una página, para imprimirlos
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
