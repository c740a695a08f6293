import { CircleCheck } from 'lucide-react'
import type { Mutate } from '@/components/ui/mutation'
import type { Campo } from '@/lib/accion/accion'
import { plazoEnPalabras } from '@/lib/accion/cuando'
import type { InicioEnlace as Inicio, Pendiente } from '@/lib/accion/inicio'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { daysBetween, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { Cifra, Plazo, Tarea, Tareas } from './inicio-partes'
import { SinAcciones } from './sin-acciones'

type Props = {
  inicio: Inicio
  today: string
  /** «Sin acciones que reportar»: to sign it, and to take it back. */
  declarar: Mutate
  deshacer: Mutate
}

/** The enlace's day: what came back, what is half written, what waits, what is done. */
export function InicioEnlace({ inicio, today, declarar, deshacer }: Props) {
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
      {declaraciones.length > 0 && (
        <section aria-labelledby="sin-acciones">
          <h2 id="sin-acciones" className="mb-3 font-serif text-lg font-semibold">
            {declaraciones.every(({ firmada }) => firmada)
              ? 'Sin acciones que reportar'
              : 'Falta reportar'}
          </h2>
          <SinAcciones declaraciones={declaraciones} declarar={declarar} retirar={deshacer} />
        </section>
      )}
      {pendientes.length === 0 && declaraciones.length === 0 && (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-green" />
          No hay nada devuelto ni borradores por terminar.
        </p>
      )}
      {semestre && Object.keys(conteos).length > 0 && (
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
    </div>
  )
}

const tituloDe = ({ titulo, folio }: Pendiente) =>
  [folio, titulo || 'Sin título todavía'].filter(Boolean).join(' · ')

const verboDe = (observaciones: number, dias: number) => {
  const las = observaciones === 1 ? 'la' : 'las'
  return dias < 0 ? `debía atender${las}` : `atiénda${las}`
}

function Devuelta({ accion, today }: { accion: Pendiente; today: string }) {
  const { observaciones, vence } = accion
  const dias = vence ? daysBetween(today, vence) : null
  return (
    <>
      {contar(observaciones, 'observación', 'observaciones')}
      {vence && dias !== null && (
        <>
          {' · '}
          {verboDe(observaciones, dias)} a más tardar el {printDay(vence)}{' '}
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
