import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import { PLANA } from './figura'
import { ALPHA2_BY_NUMBER, POINTS } from './mapa-paises'

/** One country as it is drawn: its outline, and where its number may stand. */
export type Shape = { codigo: string; path: string; centre: [number, number]; area: number }

type MapaBase = {
  shapes: Shape[]
  alto: number
  /** Longitude and latitude in degrees → points on the map. */
  place: (degrees: readonly [number, number]) => [number, number]
}

/** Cities that are marked when it is their informe: longitude and latitude, degrees. */
export const CIUDADES: Readonly<Record<string, readonly [number, number]>> = {
  'Ciudad de México': [-99.13, 19.43],
}

const ANTARCTICA = '010'
let drawn: MapaBase | null = null

/** The largest piece of a country of several (the mainland, not the islands), where its number is to stand. */
function mainland(geometry: Geometry, area: (geometry: Geometry) => number): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry
  const pieces = geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }))
  return pieces.reduce((a, b) => (area(b) > area(a) ? b : a))
}

function draw(): MapaBase {
  const topology = world as unknown as Topology<{ countries: GeometryCollection }>
  const countries = feature(topology, topology.objects.countries)
  const features = countries.features.filter(({ id }) => id !== ANTARCTICA)
  const projection = geoNaturalEarth1()
    .rotate([-10, 0])
    .precision(0.4)
    .fitWidth(PLANA, { type: 'FeatureCollection', features })
  const path = geoPath(projection).digits(1)
  const [, [, alto]] = path.bounds({ type: 'FeatureCollection', features })
  const shapes = features.map(({ id, geometry }) => {
    const main = mainland(geometry, (g) => path.area(g))
    return {
      codigo: ALPHA2_BY_NUMBER.get(String(id)) ?? '',
      path: path(geometry) ?? '',
      centre: path.centroid(main),
      area: path.area(main),
    }
  })
  const place = (degrees: readonly [number, number]) => projection([...degrees]) ?? [0, 0]
  const dots = Object.entries(POINTS).map(([codigo, degrees]) => ({
    ...{ codigo, path: '', area: 0 },
    centre: place(degrees),
  }))
  return { shapes: [...shapes, ...dots], alto: Math.ceil(alto), place }
}

/** The countries on a plate of the book in natural earth projection; drawn once, it is the same for every informe. */
export function mapaBase(): MapaBase {
  drawn ??= draw()
  return drawn
}
