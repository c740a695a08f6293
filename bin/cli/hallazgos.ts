import { citar } from '@/lib/core/citar'
import { contar } from '@/lib/core/contar'
import { SEVERIDADES, type Hallazgo, type Severidad } from '@/lib/correccion/hallazgo'

/** A finding as the contract prints it; `aceptado` says why it may stay, who said so and when. */
export type HallazgoDicho = Hallazgo & {
  aceptado: { motivo: string; quien: string; cuando: string } | null
}

const DICHAS: Record<Severidad, string> = {
  bloquea: 'Impide cerrar',
  advertencia: 'Advertencia',
  sugerencia: 'Sugerencia',
}
const CUENTAS: Record<Severidad, [string, string]> = {
  bloquea: ['hallazgo que impide cerrar', 'hallazgos que impiden cerrar'],
  advertencia: ['advertencia', 'advertencias'],
  sugerencia: ['sugerencia', 'sugerencias'],
}

const CITA = 100

const abreviar = (texto: string) => (texto.length > CITA ? `${texto.slice(0, CITA)}…` : texto)

function lineasDe({ severidad, regla, campo, cita, mensaje, propuesta, aceptado }: HallazgoDicho) {
  const donde = cita === '' ? campo : `${campo}: ${citar(abreviar(cita))}`
  return [
    `  ${DICHAS[severidad]} · ${regla} · ${donde}`,
    `    ${mensaje}`,
    ...(propuesta ? [`    Propuesta: ${citar(abreviar(propuesta))}`] : []),
    ...(aceptado ? [`    Aceptado por ${aceptado.quien}: ${aceptado.motivo}`] : []),
  ]
}

/** “1 hallazgo que impide cerrar, 37 advertencias y 12 sugerencias en 48 acciones.” */
function cuentaDe(hallazgos: readonly HallazgoDicho[], acciones: number): string {
  const cuentas = SEVERIDADES.map((severidad) => {
    const cuantos = hallazgos.filter((one) => one.severidad === severidad && !one.aceptado).length
    return contar(cuantos, ...CUENTAS[severidad])
  })
  const aceptados = hallazgos.filter(({ aceptado }) => aceptado).length
  const ademas = aceptados > 0 ? `; además, ${contar(aceptados, 'aceptado', 'aceptados')}` : ''
  const [graves, ...otras] = cuentas
  return `${[graves, ...otras.slice(0, -1)].join(', ')} y ${otras.at(-1)} en ${contar(acciones, 'acción', 'acciones')}${ademas}.`
}

/** The findings for a person, acción by acción, and how many there are. */
export function listaDeHallazgos(hallazgos: readonly HallazgoDicho[], acciones: number): string {
  const grupos = Map.groupBy(hallazgos, ({ folio, titulo }) =>
    [folio, titulo].filter(Boolean).join(' · '),
  )
  const partes = [...grupos].map(([cabeza, found]) =>
    [cabeza, ...found.flatMap(lineasDe), ''].join('\n'),
  )
  return [...partes, cuentaDe(hallazgos, acciones), ''].join('\n')
}
