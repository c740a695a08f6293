import { citar } from '@/lib/core/citar'
import { cleanLine } from './clean'
import { sectionsOf, type DocumentAccion, type InformeDocument } from './document'
import type { Fotos } from './fotos'
import type { Material } from './material'
import { nombreDePortadilla } from './portadilla'

/** A text that the pages set, and where it stands, in words that follow «El carácter …». */
export type TextoImpreso = { texto: string; lugar: string }

const DE_NOMBRE: Record<string, string> = {
  Dependencias: 'de la dependencia',
  Países: 'del país',
  Ciudades: 'de la ciudad',
  Redes: 'de la red',
  'Tipos de acción': 'del tipo',
}

const enAccion = ({ folio, titulo }: Pick<DocumentAccion, 'folio' | 'titulo'>) =>
  `la acción ${folio}, ${citar(titulo)},`

function deAccion(accion: DocumentAccion, fotos: Fotos): TextoImpreso[] {
  const { indice, titulo, fecha, parrafos } = accion
  const at = (campo: string) => (texto: string) => ({
    texto,
    lugar: `${campo} de ${enAccion(accion)}`,
  })
  return [
    ...[titulo].map(at('del título')),
    ...[fecha].map(at('de las fechas')),
    ...parrafos.map(at('de la descripción')),
    ...(fotos[indice] ?? []).flatMap(({ alt, credito }) => [
      at('de lo que muestra una imagen')(alt),
      at('del crédito de una imagen')(credito),
    ]),
  ]
}

/** A name of a catalogue, with the first acción that has it. */
function deNombres({ anexos, siglas }: InformeDocument, acciones: DocumentAccion[]) {
  const having = (places: readonly number[]) => {
    const [first] = places.map((place) => acciones[place])
    return first ? ` en ${enAccion(first)}` : ''
  }
  const names = anexos.indices.flatMap(({ titulo, entradas }) =>
    entradas.map(({ nombre, siglas, acciones: places }) => {
      const lugar = `${DE_NOMBRE[titulo] ?? 'del nombre'} ${citar(nombre)}${having(places)}`
      return { texto: `${nombre} ${siglas}`, lugar }
    }),
  )
  const expansions = siglas.map(({ sigla, desarrollo, acciones: places }) => ({
    texto: `${sigla} ${desarrollo}`,
    lugar: `de la sigla ${citar(sigla)}${having(places)}`,
  }))
  return [...names, ...expansions]
}

/** What is of no acción: the pages made by hand, the institution and the headings. */
function deElLibro(document: InformeDocument): TextoImpreso[] {
  const { institucion, presentacion, portadillas, partes, cambios, colofon } = document
  const at = (lugar: string) => (texto: string) => ({ texto, lugar })
  const { ciudad, gobierno, organo, fundamento } = institucion
  return [
    ...presentacion.parrafos.map(at('de la presentación')),
    ...[presentacion.firmante].map(at('de quien firma la presentación')),
    ...[presentacion.cargo].map(at('del cargo de quien firma la presentación')),
    ...Object.entries(portadillas).flatMap(([clave, { titulo, texto, imagen }]) =>
      [titulo, ...texto, imagen?.alt ?? '', imagen?.credito ?? ''].map(
        at(`de la página “${nombreDePortadilla(clave)}”`),
      ),
    ),
    ...[ciudad, gobierno, organo, ...fundamento, institucion.logo?.alt ?? ''].map(
      at('de los datos de la institución'),
    ),
    ...partes.flatMap(({ nombre, secciones }) => [
      at('del nombre de una parte')(nombre),
      ...secciones.map((seccion) => at('del nombre de un eje')(seccion.nombre)),
    ]),
    ...cambios.flatMap(({ folio, antes, despues, motivo, titulo }) =>
      [antes, despues, motivo, titulo].map(at(`de los cambios de la acción ${folio}`)),
    ),
    ...[colofon.edicion].map(at('del colofón')),
  ]
}

/** The contrapartes, which only the figures name, with the acciones that have them: the document does not say whose. */
export const listContrapartes = ({ acciones }: Pick<Material, 'acciones'>): TextoImpreso[] =>
  acciones.flatMap(({ folio, titulo, contrapartes }) =>
    contrapartes.map(cleanLine).map((texto) => ({
      texto,
      lugar: `de la contraparte ${citar(texto)} en ${enAccion({ folio, titulo: cleanLine(titulo) })}`,
    })),
  )

/** All that people wrote and the pages set, each text with its place: those of acciones first, in the order of the book. */
export function listTextos(document: InformeDocument, fotos: Fotos = {}): TextoImpreso[] {
  const acciones = sectionsOf(document).flatMap((seccion) => seccion.acciones)
  return [
    ...acciones.flatMap((accion) => deAccion(accion, fotos)),
    ...deNombres(document, acciones),
    ...deElLibro(document),
  ]
}
