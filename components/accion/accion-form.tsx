'use client'

import { useEffect, useState } from 'react'
import type { Mutate } from '@/components/ui/mutation'
import { useMutation } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { EMPTY_FORM, valueOf, type FormState } from '@/lib/core/form-state'
import type { Issue } from '@/lib/core/issue'
import { faltanPorSeccion } from '@/lib/accion/secciones'
import type { Valores } from '@/lib/accion/valores'
import type { FormularioOpciones, ObservacionVista } from '@/lib/accion/vista'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import { EntrarAparte } from '@/components/usuario/entrar-aparte'
import type { Vistazo } from './vistazo'
import { BarraGuardar } from './barra-guardar'
import { IndiceDeSecciones } from './campo'
import { ConQuienYDonde } from './campos-compania'
import { DescripcionYEvidencia, LugarEnElInforme } from './campos-informe'
import { QueYCuando } from './campos-principales'
import { Conflicto } from './conflicto'
import { entrarNoEnvia } from './entrar-no-envia'
import { EvidenciaArchivos } from './evidencia-archivos'
import { leerValor } from './leer-valor'
import { comienzoDe } from './posteada'
import { RescateAviso } from './rescate-aviso'
import type { Servidor } from './rescate'
import { useAutoguardado, useEnvioAMano } from './use-autoguardado'
import { useKeepPlace } from './use-keep-place'
import { useConflicto, valoresDeEscrito } from './use-conflicto'

type AccionFormProps = {
  guardar: Mutate
  opciones: FormularioOpciones
  valores: Valores
  usuarioId: string
  /** Nothing but nulls for an acción that is not saved yet. */
  servidor: Servidor
  /** The address of its page: where it is posted without JavaScript. */
  ruta: string
  /** One draft per form, however often it is posted. */
  claveCliente: string
  observaciones?: readonly ObservacionVista[]
  /** What to say at once: someone tried to send it incomplete. */
  pendientes?: readonly Issue[]
  /** Names saved though no list takes them, each with its sentence. */
  noReconocidos?: readonly Issue[]
  archivos?: readonly ArchivoVista[]
  /** «10:42», or «2 nov, 10:42» for another day: the last save. */
  guardadaA?: string | null
}

/** What is refused is said above the form, which may be out of sight when the bar is pressed. */
function useNoticeInSight(n: number, isRefused: boolean) {
  useEffect(() => {
    if (n > 0 && isRefused) document.getElementById('formulario')?.scrollIntoView()
  }, [n, isRefused])
}

/** The acción, on one page in sections that can be filled in any order; drafts save incomplete. */
export function AccionForm({
  guardar,
  opciones,
  valores,
  usuarioId,
  servidor,
  ruta,
  claveCliente,
  observaciones = [],
  pendientes = [],
  noReconocidos = [],
  archivos = [],
  guardadaA = null,
}: AccionFormProps) {
  const kept = useKeepPlace(useMutation(guardar, { ...EMPTY_FORM, issues: [...pendientes] }, ruta))
  const { state } = kept
  const [comienzo] = useState(() => comienzoDe(state, valores, servidor))
  const { auto, vistazo, ref, rescate, olvidar } = useAutoguardado(
    usuarioId,
    claveCliente,
    comienzo.servidor,
  )
  const base = vistazo.base ? valoresDeEscrito(vistazo.base) : comienzo.base
  const { conflicto, elegidas, elegir, shown, vez } = useConflicto(state, base)
  const mutation = useEnvioAMano(auto, kept, conflicto !== null)
  const posted = valueOf(state, 'semestre', opciones.semestres[0]?.value)
  const [clave, setClave] = useState(posted)
  useNoticeInSight(state.n, state.notice !== null && state.notice.kind !== 'done')
  const semestre = opciones.semestres.find(({ value }) => value === clave) ?? opciones.semestres[0]
  if (!semestre) return null
  const isAnswered = state.notice !== null || state.issues.length > 0
  const unknown = vistazo.noReconocidos ?? noReconocidos
  const seccion = {
    state: conIssues(shown, noReconocidos, unknown),
    valores,
    opciones,
    observaciones,
    faltan: faltanPorSeccion(base, semestre.periodo),
  }
  return (
    <div id="formulario" ref={ref} onKeyDown={entrarNoEnvia} className="scroll-mt-24">
      <MutationForm mutation={mutation} label="Acción" guard={!vistazo.isASalvo}>
        <Identidad vistazo={vistazo} version={conflicto?.otra.version ?? vistazo.version} />
        <noscript>
          <input
            type="hidden"
            name="base"
            value={JSON.stringify(conflicto?.otra.valores ?? base)}
          />
        </noscript>
        <RescateAviso rescate={rescate} auto={auto} onDone={olvidar} />
        {state.notice?.kind === 'session' && <EntrarAparte />}
        {conflicto && (
          <Conflicto
            otra={conflicto.otra}
            diferencias={conflicto.diferencias}
            elegidas={elegidas}
            leer={(campo, valor) => leerValor(campo, valor, semestre, opciones)}
            onElegir={elegir}
          />
        )}
        <div key={vez} className={isAnswered ? 'mt-6' : undefined}>
          <IndiceDeSecciones {...seccion} noReconocidos={unknown} />
          <QueYCuando {...seccion} semestre={semestre} onSemestre={setClave} />
          <ConQuienYDonde {...seccion} />
          <LugarEnElInforme {...seccion} semestre={semestre} />
          <DescripcionYEvidencia {...seccion}>
            <EvidenciaArchivos auto={auto} archivos={archivos} accionId={servidor.accionId} />
          </DescripcionYEvidencia>
        </div>
        <BarraGuardar
          state={state}
          vistazo={vistazo}
          guardadaA={guardadaA}
          isEditable={conflicto?.otra.isEditable ?? true}
        />
      </MutationForm>
    </div>
  )
}

/** What is said beside the fields: of names that are not recognised, what the last save said. */
function conIssues(state: FormState, before: readonly Issue[], now: readonly Issue[]): FormState {
  const known = new Set([...before, ...now].map(({ mensaje }) => mensaje))
  const others = state.issues.filter(({ mensaje }) => !known.has(mensaje))
  return { ...state, issues: [...others, ...now] }
}

/** Which acción this is and which version of it: what autosave learns, sending by hand uses. */
function Identidad({ vistazo, version }: { vistazo: Vistazo; version: number | null }) {
  const { accionId, claveCliente } = vistazo
  return (
    <>
      {accionId && <input type="hidden" name="accionId" value={accionId} />}
      {accionId && <input type="hidden" name="version" value={version ?? ''} />}
      <input type="hidden" name="claveCliente" value={claveCliente} />
    </>
  )
}
