import { fieldId } from '@/components/ui/field'
import type { AccionVista } from '@/lib/accion/vista'
import { sinAceptar } from '@/lib/correccion/aceptado'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { Aplicar } from './aplicar'
import { Sugerencia, claveDe } from './sugerencia'

/** More at once would be read by nobody; mending these brings the next. */
const A_LA_VEZ = 12

type Props = {
  accion: AccionVista
  lexico: Lexico
  /** On a page without the form: each leads to its field there, which is where it can be mended. */
  aparte?: boolean
}

/** What the corrector says of what was saved. None of it stands in the way of sending. */
export function Sugerencias({ accion, lexico, aparte = false }: Props) {
  const { contenido, folio, semestre, ref } = accion
  const form = aparte ? `/acciones/${ref}?comprobar=1` : ''
  const all = corregirAccion(contenido, { folio, periodo: semestre, lexico })
  const hallazgos = sinAceptar(all, new Set(accion.aceptadas))
  if (hallazgos.length === 0) return null
  const quedan = hallazgos.length - A_LA_VEZ
  return (
    <section aria-labelledby="sugerencias" className="mt-6">
      <h2 id="sugerencias" className="text-sm font-semibold">
        Sugerencias
      </h2>
      <p className="text-sm text-quiet">Según lo guardado. No impiden enviarla.</p>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {hallazgos.slice(0, A_LA_VEZ).map((hallazgo) => {
          const { campo, cita, posicion, propuesta } = hallazgo
          const id = `sugerencia-${claveDe(hallazgo)}`
          return (
            <Sugerencia key={id} hallazgo={hallazgo} id={id} href={`${form}#${fieldId(campo)}`}>
              {propuesta !== null && !aparte && (
                <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Aplicar
                    fieldId={fieldId(campo)}
                    cita={cita}
                    posicion={posicion}
                    propuesta={propuesta}
                    describedBy={id}
                  />
                </div>
              )}
            </Sugerencia>
          )
        })}
      </ul>
      {quedan > 0 && <p className="mt-2 text-xs text-quiet">Y {quedan} más.</p>}
    </section>
  )
}
