'use client'

import { useEffect, useState } from 'react'
import { fieldId } from '@/components/ui/field'
import { DESCRIPCION_MAX } from '@/lib/accion/accion'
import { contar } from '@/lib/core/contar'
import { contarPalabras } from '@/lib/core/texto'

/** What the informe's descriptions usually take: advice, not a rule. */
const RECOMENDADAS = { min: 45, max: 120 }

const miles = (n: number) => n.toLocaleString('es-MX')
const palabras = (n: number) => contar(n, 'palabra', 'palabras')

/** The sentence under «Descripción»; only the hard limit is said as an obstacle. */
function consejo(texto: string): { texto: string; isExceso: boolean } {
  if (texto.length > DESCRIPCION_MAX) {
    const sobran = miles(texto.length - DESCRIPCION_MAX)
    const limite = miles(DESCRIPCION_MAX)
    return { texto: `Sobran ${sobran} caracteres: caben ${limite}.`, isExceso: true }
  }
  const n = contarPalabras(texto)
  const { min, max } = RECOMENDADAS
  const medida = `la medida recomendada (${min} a ${max})`
  if (n === 0) return { texto: `Se recomiendan de ${min} a ${max} palabras.`, isExceso: false }
  if (n < min) {
    const falta = min - n === 1 ? 'Falta' : 'Faltan'
    return {
      texto: `${palabras(n)}. ${falta} ${palabras(min - n)} para ${medida}.`,
      isExceso: false,
    }
  }
  if (n <= max) {
    const queda = max - n === 1 ? 'queda' : 'quedan'
    const resto = n === max ? '' : `; ${queda} ${max - n} de las ${max} recomendadas`
    return { texto: `${palabras(n)}${resto}.`, isExceso: false }
  }
  const sobra = n - max === 1 ? 'Sobra' : 'Sobran'
  return {
    texto: `${palabras(n)}. ${sobra} ${palabras(n - max)} para ${medida}; puede enviarla así.`,
    isExceso: false,
  }
}

/** Counts the words of «Descripción» while it is written. */
export function PalabrasDeDescripcion() {
  const [texto, setTexto] = useState<string | null>(null)

  useEffect(() => {
    const field = document.getElementById(fieldId('descripcion'))
    if (!(field instanceof HTMLTextAreaElement)) return
    const read = () => setTexto(field.value)
    read()
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [])

  const dicho = texto === null ? null : consejo(texto)
  return (
    <p
      className={`mt-1 min-h-5 text-xs tabular-nums ${dicho?.isExceso ? 'font-semibold text-red' : 'text-quiet'}`}
    >
      {dicho?.texto}
      <span role="status" className="sr-only">
        {dicho?.isExceso && dicho.texto}
      </span>
    </p>
  )
}
