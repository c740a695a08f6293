import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SemestreMark } from '@/components/informe/semestre-mark'
import { Acotar } from '@/components/seguimiento/acotar'
import { Avance } from '@/components/seguimiento/avance'
import { ElegirSemestre } from '@/components/seguimiento/elegir-semestre'
import { Huecos } from '@/components/seguimiento/huecos'
import { VISTA_LABELS } from '@/components/seguimiento/labels'
import { MatrizDeSeguimiento } from '@/components/seguimiento/matriz'
import { Notas } from '@/components/seguimiento/notas'
import { Resumen } from '@/components/seguimiento/resumen'
import { TableroDeSeguimiento } from '@/components/seguimiento/tablero'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { printDay } from '@/lib/core/clock'
import {
  hrefDeSeguimiento,
  leerSeguimiento,
  VISTAS,
  type FiltroDeSeguimiento,
  type Params,
} from '@/lib/seguimiento/filtro'
import { canSeguimiento } from '@/lib/seguimiento/policy'
import { getMatriz } from '@/lib/seguimiento/server/get-matriz'
import { getSeguimiento } from '@/lib/seguimiento/server/get-seguimiento'
import { requireUsuario } from '@/lib/usuario/server/session'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

export const metadata: Metadata = { title: 'Seguimiento' }

type Props = { searchParams: Promise<Params> }

export default async function SeguimientoPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  if (!canSeguimiento(usuario, 'ver')) notFound()
  const filtro = leerSeguimiento(await searchParams)
  return filtro.vista === 'tablero' ? <Tablero filtro={filtro} /> : <Cruces filtro={filtro} />
}

type MarcoProps = {
  semestre: string
  semestres: readonly string[]
  filtro: FiltroDeSeguimiento
  facts?: ReactNode
  children: ReactNode
}

/** What every view of the desk has above it. */
function Marco({ semestre, semestres, filtro, facts, children }: MarcoProps) {
  const { vista } = filtro
  const tabs = VISTAS.map((one) => ({
    href: hrefDeSeguimiento({ semestre, vista: one }),
    label: VISTA_LABELS[one],
    current: one === vista,
  }))
  return (
    <>
      <PageHeader
        title={`Seguimiento de ${semestre}`}
        facts={facts}
        actions={
          <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
            <Link
              href="/seguimiento/salida"
              prefetch={false}
              className={cx(LINK_ALONE, 'min-h-10 text-sm')}
            >
              Salida de mensajes
            </Link>
            <ElegirSemestre
              {...{ semestre, semestres }}
              keep={vista === 'tablero' ? {} : { vista }}
            />
          </div>
        }
      />
      <TabLinks label="Vistas del seguimiento" tabs={tabs} />
      {children}
    </>
  )
}

async function Tablero({ filtro }: { filtro: FiltroDeSeguimiento }) {
  const vista = await getSeguimiento(filtro.semestre, new Date())
  if (!vista) notFound()
  const { semestre, semestres, anterior, filas, totales, meses } = vista
  return (
    <Marco
      semestre={semestre.clave}
      semestres={semestres}
      filtro={filtro}
      facts={
        <>
          <SemestreMark estado={semestre.estado} />
          <span>Último día para enviar: {printDay(semestre.cierraEl)}</span>
        </>
      }
    >
      <Resumen filas={filas} totales={totales} anterior={anterior} />
      <Avance meses={meses} esperadas={totales.esperadas} anterior={anterior} />
      <h2 className="mb-3 text-lg font-semibold">Dependencias</h2>
      <TableroDeSeguimiento
        filas={filas}
        totales={totales}
        semestre={semestre.clave}
        filtro={{ ...filtro, semestre: semestre.clave }}
      />
      <Notas anterior={anterior} />
    </Marco>
  )
}

async function Cruces({ filtro }: { filtro: FiltroDeSeguimiento }) {
  const vista = await getMatriz(filtro, new Date())
  if (!vista) notFound()
  const { semestre, semestres, matriz, ejes, regiones } = vista
  const isEjes = filtro.vista === 'ejes'
  const at = { semestre, vista: filtro.vista }
  const opciones = isEjes
    ? regiones.map(({ clave, nombre }) => ({
        href: hrefDeSeguimiento({ ...at, region: clave }),
        label: nombre,
        current: filtro.region === clave,
      }))
    : ejes.map(({ clave, nombre }) => ({
        href: hrefDeSeguimiento({ ...at, eje: Number(clave) }),
        label: clave === '0' ? nombre : `${clave}. ${nombre}`,
        current: filtro.eje === Number(clave),
      }))
  const narrowed = opciones.find(({ current }) => current)
  const todas = {
    href: hrefDeSeguimiento(at),
    label: isEjes ? 'Todas' : 'Todos',
    current: !narrowed,
  }
  const titulo = `Acciones por dependencia y ${isEjes ? 'eje' : 'región'}${narrowed ? `: ${narrowed.label}` : ''}`
  return (
    <Marco semestre={semestre} semestres={semestres} filtro={filtro}>
      <Acotar label={isEjes ? 'Región' : 'Eje'} opciones={[todas, ...opciones]} />
      <Huecos matriz={matriz} que={isEjes ? 'eje' : 'región'} />
      <MatrizDeSeguimiento matriz={matriz} titulo={titulo} semestre={semestre} />
      <p className="mt-4 max-w-measure text-sm text-quiet">
        Cuenta lo que llegó y sigue en pie. Una acción con países de dos regiones cuenta en ambas y
        una vez en los totales; la fusionada, como su acción común: una vez por dependencia y una
        para la ciudad.
      </p>
    </Marco>
  )
}
