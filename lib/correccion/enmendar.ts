import type { Hallazgo } from './hallazgo'

type Textos = { titulo: string; descripcion: string }

/** Names a hallazgo within one acción, while its text does not change. */
export const claveDeHallazgo = ({
  regla,
  campo,
  posicion,
}: Pick<Hallazgo, 'regla' | 'campo' | 'posicion'>) => `${regla}-${campo}-${posicion}`

/** Whether its mend is mechanical and of a text that the Gabinete may propose anew: título or descripción. */
export const isEnmendable = ({ campo, propuesta }: Pick<Hallazgo, 'campo' | 'propuesta'>) =>
  propuesta !== null && (campo === 'titulo' || campo === 'descripcion')

function enmendarTexto(texto: string, hallazgos: readonly Hallazgo[]): string {
  let hasta = 0
  let mended = ''
  for (const { cita, posicion, propuesta } of hallazgos.toSorted(
    (a, b) => a.posicion - b.posicion,
  )) {
    if (propuesta === null || posicion < hasta || !texto.startsWith(cita, posicion)) continue
    mended += texto.slice(hasta, posicion) + propuesta
    hasta = posicion + cita.length
  }
  return mended + texto.slice(hasta)
}

/**
 * Both texts with every propuesta in the place of its quote. Of two that overlap the first stands; what is quoted and is
 * not there any more changes nothing.
 */
export function enmendar({ titulo, descripcion }: Textos, hallazgos: readonly Hallazgo[]): Textos {
  const of = (campo: string) => hallazgos.filter((one) => one.campo === campo)
  return {
    titulo: enmendarTexto(titulo, of('titulo')),
    descripcion: enmendarTexto(descripcion, of('descripcion')),
  }
}
