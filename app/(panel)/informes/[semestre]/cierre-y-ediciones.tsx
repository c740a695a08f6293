import Link from 'next/link'
import { CierrePropuesto, ProponerCierre, Reparos } from '@/components/informe/cierre'
import { Ediciones } from '@/components/informe/ediciones'
import { TareaViva } from '@/components/informe/tarea-viva'
import { ButtonForm } from '@/components/ui/button-form'
import { Notice } from '@/components/ui/notice'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { EdicionesVista, EdicionVista } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { listSinDecidir } from '@/lib/informe/server/reparos'
import { deskOf, type UsuarioSesion } from '@/lib/usuario/usuario'
import { confirmar, pedirDeNuevo, proponer, retirar } from '../mutations'

type Props = {
  informe: { id: string; clave: string; estado: EstadoSemestre }
  usuario: UsuarioSesion
  ediciones: EdicionesVista
}

/** The closed ediciones of a semestre and, for who administers, the closing of the next one. */
export function CierreYEdiciones({ informe, usuario, ediciones }: Props) {
  const { cerradas, propuesta } = ediciones
  const isGabinete = canInforme(usuario, 'errata')
  if (cerradas.length === 0 && !isGabinete) return null
  const canErrata = isGabinete && cerradas.length > 0
  return (
    <section aria-labelledby="ediciones" className="min-w-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="ediciones" className="text-lg font-semibold">
          Ediciones
        </h2>
        {canErrata && (
          <Link
            href={`/informes/${informe.clave}/erratas`}
            prefetch={false}
            className="text-sm underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            Fe de erratas
          </Link>
        )}
      </div>
      {cerradas.length > 0 ? (
        <Ediciones
          semestre={informe.clave}
          ediciones={cerradas}
          preparando={preparando(informe.clave, canInforme(usuario, 'cerrar'))}
        />
      ) : (
        <p className="text-sm text-quiet">Todavía no se ha cerrado ninguna edición.</p>
      )}
      {((propuesta && isGabinete) || canInforme(usuario, 'cerrar')) && (
        <Cierre informe={informe} usuario={usuario} ediciones={ediciones} />
      )}
    </section>
  )
}

/** While the files are made: how far it is; where it failed: why, and asking again. */
const preparando = (semestre: string, canPedir: boolean) =>
  function Preparando({ id, tarea }: EdicionVista) {
    if (tarea?.fallo) {
      return (
        <div className="space-y-3">
          <Notice kind="error" title="Los archivos no se pudieron preparar">
            <p>{tarea.fallo}</p>
          </Notice>
          {canPedir && (
            <ButtonForm
              mutate={pedirDeNuevo}
              fields={{ edicionId: id }}
              label="Preparar otra vez"
              pendingLabel="Pidiendo…"
            />
          )}
        </div>
      )
    }
    return (
      <div>
        <p className="mb-2 text-sm">La edición está cerrada; se preparan los archivos.</p>
        {tarea && (
          <TareaViva
            edicionId={id}
            tarea={tarea}
            label="Archivos de la edición"
            href={`/informes/${semestre}`}
          />
        )}
      </div>
    )
  }

function Cierre({ informe, usuario, ediciones }: Props) {
  const { propuesta, cerradas } = ediciones
  const [last] = cerradas
  const canCerrar = canInforme(usuario, 'cerrar')
  const isNext = last === undefined || last.erratas.aprobadas > 0
  if (!propuesta && (!isNext || informe.estado === 'programado')) return null
  const pendientes = last === undefined && <Pendientes informe={informe} usuario={usuario} />
  return (
    <section aria-labelledby="cierre" className="mt-8">
      <h3 id="cierre" className="mb-3 text-base font-semibold">
        Cierre de la edición
      </h3>
      {propuesta ? (
        <CierrePropuesto
          semestre={informe.clave}
          propuesta={propuesta}
          isPropia={propuesta.porId === usuario.id}
          acts={canCerrar ? { confirmar, retirar } : null}
          ensayo={<Ensayo semestre={informe.clave} propuesta={propuesta} />}
          pendientes={pendientes}
        />
      ) : (
        <ProponerCierre
          semestre={informe.clave}
          estado={informe.estado}
          numero={(last?.numero ?? 0) + 1}
          erratas={last?.erratas.aprobadas ?? 0}
          proponer={proponer}
          pendientes={pendientes}
        />
      )}
    </section>
  )
}

type EnsayoProps = { semestre: string; propuesta: NonNullable<EdicionesVista['propuesta']> }

function Ensayo({ semestre, propuesta: { edicionId, tarea } }: EnsayoProps) {
  if (!tarea) return null
  const label = 'Comprobación de lo propuesto'
  return (
    <TareaViva edicionId={edicionId} tarea={tarea} label={label} href={`/informes/${semestre}`} />
  )
}

async function Pendientes({ informe, usuario }: Omit<Props, 'ediciones'>) {
  const desk = deskOf(usuario)
  return (
    <Reparos
      pendientes={await listSinDecidir(informe.id)}
      revisar={`/informes/${informe.clave}/revisar`}
      hrefOf={(folio) => `${desk}/${folio}`}
    />
  )
}
