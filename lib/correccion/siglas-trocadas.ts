import { isEnIngles } from './lengua'
import { SIGLAS_DEL_OFICIO } from './siglas-del-oficio'

/** The siglas that are known, by their letters whatever the order. */
export type Conocidas = {
  siglas: ReadonlySet<string>
  porLetras: ReadonlyMap<string, readonly { sigla: string; idioma: 'es' | 'en' | null }[]>
}

const letrasDe = (sigla: string) => [...sigla].sort().join('')

const MINIMO = 3
const TROCABLE = new RegExp(`^\\p{Lu}{${MINIMO},}$`, 'u')

const DEL_OFICIO = new Map(SIGLAS_DEL_OFICIO.map((one) => [one.sigla, one]))

/** Those of the house, with the ones of the catalogues; all in capitals. `comunes`: of everyday use. */
export function conocidasCon(otras: readonly string[], comunes: readonly string[]): Conocidas {
  const enMayusculas = (all: readonly string[]) => all.map((one) => one.toUpperCase())
  const propias = [...DEL_OFICIO.keys(), ...enMayusculas(otras)].filter((sigla) => sigla !== '')
  const siglas = new Set([...propias, ...enMayusculas(comunes)])
  const porLetras = new Map<string, { sigla: string; idioma: 'es' | 'en' | null }[]>()
  // Three letters of everyday use (INE, VIA) are some other word in too many orders.
  const largas = enMayusculas(comunes).filter((sigla) => sigla.length > MINIMO)
  for (const sigla of new Set([...propias, ...largas])) {
    const letras = letrasDe(sigla)
    const same = porLetras.get(letras) ?? []
    same.push({ sigla, idioma: DEL_OFICIO.get(sigla)?.idioma ?? null })
    porLetras.set(letras, same)
  }
  return { siglas, porLetras }
}

/**
 * The known sigla that has the letters of this one in another order; null when there is none, or when this one is known
 * too. A sigla that Spanish and English write in different orders (RRD, DRR) follows the language around it.
 */
export function trocada(
  sigla: string,
  texto: string,
  posicion: number,
  { siglas, porLetras }: Conocidas,
): string | null {
  if (!TROCABLE.test(sigla)) return null
  const otras = (porLetras.get(letrasDe(sigla)) ?? []).filter((one) => one.sigla !== sigla)
  if (!siglas.has(sigla)) return otras[0]?.sigla ?? null
  if (DEL_OFICIO.get(sigla)?.idioma !== 'es' || !isEnIngles(texto, posicion)) return null
  return otras.find(({ idioma }) => idioma === 'en')?.sigla ?? null
}
