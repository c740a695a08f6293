import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Tabs } from '@/components/ui/tabs'
import type { AccionVista } from '@/lib/accion/vista'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { Historial } from './historial'
import { Observaciones } from './observaciones'
import { Pendientes } from './pendientes'
import { Sugerencias } from './sugerencias'

type MargenProps = { accion: AccionVista; lexico: Lexico; prueba: ReactNode; guia: ReactNode }

/** Beside the form: the proof, what the Gabinete observed and what is missing, all of it as last saved; and the guía. */
export function Margen({ accion, lexico, prueba: panel, guia: guiaPanel }: MargenProps) {
  const { observaciones, pendientes, estado, historia, folio } = accion
  const porAtender = observaciones.filter(({ isPendiente }) => isPendiente).length
  const prueba = { key: 'prueba', label: 'Cómo se imprimirá', panel }
  const notas = {
    key: 'observaciones',
    label: 'Observaciones',
    count: porAtender || undefined,
    panel: <Observaciones observaciones={observaciones} enForm />,
  }
  const faltan = {
    key: 'falta',
    label: 'Qué falta',
    count: pendientes.length || undefined,
    panel: (
      <>
        <Pendientes pendientes={pendientes} />
        <Sugerencias accion={accion} lexico={lexico} />
      </>
    ),
  }
  // What came back opens on what has to be mended.
  const guia = { key: 'guia', label: 'Guía', panel: guiaPanel }
  const tabs = estado === 'devuelta' ? [notas, prueba, faltan, guia] : [prueba, notas, faltan, guia]
  return (
    <>
      <Tabs label="Al margen de la acción" tabs={tabs} />
      {historia.length > 0 && (
        <div className="border-t border-hairline pt-2">
          <Disclosure summary="Historial">
            <div className="pt-2">
              <Historial historia={historia} folio={folio} />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  )
}
