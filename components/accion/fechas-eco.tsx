'use client'

import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import { fueraDePeriodo, imprimirFechas, leerFechas, type Periodo } from '@/lib/core/fechas'
import { fechasEnPalabras } from '@/lib/core/fechas-en-palabras'

type Eco = { kind: 'bien' | 'fuera' | 'mal'; texto: string; impresa?: string }

/** What the phrase was taken to mean; null for an empty one. */
function ecoDe(frase: string, periodo: Periodo): Eco | null {
  if (frase.trim() === '') return null
  const leidas = leerFechas(frase, periodo)
  if (!leidas.ok) return { kind: 'mal', texto: leidas.mensaje }
  const { fechas } = leidas
  return {
    kind: fueraDePeriodo(fechas, periodo).length > 0 ? 'fuera' : 'bien',
    texto: fechasEnPalabras(fechas, periodo),
    impresa: imprimirFechas(fechas, periodo),
  }
}

/** How long a phrase that is not understood yet is left alone: it may still be being written. */
const PACIENCIA_MS = 900

type Props = {
  input: RefObject<HTMLInputElement | null>
  inicial: string
  periodo: Periodo
  /** What the field already says is not said twice. */
  errores?: readonly string[]
}

/** Answers the phrase of «Fechas»: at once when it is understood, after a pause when it is not. */
export function FechasEco({ input, inicial, periodo, errores = [] }: Props) {
  const [frase, setFrase] = useState(inicial)
  const [isPausa, setPausa] = useState(true)

  useEffect(() => {
    const field = input.current
    if (!field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => setPausa(true)
    const onInput = () => {
      setFrase(field.value)
      setPausa(false)
      clearTimeout(timer)
      timer = setTimeout(rest, PACIENCIA_MS)
    }
    // What was typed before the scripts took over.
    const first = setTimeout(() => field.value !== inicial && onInput())
    field.addEventListener('input', onInput)
    field.addEventListener('blur', rest)
    return () => {
      clearTimeout(timer)
      clearTimeout(first)
      field.removeEventListener('input', onInput)
      field.removeEventListener('blur', rest)
    }
  }, [input, inicial])

  const eco = ecoDe(frase, periodo)
  const isQuiet = eco === null || (eco.kind === 'mal' && (!isPausa || errores.includes(eco.texto)))
  return (
    <div role="status" className="mt-1.5 text-sm">
      {!isQuiet && <EcoTexto eco={eco} />}
    </div>
  )
}

function EcoTexto({ eco }: { eco: Eco }) {
  const Icon = eco.kind === 'bien' ? CircleCheck : CircleAlert
  const tint = { bien: 'text-green', fuera: 'text-amber', mal: 'text-red' }[eco.kind]
  return (
    <div className="flex gap-2">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${tint}`} />
      <div className="min-w-0">
        {eco.kind === 'mal' ? (
          <p className={tint}>{eco.texto}</p>
        ) : (
          <>
            <p>Entendimos: {eco.texto}.</p>
            <p className="text-quiet">
              Se imprimirá: <span className="font-semibold text-ink">({eco.impresa})</span>
            </p>
          </>
        )}
        {eco.kind === 'fuera' && (
          <p className={tint}>Hay fechas fuera del semestre. Puede enviarla así, si es correcto.</p>
        )}
      </div>
    </div>
  )
}
