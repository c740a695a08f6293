'use client'

import { bind } from '@/components/ui/bind'
import { pasteParagraphs } from '@/components/ui/paste'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { MODALIDADES, TIPOS } from '@/lib/accion/accion'
import { MODALIDAD_LABELS, TIPO_LABELS } from '@/lib/accion/labels'
import type { SemestreOpcion } from '@/lib/accion/vista'
import { CampoObservado, Par, Seccion } from './campo'
import { FechasField } from './fechas-field'
import { Parecidas } from './parecidas'
import type { SeccionProps } from './seccion-props'
import { VerGuia } from './ver-guia'

const TIPO_OPTIONS = TIPOS.map((value) => ({ value, label: TIPO_LABELS[value] }))
const MODALIDAD_OPTIONS = MODALIDADES.map((value) => ({ value, label: MODALIDAD_LABELS[value] }))

const pegarLinea = pasteParagraphs(' ')

type Props = SeccionProps & { semestre: SemestreOpcion; onSemestre: (clave: string) => void }

/** What happened, when, and what kind of acción it was. */
export function QueYCuando({
  state,
  valores,
  opciones,
  observaciones,
  faltan,
  semestre,
  onSemestre,
}: Props) {
  const { semestres } = opciones
  return (
    <Seccion id="que" faltan={faltan}>
      {semestres.length > 1 ? (
        <SelectInput
          label="Semestre"
          options={semestres}
          remountKey={state.n}
          {...bind(state, 'semestre', semestre.value)}
          onChange={(event) => onSemestre(event.target.value)}
        />
      ) : (
        <input type="hidden" name="semestre" value={semestre.value} />
      )}
      <CampoObservado campo="titulo" observaciones={observaciones}>
        <TextArea
          label="Título"
          hint={
            <>
              Como debe leerse en el informe, sin punto final.{' '}
              <VerGuia seccion="titulo" sobre="el título" />
            </>
          }
          minRows={2}
          onPaste={pegarLinea}
          {...bind(state, 'titulo', valores.titulo)}
        />
        <Parecidas />
      </CampoObservado>
      <CampoObservado campo="fechas" observaciones={observaciones}>
        <FechasField periodo={semestre.periodo} {...bind(state, 'fechas', valores.fechas)} />
      </CampoObservado>
      <Par>
        <CampoObservado campo="tipo" observaciones={observaciones}>
          <SelectInput
            label="Tipo de acción"
            options={TIPO_OPTIONS}
            placeholder="Elija el tipo"
            remountKey={state.n}
            {...bind(state, 'tipo', valores.tipo)}
          />
        </CampoObservado>
        <CampoObservado campo="modalidad" observaciones={observaciones}>
          <SelectInput
            label="Modalidad"
            options={MODALIDAD_OPTIONS}
            placeholder="Elija la modalidad"
            remountKey={state.n}
            {...bind(state, 'modalidad', valores.modalidad)}
          />
        </CampoObservado>
      </Par>
    </Seccion>
  )
}
