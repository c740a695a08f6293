'use client'

import type { ReactNode } from 'react'
import { bind, bindGroup } from '@/components/ui/bind'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { pasteParagraphs } from '@/components/ui/paste'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { ODS_NOMBRES, nombreDeOds } from '@/lib/accion/ods'
import type { SemestreOpcion } from '@/lib/accion/vista'
import { CampoObservado, Par, Seccion } from './campo'
import { PalabrasDeDescripcion } from './palabras'
import type { SeccionProps } from './seccion-props'
import { VerGuia } from './ver-guia'

const ODS_OPTIONS = ODS_NOMBRES.map((_, i) => ({
  value: String(i + 1),
  label: nombreDeOds(i + 1),
}))

const pegarParrafos = pasteParagraphs()

type Props = SeccionProps & { semestre: SemestreOpcion }

/** Where in the informe it goes. */
export function LugarEnElInforme({ state, valores, observaciones, faltan, semestre }: Props) {
  const [unica] = semestre.partes.length === 1 ? semestre.partes : []
  return (
    <Seccion id="lugar" faltan={faltan}>
      <Par>
        <CampoObservado campo="parte" observaciones={observaciones}>
          <SelectInput
            label="Parte"
            options={semestre.partes}
            placeholder={unica ? undefined : 'Elija la parte'}
            remountKey={state.n}
            {...bind(state, 'parte', valores.parte || unica?.value)}
          />
        </CampoObservado>
        <CampoObservado campo="eje" observaciones={observaciones}>
          <SelectInput
            label="Eje"
            options={semestre.ejes}
            placeholder="Elija el eje"
            remountKey={state.n}
            {...bind(state, 'eje', valores.eje)}
          />
        </CampoObservado>
      </Par>
      <CampoObservado campo="ods" observaciones={observaciones}>
        <CheckboxGroup
          label="ODS"
          hint="Objetivos de Desarrollo Sostenible a los que contribuyó."
          optional
          columns={2}
          options={ODS_OPTIONS}
          {...bindGroup(state, 'ods', valores.ods.split('\n').filter(Boolean))}
        />
      </CampoObservado>
    </Seccion>
  )
}

/** The text that will be printed, and where what it says can be checked. */
export function DescripcionYEvidencia({
  state,
  valores,
  observaciones,
  faltan,
  children,
}: SeccionProps & { children?: ReactNode }) {
  return (
    <Seccion id="texto" faltan={faltan}>
      <CampoObservado campo="descripcion" observaciones={observaciones}>
        <TextArea
          label="Descripción"
          hint={
            <>
              Quién hizo qué, con quién, para qué y qué resultó.{' '}
              <VerGuia seccion="descripcion" sobre="la descripción" />
            </>
          }
          face="serif"
          minRows={8}
          onPaste={pegarParrafos}
          {...bind(state, 'descripcion', valores.descripcion)}
        />
        <PalabrasDeDescripcion />
      </CampoObservado>
      <CampoObservado campo="evidencia" observaciones={observaciones}>
        <TextArea
          label="Evidencia"
          hint="Un vínculo por renglón; cada uno empieza con https://"
          optional
          minRows={2}
          inputMode="url"
          spellCheck={false}
          {...bind(state, 'evidencia', valores.evidencia)}
        />
      </CampoObservado>
      {children}
    </Seccion>
  )
}
