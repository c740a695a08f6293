import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Campo } from '@/lib/accion/accion'
import { plazoEnPalabras } from '@/lib/accion/cuando'
import type { InicioEnlace as Inicio, Pendiente } from '@/lib/accion/inicio'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { daysBetween, printDay } from '@/lib/core/clock'
import { Cifra, Plazo, Tarea, Tareas } from './inicio-partes'

type Props = { inicio: Inicio; today: string }

/** The enlace's day: what came back, what is half written, what waits, what is done. */
export function InicioEnlace({ inicio, today }: Props) {
  const { semestre, pendientes, porResponder, conteos, declaraciones } = inicio
  const devueltas = pendientes.filter(({ estado }) => estado === 'devuelta')
  const borradores = pendientes.filter(({ estado }) => estado === 'borrador')
  const hrefDe = (estado: string) =>
    `/acciones?estado=${estado}${semestre ? `&semestre=${semestre.clave}` : ''}`
  return (
    <div className="space-y-10">
      {semestre ? (
        <Plazo semestre={semestre} today={today} />
      ) : (
        <p>Hoy no hay un semestre abierto. Lo ya reportado puede consultarse en Acciones.</p>
      )}
      {devueltas.length > 0 && (
        <Tareas id="devueltas" title="Volvieron con observaciones" count={devueltas.length}>
          {devueltas.map((accion) => (
            <Tarea key={accion.ref} href={`/acciones/${accion.ref}`} title={tituloDe(accion)}>
              <Devuelta accion={accion} today={today} />
            </Tarea>
          ))}
        </Tareas>
      )}
      {porResponder.length > 0 && (
        <Tareas id="por-responder" title="Esperan su respuesta" count={porResponder.length}>
          {porResponder.map(({ href, titulo, texto }) => (
            <Tarea key={href + texto} href={href} title={titulo}>
              {texto}
            </Tarea>
          ))}
        </Tareas>
      )}
      {borradores.length > 0 && (
        <Tareas id="borradores" title="Borradores por terminar" count={borradores.length}>
          {borradores.map((accion) => (
            <Tarea key={accion.ref} href={`/acciones/${accion.ref}`} title={tituloDe(accion)}>
              <Falta campos={accion.faltan} />
            </Tarea>
          ))}
        </Tareas>
      )}
      {pendientes.length === 0 && (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-green" />
          No hay nada devuelto ni borradores por terminar.
        </p>
      )}
      {semestre && (
        <section aria-labelledby="cifras">
          <h2 id="cifras" className="font-serif text-lg font-semibold">
            En {semestre.clave}
          </h2>
          <div className="mt-3 grid max-w-xl grid-cols-3 gap-6">
            <Cifra
              href={hrefDe('enviada')}
              total={conteos.enviada ?? 0}
              label="en espera del Gabinete"
            />
            <Cifra href={hrefDe('aprobada')} total={conteos.aprobada ?? 0} label="aprobadas" />
            <Cifra href={hrefDe('retirada')} total={conteos.retirada ?? 0} label="retiradas" />
          </div>
        </section>
      )}
      <Declaraciones declaraciones={declaraciones} />
    </div>
  )
}

const tituloDe = ({ titulo, folio }: Pendiente) =>
  [folio, titulo || 'Sin título todavía'].filter(Boolean).join(' · ')

function Devuelta({ accion, today }: { accion: Pendiente; today: string }) {
  const { observaciones, vence } = accion
  const dias = vence ? daysBetween(today, vence) : null
  return (
    <>
      {observaciones === 1 ? '1 observación' : `${observaciones} observaciones`}
      {vence && dias !== null && (
        <>
          {' · '}atiéndalas a más tardar el {printDay(vence)}{' '}
          <span className={dias <= 3 ? 'font-semibold text-amber' : ''}>
            ({plazoEnPalabras(dias)})
          </span>
        </>
      )}
    </>
  )
}

function Falta({ campos }: { campos: readonly string[] }) {
  if (campos.length === 0) return <>Completa: puede enviarse.</>
  const nombres = campos.map((campo) => CAMPO_LABELS[campo as Campo] ?? campo)
  return <>Falta: {nombres.join(', ')}</>
}

function Declaraciones({ declaraciones }: Pick<Inicio, 'declaraciones'>) {
  return declaraciones.map(({ dependencia, semestre, firmada }) => (
    <p key={dependencia.clave} className="flex gap-2">
      {firmada ? (
        <CircleCheck aria-hidden="true" className="mt-1 size-4 shrink-0 text-green" />
      ) : (
        <TriangleAlert aria-hidden="true" className="mt-1 size-4 shrink-0 text-amber" />
      )}
      <span>
        {firmada
          ? `${dependencia.nombre} declaró que no tiene acciones que reportar en ${semestre}. Firmó ${firmada}.`
          : `${dependencia.nombre} no ha reportado en ${semestre}. Empiece una acción o declare, en Acciones, que no las hubo.`}
      </span>
    </p>
  ))
}
