import { MODALIDAD_LABELS, TIPO_LABELS } from '@/lib/accion/labels'
import { contar } from '@/lib/core/contar'
import { cleanLine } from '../clean'
import { safeColor } from '../color'
import type { Material, MaterialAccion } from '../material'
import { nombreDePais } from '../paises'
import { roman } from '../roman'
import { drawColumnas } from './columnas'
import { countBy } from './conteos'
import type { Conteo, Figura } from './figura'
import { altDe, figuraDe, type Barras } from './hacer'
import { drawMapa } from './mapa'
import { mesesDe } from './meses'
import { nombreDeOds } from './ods'

type Acciones = readonly MaterialAccion[]

/** A parte of the document, with what its sections are called and coloured. */
type ParteContada = {
  numero: number
  secciones: { nombre: string; color: string; acciones: unknown[] }[]
}

const labelOf = (labels: Record<string, string>, clave: string): string =>
  labels[clave] ?? cleanLine(clave)

/** A chart for each parte: its sections in the order of the book. */
function ejesFiguras(partes: ParteContada[], accent: string): (Figura | null)[] {
  return partes.map(({ numero, secciones }) => {
    const conteos = secciones.map(({ nombre, color, acciones }) => ({
      ...{ nombre, color, total: acciones.length },
    }))
    const whole = conteos.reduce((sum, { total }) => sum + total, 0)
    const titulo =
      partes.length > 1 ? `Acciones por eje, Parte ${roman(numero)}` : 'Acciones por eje'
    const clave = `ejes-${numero}`
    return figuraDe({ accent, clave, titulo, de: 'Eje', conteos, whole, most: 40 })
  })
}

const regionesDe = (paises: string[], { regiones = {} }: Material): string[] =>
  paises.map((codigo) => cleanLine(regiones[codigo] ?? ''))

/** The map, whose table names every country with its part of the world; null when no acción has a country. */
function mapaFigura(acciones: Acciones, material: Material): Figura | null {
  const codigos = countBy([...acciones], (a) => a.paises)
  if (codigos.length === 0) return null
  const conteos: Conteo[] = countBy([...acciones], (a) =>
    a.paises.map((codigo) => nombreDePais(material, codigo)),
  )
  const regionByName = new Map(
    codigos.map(({ nombre: codigo }) => [
      nombreDePais(material, codigo),
      regionesDe([codigo], material)[0] ?? '',
    ]),
  )
  const hasRegions = [...regionByName.values()].some((region) => region !== '')
  return {
    clave: 'mapa',
    titulo: 'Países con los que se trabajó',
    alt: altDe(
      `Mapa del mundo con las acciones de ${contar(conteos.length, 'país', 'países')}`,
      conteos,
    ),
    ...drawMapa(
      new Map(codigos.map(({ nombre, total }) => [nombre, total])),
      cleanLine(material.institucion.ciudad),
      safeColor(material.institucion.color),
    ),
    nota: 'El número es el de las acciones en que participa el país; el cuadro los dice todos.',
    cuadro: {
      columnas: [
        { titulo: 'País', isNumber: false },
        ...(hasRegions ? [{ titulo: 'Región', isNumber: false }] : []),
        { titulo: 'Acciones', isNumber: true },
      ],
      filas: conteos.map(({ nombre, total }) => [
        nombre,
        ...(hasRegions ? [regionByName.get(nombre) ?? ''] : []),
        String(total),
      ]),
    },
  }
}

/** Each dependencia once in an acción; the table says in how many it was the responsable. */
function dependenciasFigura(acciones: Acciones, accent: string): Figura | null {
  const figura = figuraDe({
    accent,
    clave: 'dependencias',
    titulo: 'Dependencias con más acciones',
    de: 'Dependencia',
    conteos: countBy([...acciones], (a) => a.dependencias.map((d) => cleanLine(d.nombre))),
  })
  if (!figura) return null
  const responsables = new Map(
    countBy([...acciones], (a) =>
      a.dependencias.filter((d) => d.papel === 'responsable').map((d) => cleanLine(d.nombre)),
    ).map(({ nombre, total }) => [nombre, total]),
  )
  const { columnas, filas } = figura.cuadro
  return {
    ...figura,
    cuadro: {
      columnas: [...columnas, { titulo: 'Como responsable', isNumber: true }],
      filas: filas.map(([nombre = '', ...rest]) => [
        ...[nombre, ...rest, String(responsables.get(nombre) ?? 0)],
      ]),
    },
  }
}

/** Every figure that has something to show, in the order they are printed. */
export function listFiguras(
  acciones: Acciones,
  material: Material,
  partes: ParteContada[],
): Figura[] {
  const count = (namesOf: (a: MaterialAccion) => string[]) => countBy([...acciones], namesOf)
  const whole = acciones.length
  const accent = safeColor(material.institucion.color)
  const make = (given: Omit<Barras, 'accent'>) => figuraDe({ accent, ...given })
  const meses = mesesDe(acciones, material.semestre)
  const ods = count((a) => a.ods.map(String)).sort((a, b) => Number(a.nombre) - Number(b.nombre))
  return [
    ...ejesFiguras(partes, accent),
    make({
      ...{ clave: 'meses', titulo: 'Acciones por mes de inicio', de: 'Mes', conteos: meses, whole },
      ...{ draw: drawColumnas },
    }),
    make({
      ...{ clave: 'modalidades', titulo: 'Acciones por modalidad', de: 'Modalidad', whole },
      conteos: count((a) => [labelOf(MODALIDAD_LABELS, a.modalidad)]),
    }),
    mapaFigura(acciones, material),
    make({
      ...{ clave: 'regiones', titulo: 'Acciones por región', de: 'Región' },
      conteos: count((a) => regionesDe(a.paises, material)),
    }),
    make({
      ...{ clave: 'tipos', titulo: 'Acciones por tipo', de: 'Tipo de acción', whole, most: 17 },
      conteos: count((a) => [labelOf(TIPO_LABELS, a.tipo)]),
    }),
    dependenciasFigura(acciones, accent),
    make({
      ...{ clave: 'contrapartes', titulo: 'Contrapartes con más acciones', de: 'Contraparte' },
      conteos: count((a) => a.contrapartes.map(cleanLine)),
    }),
    make({
      ...{ clave: 'redes', titulo: 'Redes con más acciones', de: 'Red' },
      conteos: count((a) => a.redes.map(cleanLine)),
    }),
    make({
      ...{ clave: 'ods', titulo: 'Objetivos de Desarrollo Sostenible', de: 'Objetivo', most: 17 },
      conteos: ods.map(({ nombre, total }) => ({ nombre: nombreDeOds(Number(nombre)), total })),
    }),
  ].filter((figura) => figura !== null)
}
