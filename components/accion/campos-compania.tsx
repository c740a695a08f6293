'use client'

import { useMemo } from 'react'
import { bind } from '@/components/ui/bind'
import { ListField } from '@/components/ui/list-field'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { isLista } from '@/lib/catalogo/abierto'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { FormularioOpciones } from '@/lib/accion/vista'
import { CampoObservado, Par, Seccion } from './campo'
import { PropuestasNota } from './propuestas-nota'
import type { SeccionProps } from './seccion-props'

type CampoDeLista = keyof FormularioOpciones['sugerencias']

const HINTS: Record<CampoDeLista, string> = {
  participantes: 'Las demás de la ciudad que tomaron parte. Una por renglón.',
  contrapartes: 'Gobiernos, organismos u organizaciones. Una por renglón.',
  paises: 'Sin México; vale “EUA”. Uno por renglón.',
  ciudades: 'Una por renglón.',
  redes: 'Por ejemplo, CGLU. Una por renglón.',
}

/** One of the lists, one entry a line, with the catalogue's suggestions. */
function Lista({
  campo,
  state,
  valores,
  opciones,
  observaciones,
}: SeccionProps & { campo: CampoDeLista }) {
  const { sugerencias, propuestas, hayMas } = opciones.sugerencias[campo]
  const offered = useMemo(() => [...sugerencias, ...propuestas], [sugerencias, propuestas])
  return (
    <CampoObservado campo={campo} observaciones={observaciones}>
      <ListField
        label={CAMPO_LABELS[campo]}
        hint={HINTS[campo]}
        optional
        suggestions={offered}
        source={hayMas ? `/api/catalogo/sugerencias?lista=${campo}&texto=` : undefined}
        {...bind(state, campo, valores[campo])}
      />
      {isLista(campo) && <PropuestasNota lista={campo} catalogo={opciones.sugerencias[campo]} />}
    </CampoObservado>
  )
}

/** Who took part and where it was. */
export function ConQuienYDonde(props: SeccionProps) {
  const { state, valores, opciones, observaciones, faltan } = props
  return (
    <Seccion id="quien" faltan={faltan}>
      <CampoObservado campo="responsable" observaciones={observaciones}>
        <SelectInput
          label="Dependencia responsable"
          options={opciones.responsables}
          remountKey={state.n}
          {...bind(state, 'responsable', valores.responsable)}
        />
      </CampoObservado>
      <Lista campo="participantes" {...props} />
      <Lista campo="contrapartes" {...props} />
      <Par>
        <Lista campo="paises" {...props} />
        <Lista campo="ciudades" {...props} />
      </Par>
      <Par>
        <Lista campo="redes" {...props} />
        <CampoObservado campo="lugar" observaciones={observaciones}>
          <TextInput
            label="Lugar"
            hint="El recinto o el sitio, si importa."
            optional
            autoComplete="off"
            {...bind(state, 'lugar', valores.lugar)}
          />
        </CampoObservado>
      </Par>
    </Seccion>
  )
}
