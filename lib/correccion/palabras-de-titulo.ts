import { sinAcentos } from '@/lib/core/texto'

const singular = (palabra: string) => palabra.replace(/(?<=[rnldzj])es$|s$/, '')

/**
 * Words that say what kind of acción it is, who holds it or where it is reported, not which one: two acciones that
 * share nothing else are not alike («Reunión con la Embajada de…»). Without accents.
 */
const GENERICAS = new Set(
  `accion actividad acuerdo agencia alcalde alcaldia ante anual apoyo asamblea asunto beneficio buena campana capital
   ciclo ciudad ciudadana colaboracion como con conferencia consul consulado contingencia contra convenio
   conversatorio convocatoria cooperacion coordinador covid crisis curso declaracion del delegacion demostracion
   dentro desarrollo desde dia dialogo direccion director donacion donativo edicion embajada embajador emergencia
   encuentro entendimiento entre entrega esta estado estas este estos estudio evento exposicion exterior foro general
   gobierno grupo hasta iniciativa instituto intercambio internacional jefa jefatura jornada las linea local los marco
   mas memorando mesa mexicana mexico miembro ministerio ministra ministro modulo motivo mundial nacional oficina
   organizacion pandemia para participacion politica por practica presentacion privada programa proyecto publica
   publico que red relacion representante republica reunion sanitaria secretaria segunda segundo seminario serie
   sesion sobre sus suscrito taller tecnica tecnico tercer tercera titular trabajo una unas unida unido union unos
   videoconferencia virtual visita webinario`
    .split(/\s+/)
    .map(singular),
)

const crudasDe = (texto: string) => [
  ...new Set(sinAcentos(texto).match(/[\p{L}\p{N}]{3,}/gu) ?? []),
]

/** The words of a text as they are compared: three letters or more, no accents, in the singular. */
const palabrasDe = (texto: string) => [...new Set(crudasDe(texto).map(singular))]

const isPropia = (palabra: string) => !GENERICAS.has(palabra) && !/^(19|20)\d\d$/.test(palabra)

/** The words of some names, as they are compared. */
export const palabrasDeNombres = (nombres: readonly string[]) =>
  new Set(nombres.flatMap(palabrasDe))

/** What a título says of this acción and no other; the names given (of contrapartes, redes) are no news either. */
export function palabrasPropias(titulo: string, nombres: readonly string[] = []): string[] {
  const named = palabrasDeNombres(nombres)
  return palabrasDe(titulo).filter((palabra) => isPropia(palabra) && !named.has(palabra))
}

const BUSCADAS = 8

/**
 * The question put to the word index: any two of the título's own words, the longest first (they are the rarest).
 * In the syntax of to_tsquery, of letters and digits only; empty when there are not two.
 */
export function paresDePalabras(titulo: string): string {
  const palabras = crudasDe(titulo)
    .filter((palabra) => /^[a-z0-9]+$/.test(palabra) && !GENERICAS.has(singular(palabra)))
    .sort((a, b) => b.length - a.length)
    .slice(0, BUSCADAS)
  return palabras
    .flatMap((one, at) => palabras.slice(at + 1).map((other) => `(${one}&${other})`))
    .join('|')
}

/** Runs of three letters, as pg_trgm makes them. */
export function trigramasDe(palabras: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const palabra of palabras) {
    const padded = `  ${palabra} `
    for (let at = 0; at + 3 <= padded.length; at++) runs.add(padded.slice(at, at + 3))
  }
  return runs
}

/** A título of so many own words, all of them in a longer one, is worth this much: one of the two says more. */
const CONTENIDA = { palabras: 3, vale: 0.7 }

/**
 * How alike two lists of words are, 0 to 1: the runs of three letters they share, of all they have, or most of the
 * share of the shorter list that stands in the longer one.
 */
export function semejanza(
  a: readonly string[],
  b: readonly string[],
  [one, other]: readonly [ReadonlySet<string>, ReadonlySet<string>] = [
    trigramasDe(a),
    trigramasDe(b),
  ],
): number {
  const shared = [...one].filter((run) => other.has(run)).length
  if (shared === 0) return 0
  const whole = shared / (one.size + other.size - shared)
  if (Math.min(a.length, b.length) < CONTENIDA.palabras) return whole
  return Math.max(whole, (CONTENIDA.vale * shared) / Math.min(one.size, other.size))
}
