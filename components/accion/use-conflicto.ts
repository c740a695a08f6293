'use client'

import { useState } from 'react'
import type { FormState, FormValues } from '@/lib/core/form-state'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { diferenciasDe, valoresPropuestos, type Diferencia } from '@/lib/accion/conflicto'
import { valorDe, type Valores } from '@/lib/accion/valores'
import type { OtraVersion } from '@/lib/accion/vista'
import type { Escrito } from './campos-del-form'

function isOtraVersion(data: unknown): data is OtraVersion {
  return typeof data === 'object' && data !== null && 'valores' in data && 'version' in data
}

function valoresDe(values: FormValues): Valores {
  return Object.fromEntries(CAMPOS.map((campo) => [campo, valorDe(values[campo])])) as Valores
}

/** What the form held when it was last saved, to compare with. */
export const valoresDeEscrito = (escrito: Escrito): Valores => valoresDe(escrito)

/** As a form posts them: a list of boxes is a list, everything else text. */
function valuesDe(valores: Valores): FormValues {
  return { ...valores, ods: valores.ods.split('\n').filter(Boolean) }
}

function valoresDelForm(form: HTMLFormElement): Valores {
  const data = new FormData(form)
  const entries = CAMPOS.map((campo) => [campo, data.getAll(campo).map(String).join('\n')])
  return Object.fromEntries(entries) as Valores
}

type Ajuste = { n: number; valores: Valores }

/**
 * The three-way comparison of a form that came late: which fields differ, which version of each the
 * form holds, and the state its fields show (mounted anew, by `vez`, whenever a version is chosen).
 */
export function useConflicto(state: FormState, base: Valores) {
  const [visto, setVisto] = useState(0)
  const [ajuste, setAjuste] = useState<Ajuste | null>(null)
  const [elegidas, setElegidas] = useState<Partial<Record<Campo, 'mia' | 'otra'>>>({})
  const [kept, setKept] = useState<{ otra: OtraVersion; diferencias: Diferencia[] } | null>(null)

  if (state.n !== visto) {
    setVisto(state.n)
    const otra = state.notice?.kind === 'stale' && isOtraVersion(state.data) ? state.data : null
    if (otra) {
      const mia = valoresDe(state.values)
      const diferencias = diferenciasDe(base, mia, otra.valores)
      setKept({ otra, diferencias })
      setElegidas({})
      setAjuste({ n: state.n * 1000, valores: valoresPropuestos(mia, diferencias) })
    } else if (ajuste) {
      // Another refusal after the conflict: what is in the fields now is what was posted.
      setAjuste({ n: ajuste.n, valores: valoresDe(state.values) })
    }
  }

  function elegir(campo: Campo, cual: 'mia' | 'otra', form: HTMLFormElement | null) {
    const diferencia = kept?.diferencias.find((one) => one.campo === campo)
    if (!diferencia || !form || !ajuste) return
    setElegidas({ ...elegidas, [campo]: cual })
    setAjuste({ n: ajuste.n + 1, valores: { ...valoresDelForm(form), [campo]: diferencia[cual] } })
  }

  const shown: FormState = ajuste ? { ...state, values: valuesDe(ajuste.valores) } : state
  return { conflicto: kept, elegidas, elegir, shown, vez: ajuste?.n ?? 0 }
}
