import type { Bloque } from './leer'
import { isDeLaAccion, isMarcaDeAnexo, leerMarca } from './marks'

/** What a file that came back says of one acción. Null or empty is what is not there any more. */
export type Reunida = {
  folio: string
  titulo: string | null
  fechas: string | null
  parrafos: string[]
  /** Its text is mixed with another's: nothing of it is taken. */
  revuelta: boolean
}

/** Something that could not be laid to any acción, or was missed: told to the person, never guessed. */
export type Perdida = { folio: string | null; mensaje: string; texto: string }

/** A heading without id: perhaps the title of the acción whose text comes next, written wholly anew. */
type Suelto = { titulo: string; parrafos: string[] }

const isBlank = (texto: string): boolean => texto.trim() === ''
const isTitulo = ({ estilo }: Bloque): boolean => /^(?:heading|t[ií]?tulo)\s*[1-6]$/i.test(estilo)
const isLineaDeFechas = (texto: string): boolean => /^\s*\(.*\)\s*$/s.test(texto)

/** Deals the paragraphs of a file out to their acciones, by their ids and, for those that were added, by their place. */
class Reunion {
  readonly acciones = new Map<string, Reunida>()
  readonly perdidas: Perdida[] = []
  private current: Reunida | null = null
  private loose: Suelto | null = null
  private isInside = false

  take(bloque: Bloque): void {
    const own = bloque.marcas.map(leerMarca).filter((marca) => marca !== null)
    if (own.length > 0) this.takeMarked(bloque, own)
    else if (bloque.portadilla) this.open()
    else if (!this.isInside || isBlank(bloque.texto)) return
    else if (isTitulo(bloque)) this.takeLoose(bloque.texto)
    else if (this.loose) this.loose.parrafos.push(bloque.texto)
    else if (this.current) takeByPlace(this.current, bloque.texto)
    else this.tellUnknown('Un párrafo no es de ninguna acción', bloque.texto)
  }

  /** A full page: what comes next is of no acción until one begins. */
  open(): void {
    this.dropLoose()
    this.current = null
    this.isInside = true
  }

  end(): void {
    this.dropLoose()
  }

  private takeMarked(bloque: Bloque, own: { folio: string; lugar: string }[]): void {
    const folios = [...new Set(own.map(({ folio }) => folio))]
    if (folios.length > 1) return this.tellMixed(folios, bloque.texto)
    const [folio] = folios
    const lugares = own.map(({ lugar }) => lugar)
    this.isInside = true
    this.enter(folio!, lugares)
    if (!this.current || isBlank(bloque.texto)) return
    const lugar = lugares[0]!
    if (lugar === 'titulo') this.current.titulo = bloque.texto
    else if (lugar === 'fechas') this.current.fechas = bloque.texto
    else if (isDeLaAccion(lugar)) this.current.parrafos.push(bloque.texto)
  }

  /** Goes over to the acción that an id names. */
  private enter(folio: string, lugares: string[]): void {
    if (this.current?.folio === folio && !this.loose) {
      if (lugares.includes('titulo') && this.current.titulo !== null) this.mix(folio)
      return
    }
    const known = this.acciones.get(folio)
    if (known) {
      const isHere = this.current === known
      this.dropLoose()
      if (!isHere) this.mix(folio)
      this.current = known
      return
    }
    const begun: Reunida = { folio, titulo: null, fechas: null, parrafos: [], revuelta: false }
    if (this.loose && !lugares.includes('titulo')) this.adopt(begun, this.loose)
    else this.dropLoose()
    this.acciones.set(folio, begun)
    this.current = begun
  }

  /** The heading without id, right before the first text that is known of an acción without title, is its title. */
  private adopt(begun: Reunida, { titulo, parrafos }: Suelto): void {
    begun.titulo = titulo
    for (const texto of parrafos) takeByPlace(begun, texto)
    this.loose = null
  }

  private takeLoose(titulo: string): void {
    this.dropLoose()
    this.loose = { titulo, parrafos: [] }
  }

  private dropLoose(): void {
    if (!this.loose) return
    const { titulo, parrafos } = this.loose
    this.tellUnknown(
      'Un título no es de ninguna acción del informe',
      [titulo, ...parrafos].join(' '),
    )
    this.loose = null
    this.current = null
  }

  private mix(folio: string): void {
    const mixed = this.acciones.get(folio)
    if (!mixed || mixed.revuelta) return
    mixed.revuelta = true
    const mensaje = 'Su texto está repartido en dos lugares del archivo: no se tomó nada de ella.'
    this.perdidas.push({ folio, mensaje, texto: '' })
  }

  private tellMixed(folios: string[], texto: string): void {
    this.dropLoose()
    for (const folio of folios) {
      const begun = { folio, titulo: null, fechas: null, parrafos: [], revuelta: false }
      const mixed: Reunida = this.acciones.get(folio) ?? begun
      mixed.revuelta = true
      this.acciones.set(folio, mixed)
      this.current = mixed
      const others = folios.filter((other) => other !== folio).join(', ')
      const mensaje = `Un párrafo junta su texto con el de ${others}: no se tomó nada de ella.`
      this.perdidas.push({ folio, mensaje, texto })
    }
  }

  private tellUnknown(mensaje: string, texto: string): void {
    this.perdidas.push({ folio: null, mensaje: `${mensaje}: no se tomó.`, texto })
  }
}

/** A paragraph without id, written inside an acción: its date line if it stands there in parentheses, else its text. */
function takeByPlace(accion: Reunida, texto: string): void {
  const isFechas = accion.fechas === null && accion.parrafos.length === 0 && isLineaDeFechas(texto)
  if (isFechas) accion.fechas = texto
  else accion.parrafos.push(texto)
}

/** What the file says of each acción, and what of it is nobody's. What comes after the acciones is not looked at. */
export function reunirAcciones(bloques: readonly Bloque[]): {
  acciones: Map<string, Reunida>
  perdidas: Perdida[]
} {
  const reunion = new Reunion()
  for (const bloque of bloques) {
    if (bloque.marcas.some(isMarcaDeAnexo)) break
    reunion.take(bloque)
  }
  reunion.end()
  return { acciones: reunion.acciones, perdidas: reunion.perdidas }
}
