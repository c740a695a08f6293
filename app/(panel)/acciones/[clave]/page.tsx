import type { Metadata } from 'next'
import { AvisoDeRepeticion } from '@/components/accion/aviso-de-repeticion'
import { Compania } from '@/components/accion/compania-nota'
import { ContinuaDeEnlace } from '@/components/accion/continua-de'
import { ContinuidadBotones } from '@/components/accion/continuidad-botones'
import { EstadoMark } from '@/components/accion/estado-mark'
import { FusionNota } from '@/components/accion/fusion-nota'
import { Hoja } from '@/components/accion/hoja'
import { Margen } from '@/components/accion/margen'
import { PasoConfirmar } from '@/components/accion/paso-confirmar'
import { PasosBotones } from '@/components/accion/pasos-botones'
import { PASOS_DEL_ENLACE, type PasoDelEnlace } from '@/components/accion/pasos-del-enlace'
import { Avisos } from '@/components/accion/avisos-de-paso'
import { CAMPOS_ESCRITOS } from '@/components/accion/campos-escritos'
import { SesionTerminada } from '@/components/accion/sesion-terminada'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { printDay } from '@/lib/core/clock'
import { getCompania } from '@/lib/accion/server/get-compania'
import { getFusion } from '@/lib/accion/server/get-fusion'
import { listBorradoresParecidos } from '@/lib/accion/server/list-parecidas'
import { getLexico } from '@/lib/correccion/server/lexico'
import { isFormSinSesion } from '@/lib/usuario/server/session'
import type { AccionVista } from '@/lib/accion/vista'
import { GuiaAlMargen } from '../../guia-al-margen'
import { PruebaImpresa } from '../../prueba-impresa'
import {
  desechar,
  duplicar,
  guardar,
  pedirReapertura,
  recuperar,
  responderAdhesion,
  responderParticipacion,
  retirar,
} from '../mutations'
import { Edicion } from './edicion'
import { keepAddress, loadAccion } from './load'
import { RedaccionPorResponder } from './redaccion'

type Props = {
  params: Promise<{ clave: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const MUTATIONS = { desechar, retirar, recuperar, 'pedir-reapertura': pedirReapertura }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  if (await isFormSinSesion()) return { title: 'Error: su sesión terminó' }
  const { accion } = await loadAccion((await params).clave)
  const title = [accion.folio, accion.contenido.titulo || 'Acción sin título']
    .filter(Boolean)
    .join(' · ')
  const isError = 'revisar' in (await searchParams) && accion.pendientes.length > 0
  return { title: isError ? `Error: ${title}` : title }
}

/** The paso the address asks to confirm, when this person may do it. */
function pasoDe({ pasos }: AccionVista, asked: unknown): PasoDelEnlace | null {
  return PASOS_DEL_ENLACE.find((paso) => paso === asked && pasos.includes(paso)) ?? null
}

export default async function AccionPage({ params, searchParams }: Props) {
  const [{ clave }, query] = [await params, await searchParams]
  if (await isFormSinSesion()) {
    return (
      <SesionTerminada guardar={guardar} ruta={`/acciones/${clave}`} escritos={CAMPOS_ESCRITOS} />
    )
  }
  const { usuario, accion } = await loadAccion(clave)
  keepAddress(clave, accion.ref)
  const paso = pasoDe(accion, query.paso)
  const isEdicion = accion.pasos.includes('guardar') && paso === null
  const compania = await getCompania(accion.id, usuario, new Date())
  const isParticipante = compania.participaciones.some(({ puede }) => puede)
  const borradores = isParticipante ? await listBorradoresParecidos(accion, usuario) : []
  return (
    <>
      <PageHeader
        back={{ href: '/acciones', label: 'Acciones' }}
        title={accion.contenido.titulo || 'Acción sin título'}
        face="serif"
        facts={<Facts accion={accion} />}
        actions={paso === null && <Botones accion={accion} />}
      />
      <FusionNota fusion={await getFusion(accion.id, usuario, new Date())} base="/acciones" />
      <Avisos accion={accion} query={query} />
      <RedaccionPorResponder accion={accion} />
      <Compania
        compania={compania}
        borradores={borradores}
        vista={{ accionId: accion.id, version: accion.version }}
        responderAdhesion={responderAdhesion}
        responderParticipacion={responderParticipacion}
      />
      {paso && (
        <PasoConfirmar
          paso={paso}
          accionId={accion.id}
          version={accion.version}
          volver={`/acciones/${accion.ref}`}
          mutate={MUTATIONS[paso]}
        />
      )}
      {isEdicion && accion.continuaDe && (
        <AvisoDeRepeticion
          key={accion.version}
          anterior={accion.continuaDe}
          descripcion={accion.contenido.descripcion}
        />
      )}
      {isEdicion ? (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="min-w-0">
            <Edicion
              key={String(query.v ?? '')}
              usuario={usuario}
              accion={accion}
              isRevisar={'revisar' in query}
            />
          </div>
          <aside aria-label="Al margen" className="min-w-0 lg:sticky lg:top-20 lg:self-start">
            <Margen
              accion={accion}
              lexico={await getLexico()}
              prueba={<PruebaImpresa usuario={usuario} accionId={accion.id} plegable />}
              guia={<GuiaAlMargen />}
            />
          </aside>
        </div>
      ) : (
        <Hoja accion={accion} />
      )}
    </>
  )
}

function Botones({ accion }: { accion: AccionVista }) {
  const { id, ref, continuidad } = accion
  return (
    <>
      {accion.hasAcuse && (
        <ButtonLink href={`/acciones/${ref}/acuse`} size="small">
          Ver acuse
        </ButtonLink>
      )}
      <PasosBotones accion={accion} />
      <ContinuidadBotones
        accion={{ id, ref, continuidad }}
        duplicar={duplicar}
        claveCliente={crypto.randomUUID()}
      />
    </>
  )
}

function Facts({ accion }: { accion: AccionVista }) {
  return (
    <>
      <EstadoMark estado={accion.estado} />
      {accion.folio && <span className="tabular-nums">Folio {accion.folio}</span>}
      <span>Semestre {accion.semestre.clave}</span>
      <ContinuaDeEnlace continuaDe={accion.continuaDe} />
      {accion.estado === 'devuelta' && accion.vence && (
        <span className="font-semibold text-amber">
          Atiéndala a más tardar el {printDay(accion.vence)}
        </span>
      )}
    </>
  )
}
