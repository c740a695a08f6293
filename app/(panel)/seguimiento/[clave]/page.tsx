import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccionesSeguidas } from '@/components/seguimiento/acciones'
import { Contactos } from '@/components/seguimiento/contactos'
import { Debidas } from '@/components/seguimiento/debidas'
import { ElegirSemestre } from '@/components/seguimiento/elegir-semestre'
import { Prorrogas } from '@/components/seguimiento/prorrogas'
import { SituacionMark } from '@/components/seguimiento/situacion-mark'
import { PageHeader } from '@/components/ui/page-header'
import { nombreConSiglas } from '@/lib/accion/labels'
import { dayOf, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { DependenciaSeguida } from '@/lib/seguimiento/dependencia'
import { hrefDeSeguimiento, semestreDe, type Params } from '@/lib/seguimiento/filtro'
import { getDependenciaSeguida } from '@/lib/seguimiento/server/get-dependencia'
import * as mutations from '../mutations'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf, hasRol } from '@/lib/usuario/usuario'

export const metadata: Metadata = { title: 'Seguimiento de una dependencia' }

type Props = { params: Promise<{ clave: string }>; searchParams: Promise<Params> }

function Hechos({ dependencia }: { dependencia: DependenciaSeguida }) {
  const { situacion, declaracion, dias } = dependencia
  const said = (side: string, resumen: DependenciaSeguida['dias']['enlace']) =>
    resumen && (
      <span>
        {contar(resumen.suma, 'día', 'días')} {side}
      </span>
    )
  return (
    <>
      <SituacionMark situacion={situacion} />
      {declaracion && (
        <span>
          Declaró no tener acciones el {printDay(dayOf(new Date(declaracion.en)))} (
          {declaracion.quien})
        </span>
      )}
      {said('con el enlace', dias.enlace)}
      {said('con el Gabinete', dias.gabinete)}
    </>
  )
}

export default async function DependenciaPage({ params, searchParams }: Props) {
  const [{ clave }, query] = [await params, await searchParams]
  const usuario = await requireUsuario()
  const now = new Date()
  const dependencia = await getDependenciaSeguida(usuario, clave, semestreDe(query), now)
  if (!dependencia) notFound()
  const { semestre, semestres, acciones, borradores, enlaces, titular, prorrogas } = dependencia
  const desk = deskOf(usuario)
  return (
    <>
      <PageHeader
        back={{
          href: hrefDeSeguimiento({ semestre: semestre.clave }),
          label: `Seguimiento de ${semestre.clave}`,
        }}
        title={nombreConSiglas(dependencia)}
        facts={<Hechos dependencia={dependencia} />}
        actions={<ElegirSemestre semestre={semestre.clave} semestres={semestres} />}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <AccionesSeguidas
          acciones={acciones}
          borradores={borradores}
          hrefOf={(folio) => `${desk}/${folio}`}
        />
        <div className="space-y-8">
          <Debidas
            debidas={dependencia.debidas}
            ultimo={dependencia.ultimoEnvio}
            href={`/seguimiento/${clave}/paquete?semestre=${semestre.clave}`}
          />
          <Prorrogas
            prorrogas={prorrogas}
            semestre={semestre.clave}
            dependencia={dependencia}
            desde={dependencia.prorrogable}
            mutations={mutations}
          />
          <Contactos
            enlaces={enlaces}
            titular={titular}
            editar={
              hasRol(usuario, 'administrador')
                ? `/administracion/dependencias/${dependencia.clave}`
                : null
            }
          />
        </div>
      </div>
    </>
  )
}
