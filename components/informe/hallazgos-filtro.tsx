import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { nombreCorto } from '@/lib/accion/labels'
import { SEVERIDADES } from '@/lib/correccion/hallazgo'
import { labelDeRegla, SEVERIDAD_LABELS } from '@/lib/correccion/labels'
import { filtroQuery, isEstrecho, type FiltroDeRevision } from '@/lib/informe/filtro-de-revision'
import type { HallazgoDeInforme } from '@/lib/informe/revision'

type Props = {
  semestre: string
  filtro: FiltroDeRevision
  hallazgos: readonly HallazgoDeInforme[]
}

const porLabel = (a: { label: string }, b: { label: string }) => (a.label < b.label ? -1 : 1)

/** Only what there is can be chosen. */
function opcionesDe(hallazgos: readonly HallazgoDeInforme[]) {
  const reglas = new Set(hallazgos.map(({ regla }) => regla))
  const dependencias = new Map(hallazgos.map(({ dependencia: d }) => [d.clave, nombreCorto(d)]))
  return {
    severidades: SEVERIDADES.map((value) => ({ value, label: SEVERIDAD_LABELS[value] })),
    reglas: [...reglas].map((value) => ({ value, label: labelDeRegla(value) })).sort(porLabel),
    dependencias: [...dependencias].map(([value, label]) => ({ value, label })).sort(porLabel),
  }
}

/** What the list is narrowed to: a plain GET, so the address says it all. */
export function HallazgosFiltro({ semestre, filtro, hallazgos }: Props) {
  const { severidades, reglas, dependencias } = opcionesDe(hallazgos)
  const { ver, severidad, regla, dependencia, accion } = filtro
  const select = { scope: 'filtro', className: 'text-sm' }
  const ruta = `/informes/${semestre}/revisar`
  return (
    <search className="print:hidden">
      <Form
        key={JSON.stringify(filtro)}
        action={ruta}
        className="mb-4 grid items-end gap-3 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]"
      >
        {ver === 'aceptados' && <input type="hidden" name="ver" value={ver} />}
        {accion && <input type="hidden" name="accion" value={accion} />}
        <SelectInput
          {...select}
          name="severidad"
          label="Severidad"
          placeholder="Todas"
          options={severidades}
          defaultValue={severidad ?? ''}
        />
        <SelectInput
          {...select}
          name="regla"
          label="Regla"
          placeholder="Todas"
          options={reglas}
          defaultValue={regla ?? ''}
        />
        <SelectInput
          {...select}
          name="dependencia"
          label="Dependencia"
          placeholder="Todas"
          options={dependencias}
          defaultValue={dependencia ?? ''}
        />
        <div className="flex items-center gap-3">
          <Button type="submit">Filtrar</Button>
          {isEstrecho(filtro) && (
            <Link
              href={`${ruta}${filtroQuery({ ver })}`}
              prefetch={false}
              className="text-sm underline underline-offset-4"
            >
              Quitar filtros
            </Link>
          )}
        </div>
      </Form>
      {accion && <p className="mb-4 text-sm text-quiet">Sólo los de la acción {accion}.</p>}
    </search>
  )
}
