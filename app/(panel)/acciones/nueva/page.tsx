import type { Metadata } from 'next'
import { AccionForm } from '@/components/accion/accion-form'
import { Prueba } from '@/components/accion/prueba'
import { CAMPOS_ESCRITOS } from '@/components/accion/campos-escritos'
import { SesionTerminada } from '@/components/accion/sesion-terminada'
import { Notice } from '@/components/ui/notice'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { getFormularioOpciones } from '@/lib/accion/server/form-data'
import { listDeclaraciones } from '@/lib/accion/server/inicio'
import { valoresIniciales } from '@/lib/accion/valores'
import { isFormSinSesion, requireUsuario } from '@/lib/usuario/server/session'
import { GuiaAlMargen } from '../../guia-al-margen'
import { guardar } from '../mutations'

export const metadata: Metadata = { title: 'Nueva acción' }

export default async function NuevaPage() {
  if (await isFormSinSesion())
    return <SesionTerminada guardar={guardar} ruta="/acciones/nueva" escritos={CAMPOS_ESCRITOS} />
  const usuario = await requireUsuario('enlace')
  const now = new Date()
  const [opciones, declaraciones] = await Promise.all([
    getFormularioOpciones(usuario, null, now),
    listDeclaraciones(usuario, now),
  ])
  const [semestre] = opciones.semestres
  const header = (
    <PageHeader
      back={{ href: '/acciones', label: 'Acciones' }}
      title="Nueva acción"
      facts={semestre && <span>Semestre {semestre.label}</span>}
    />
  )
  if (!semestre) {
    return (
      <>
        {header}
        <EmptyState title="Hoy no se reciben acciones nuevas">
          Ningún semestre está abierto para sus dependencias. Si necesita una prórroga, pídala a la
          administración del informe.
        </EmptyState>
      </>
    )
  }
  const parte = semestre.partes.length === 1 ? semestre.partes[0]?.value : ''
  return (
    <>
      {header}
      {declaraciones.some(({ firmada }) => firmada) && (
        <div className="mb-6">
          <Notice>
            Una de sus dependencias declaró que no tiene acciones que reportar. Al guardar una
            acción de ella, la declaración queda retirada.
          </Notice>
        </div>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <AccionForm
          guardar={guardar}
          opciones={opciones}
          valores={valoresIniciales({ parte, responsable: opciones.responsables[0]?.value ?? '' })}
          usuarioId={usuario.id}
          servidor={{ accionId: null, version: null, ultimoEnvio: null }}
          ruta="/acciones/nueva"
          claveCliente={crypto.randomUUID()}
        />
        <AlMargen />
      </div>
    </>
  )
}

/** What a person who writes their first acción would ask, and the guía. */
function AlMargen() {
  const tabs = [
    { key: 'empezar', label: 'Para empezar', panel: <ParaEmpezar /> },
    { key: 'guia', label: 'Guía', panel: <GuiaAlMargen /> },
  ]
  return (
    <aside
      aria-label="Al margen"
      className="order-first min-w-0 lg:sticky lg:top-20 lg:order-none lg:self-start"
    >
      <Tabs label="Al margen de la acción" tabs={tabs} />
    </aside>
  )
}

function ParaEmpezar() {
  return (
    <div className="space-y-3 text-sm">
      <p>
        Llene las secciones en el orden que prefiera. El borrador se guarda solo mientras escribe,
        aunque esté incompleto.
      </p>
      <p className="text-quiet">
        Al enviar se piden el título, las fechas, el tipo y la modalidad, la dependencia
        responsable, la parte, el eje y la descripción. Lo demás es opcional: déjelo vacío si no
        corresponde.
      </p>
      <Prueba inicial={null} plegable>
        <p className="text-quiet">
          Al guardar verá aquí cómo se imprimirá la acción en el informe.
        </p>
      </Prueba>
    </div>
  )
}
