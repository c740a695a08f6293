import type { Fecha } from '@/lib/core/fechas'
import { daysBetween } from '@/lib/core/clock'
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

/** What a título says of this acción and no other; the names given (of contrapartes, redes) are no news either. */
export function palabrasPropias(titulo: string, nombres: readonly string[] = []): string[] {
  const named = new Set(nombres.flatMap(palabrasDe))
  return palabrasDe(titulo).filter(
    (palabra) => !GENERICAS.has(palabra) && !named.has(palabra) && !/^(19|20)\d\d$/.test(palabra),
  )
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
function trigramasDe(palabras: readonly string[]): Set<string> {
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
export function semejanza(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [trigramasDe(a), trigramasDe(b)]
  const shared = [...one].filter((run) => other.has(run)).length
  if (shared === 0) return 0
  const whole = shared / (one.size + other.size - shared)
  if (Math.min(a.length, b.length) < CONTENIDA.palabras) return whole
  return Math.max(whole, (CONTENIDA.vale * shared) / Math.min(one.size, other.size))
}

/** What is compared of an acción, being written or kept. */
export type Comparable = {
  titulo: string
  fechas: readonly Fecha[]
  lugar: string
  ciudades: readonly string[]
  /** Names by which its contrapartes and redes are known. */
  nombres: readonly string[]
}

/** Days apart that still may be the same event: who travels counts from the eve. */
export const DIAS_CERCA = 3
/** «enero a junio», even «abril», is near everything and says nothing. */
export const DIAS_LARGA = 14

const isCorta = ({ inicio, fin }: Fecha) => daysBetween(inicio, fin) <= DIAS_LARGA

/** Whether some stretch of one is at most that many days from some stretch of the other; 0 is a day in common. */
function isCerca(a: readonly Fecha[], b: readonly Fecha[], dias: number): boolean {
  const others = b.filter(isCorta)
  return a
    .filter(isCorta)
    .some((one) =>
      others.some(
        (other) =>
          daysBetween(one.fin, other.inicio) <= dias && daysBetween(other.fin, one.inicio) <= dias,
      ),
    )
}

const comparten = (a: readonly string[], b: readonly string[]) => {
  const names = new Set(b.map(sinAcentos))
  return a.some((name) => names.has(sinAcentos(name)))
}

const letras = (palabras: readonly string[]) => palabras.join('').length

/** The marks of the rule; docs/adr/0014 has the figures they were set by. */
const MARCAS = { titulo: 0.5, tituloCerca: 0.3, conCompania: 0.12, conNombres: 0.4, letras: 12 }

/**
 * How much two acciones may be the same event, for ranking; null when they are not alike enough to be told. By the
 * título alone when its own words are; near in time, by less; near and with the same contraparte, place or city, by
 * little. Contrapartes' names in a título count only then: a network meets many times.
 */
export function parecidoDe(escrita: Comparable, otra: Comparable): number | null {
  const nombres = [...escrita.nombres, ...otra.nombres]
  const [own, others] = [
    palabrasPropias(escrita.titulo, nombres),
    palabrasPropias(otra.titulo, nombres),
  ]
  const titulo = semejanza(own, others)
  const conNombres = semejanza(palabrasPropias(escrita.titulo), palabrasPropias(otra.titulo))
  const enough = Math.min(letras(own), letras(others))
  const cerca = isCerca(escrita.fechas, otra.fechas, DIAS_CERCA)
  const isMismoLugar = escrita.lugar !== '' && comparten([escrita.lugar], [otra.lugar])
  const compania =
    comparten(escrita.nombres, otra.nombres) ||
    comparten(escrita.ciudades, otra.ciudades) ||
    isMismoLugar
  const isAlike =
    (titulo >= MARCAS.titulo && enough >= MARCAS.letras) ||
    (cerca && titulo >= MARCAS.tituloCerca && enough >= MARCAS.letras / 2) ||
    (cerca && compania && titulo >= MARCAS.conCompania && comparten(own, others)) ||
    (compania && conNombres >= MARCAS.conNombres && isCerca(escrita.fechas, otra.fechas, 0))
  if (!isAlike) return null
  return Math.max(titulo, conNombres / 2) + (cerca ? 0.5 : 0) + (compania ? 0.25 : 0)
}
