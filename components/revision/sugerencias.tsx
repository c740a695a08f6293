import { Sugerencia, claveDe } from '@/components/accion/sugerencia'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { periodoDeSemestre } from '@/lib/core/fechas'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Lexico } from '@/lib/correccion/lexico/lexico'

type Props = { revision: RevisionVista; lexico: Lexico }

/** What the corrector says of the acción under review, for who may want to make it an observación. */
export function SugerenciasDelCorrector({ revision, lexico }: Props) {
  const { contenido, folio, semestre } = revision
  const periodo = periodoDeSemestre(semestre.clave)
  const isArchivo = semestre.cerrado
  const hallazgos = corregirAccion(contenido, { folio, periodo, lexico, isArchivo })
  if (hallazgos.length === 0) return null
  return (
    <section aria-labelledby="h-sugerencias" className="mt-10 border-t border-hairline pt-6">
      <h2 id="h-sugerencias" className="text-lg font-semibold">
        Sugerencias del corrector
      </h2>
      <ul className="mt-2 max-w-measure divide-y divide-hairline">
        {hallazgos.map((hallazgo) => (
          <Sugerencia
            key={claveDe(hallazgo)}
            hallazgo={hallazgo}
            id={`sugerencia-${claveDe(hallazgo)}`}
            href={`#campo-${hallazgo.campo}`}
          />
        ))}
      </ul>
    </section>
  )
}
