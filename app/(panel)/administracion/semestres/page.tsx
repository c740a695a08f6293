import type { Metadata } from 'next'
import Link from 'next/link'
import { Hoja } from '@/components/administracion/hoja'
import { PasosDeSemestre } from '@/components/administracion/pasos-de-semestre'
import { SemestreNuevoForm } from '@/components/administracion/semestre-nuevo-form'
import { SemestreMark } from '@/components/informe/semestre-mark'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import { DoneNotice } from '@/components/ui/done-notice'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { listProgramas, listSemestres } from '@/lib/catalogo/server/queries'
import { silencioEnPalabras } from '@/lib/catalogo/ajustes'
import { printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { requireUsuario } from '@/lib/usuario/server/session'
import { abrir, crear, revisar } from '../mutations'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

export const metadata: Metadata = { title: 'Semestres' }

const COLUMNS = [
  { key: 'semestre', label: 'Semestre' },
  { key: 'estado', label: 'Estado' },
  { key: 'cierre', label: 'Último día para enviar' },
  { key: 'plazos', label: 'Plazos' },
  { key: 'programa', label: 'Programa y partes' },
  { key: 'acciones', label: 'Acciones', numeric: true },
  { key: 'pasos', label: 'Pasos', hidden: true },
]

function siguienteA(clave: string | undefined): string {
  const [anio = new Date().getUTCFullYear(), periodo = 2] = (clave ?? '').split('-').filter(Boolean)
  return Number(periodo) === 1 ? `${anio}-2` : `${Number(anio) + 1}-1`
}

type Semestre = Awaited<ReturnType<typeof listSemestres>>[number]

/** Days to attend observaciones, and días hábiles of silence; the way to change them while it is not closed. */
function Plazos({ semestre: { clave, estado, plazoDias, silencioDias } }: { semestre: Semestre }) {
  return (
    <>
      {contar(plazoDias, 'día', 'días')} para atender
      <span className="block text-xs text-quiet">
        aceptación por silencio: {silencioEnPalabras(silencioDias)}
      </span>
      {estado !== 'cerrado' && (
        <Link
          href={`/administracion/semestres/${clave}`}
          prefetch={false}
          className={cx(LINK_ALONE, 'whitespace-nowrap')}
        >
          Cambiar plazos<span className="sr-only"> de {clave}</span>
        </Link>
      )}
    </>
  )
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SemestresPage({ searchParams }: Props) {
  await requireUsuario('administrador')
  const [semestres, programas, { ajustado }] = await Promise.all([
    listSemestres(),
    listProgramas(),
    searchParams,
  ])
  const recien = semestres.find(({ clave }) => clave === ajustado)
  return (
    <Hoja
      actual="semestres"
      facts="En revisión ya no entran acciones nuevas. Un semestre se cierra al cerrar la edición de su informe."
    >
      <DoneNotice>{recien && `Quedaron guardados los plazos de ${recien.clave}.`}</DoneNotice>
      <DataTable caption="Semestres" captionHidden columns={COLUMNS}>
        {semestres.map((semestre) => (
          <DataRow key={semestre.clave}>
            <DataCell main>
              <span className="text-base font-semibold tabular-nums">{semestre.clave}</span>
              <span className="block text-xs text-quiet">{nombreDeSemestre(semestre.clave)}</span>
            </DataCell>
            <DataCell>
              <SemestreMark estado={semestre.estado} />
            </DataCell>
            <DataCell label="Último día para enviar:">{printDay(semestre.cierraEl)}</DataCell>
            <DataCell label="Plazos:">
              <Plazos semestre={semestre} />
            </DataCell>
            <DataCell label="Programa:" className="md:w-1/3">
              {semestre.programa}
              <span className="block text-xs text-quiet">{semestre.partes.join(' · ')}</span>
            </DataCell>
            <DataCell numeric label="Acciones:">
              {semestre.acciones}
            </DataCell>
            <DataCell className="md:w-44 md:text-right">
              <PasosDeSemestre semestre={semestre} abrir={abrir} revisar={revisar} />
            </DataCell>
          </DataRow>
        ))}
      </DataTable>
      <div className="mt-8">
        <Disclosure summary="Crear un semestre">
          <div className="pt-3">
            <SemestreNuevoForm
              key={semestres.length}
              crear={crear}
              anterior={semestres[0]?.clave}
              siguiente={siguienteA(semestres[0]?.clave)}
              programas={programas}
            />
          </div>
        </Disclosure>
      </div>
    </Hoja>
  )
}
