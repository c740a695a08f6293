import { buttonClass } from '@/components/ui/button-look'
import { CONTROL_CLASS } from '@/components/ui/field'
import { cx } from '@/components/ui/cx'

type Props = {
  semestre: string
  semestres: readonly string[]
  /** What else the address says and must go on saying. */
  keep?: Readonly<Record<string, string>>
}

/** Chooses the semestre by the address of the page; nothing to choose from, nothing shown. */
export function ElegirSemestre({ semestre, semestres, keep = {} }: Props) {
  if (semestres.length < 2) return null
  return (
    <form method="get" className="flex items-end gap-2 print:hidden">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="text-sm">
        <span className="block text-xs text-quiet">Semestre</span>
        <select
          name="semestre"
          defaultValue={semestre}
          className={cx(CONTROL_CLASS, 'min-h-11 w-28')}
        >
          {semestres.map((clave) => (
            <option key={clave}>{clave}</option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass()}>
        Ver
      </button>
    </form>
  )
}
