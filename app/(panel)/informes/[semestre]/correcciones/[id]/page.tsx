import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorreccionActos } from '@/components/informe/correccion-actos'
import { CorreccionCambios } from '@/components/informe/correccion-cambios'
import { CorreccionMark } from '@/components/informe/correccion-mark'
import { CorreccionPerdidas } from '@/components/informe/correccion-perdidas'
import { DoneNotice } from '@/components/ui/done-notice'
import { KeepFocus } from '@/components/ui/keep-focus'
import { PageHeader } from '@/components/ui/page-header'
import { printInstant } from '@/lib/core/clock'
import type { CorreccionVista } from '@/lib/informe/correccion-vista'
import { canInforme } from '@/lib/informe/policy'
import { getCorreccion } from '@/lib/informe/server/correcciones'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave, isId } from '@/lib/informe/server/responses'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf } from '@/lib/usuario/usuario'
import * as mutations from '../mutations'

type Props = {
  params: Promise<{ semestre: string; id: string }>
  searchParams: Promise<{ hecho?: string | string[] }>
}

export const metadata: Metadata = { title: 'Corrección desde Word' }

const HECHOS = new Map<unknown, string>([
  ['importada', 'Se leyó el archivo. Decida sobre cada cambio; las acciones siguen como estaban.'],
  ['decidida', 'Se decidió sobre los cambios que faltaban.'],
  ['aceptada', 'Aceptó las correcciones. Falta que otra persona de la coordinación las apruebe.'],
  ['aplicada', 'Las correcciones entraron y se avisó a los enlaces.'],
  ['descartada', 'Se descartó el archivo: no se tomó nada de él.'],
])

async function find(semestre: string, id: string): Promise<CorreccionVista | null> {
  const informe = isClave(semestre) && isId(id) ? await getInforme(semestre) : null
  return informe && getCorreccion(id, informe.id)
}

/** One Word file: what it asks to change, acción by acción, and what could not be taken from it. */
export default async function CorreccionPage({ params, searchParams }: Props) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver-correcciones')) notFound()
  const { semestre, id } = await params
  const correccion = await find(semestre, id)
  if (!correccion) notFound()
  const base = deskOf(usuario)
  const canCorregir = canInforme(usuario, 'corregir-final')
  const isOpen = correccion.estado === 'propuesta' || correccion.estado === 'aceptada'
  return (
    <>
      <KeepFocus fallback="lo-que-sigue" />
      <DoneNotice>{HECHOS.get((await searchParams).hecho)}</DoneNotice>
      <PageHeader
        title={correccion.nombre}
        back={{ href: `/informes/${semestre}/correcciones`, label: 'Correcciones desde Word' }}
        facts={
          <>
            <CorreccionMark estado={correccion.estado} />
            <span>
              Importado por {correccion.importada.quien},{' '}
              {printInstant(new Date(correccion.importada.cuando))}
            </span>
            {correccion.aceptada && <span>Aceptado por {correccion.aceptada.quien}</span>}
            {correccion.aplicada && <span>Aprobado por {correccion.aplicada.quien}</span>}
          </>
        }
      />
      <CorreccionActos
        correccion={correccion}
        canCorregir={canCorregir}
        isPropia={correccion.aceptada?.id === usuario.id}
        mutations={{
          decidirLosDemas: mutations.decidirLosDemas,
          aceptar: mutations.aceptar,
          aplicar: mutations.aplicar,
          descartar: mutations.descartar,
        }}
      />
      <CorreccionPerdidas perdidas={correccion.perdidasDe} base={base} />
      <CorreccionCambios
        correccion={correccion}
        base={base}
        decidir={canCorregir && isOpen ? mutations.decidir : null}
      />
    </>
  )
}
