import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fecha } from '@/lib/core/fechas'
import type { Material, MaterialAccion } from './material'

/** The semestre 2020-1 out of the files of the seed, for tests and benchmarks: real shapes and lengths. */

type Hecho = {
  folio: string
  parte: number
  eje: number
  titulo: string
  fechas: Fecha[]
  fechasTexto: string
  hechos: string[]
  dependencias: { nombre: string; papel: 'responsable' | 'participante' }[]
  contrapartes: string[]
  paises: string[]
  ciudades: string[]
  redes: string[]
  tipo: string
  modalidad: string
}
type Programa = {
  clave: string
  colorTransversal: string
  ejes: { numero: number; nombre: string; color: string }[]
}

const FOLDER = path.join(process.cwd(), 'prisma/seed/datos')
const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as T

const FOREWORD = [
  'El semestre de enero a junio de 2020 puso a prueba la manera en que las ciudades se relacionan con el mundo. Comenzó con reuniones, visitas y convenios, y terminó ante una pantalla: la emergencia sanitaria cerró las fronteras, pero no las conversaciones.',
  'Este informe da cuenta de ambos tiempos. La primera parte reúne las acciones que siguieron el curso previsto por el programa de gobierno; la segunda, las que nacieron de la pandemia o cambiaron de forma por ella. Unas y otras se ordenan según los ejes del programa y, dentro de cada eje, según la fecha en que ocurrieron.',
  'Aprender de otras ciudades y compartir lo que la nuestra ha aprendido no es un adorno de la vida pública: es una forma de gobernar mejor. Detrás de cada acción hay personas servidoras públicas que abrieron un canal, sostuvieron un compromiso o trajeron de vuelta una idea que hoy beneficia a quienes habitan esta capital.',
  'Con su publicación se cumple el mandato del artículo 20, punto 8, de la Constitución Política de la Ciudad de México: informar cada semestre al Congreso de la Ciudad y a la ciudadanía acerca de los acuerdos y las acciones internacionales de su gobierno.',
]

function toAccion(
  hecho: Hecho,
  descriptions: Record<string, string[]>,
  siglas: Record<string, string>,
): MaterialAccion {
  const { hechos, dependencias, ...rest } = hecho
  return {
    ...rest,
    revision: 1,
    descripcion: descriptions[hecho.folio] ?? [`${hechos.join('. ')}.`],
    dependencias: dependencias.map((d) => ({ ...d, siglas: siglas[d.nombre] ?? '' })),
    lugar: null,
    ods: [],
    estado: 'aprobada',
    archivo: true,
    comun: false,
    extemporaneaDe: null,
    continuaDe: null,
    evidencia: [],
    imagenes: [],
    ordenManual: null,
  }
}

/** A fresh copy each time: tests may change it. */
export function sampleMaterial(): Material {
  const { acciones } = readJson<{ acciones: Hecho[] }>('hechos-2020-1.json')
  const descriptions = Object.assign(
    {},
    ...['a', 'b'].map((part) => readJson(`descripciones-2020-1-${part}.json`)),
  ) as Record<string, string[]>
  const catalogo = readJson<{ dependencias: { nombre: string; siglas: string }[] }>(
    'catalogo-2020-1.json',
  )
  const siglas = Object.fromEntries(catalogo.dependencias.map((d) => [d.nombre, d.siglas]))
  const paises = readJson<{ codigo: string; nombre: string; region: string }[]>('paises.json')
  const redes = readJson<{ nombre: string; siglas: string }[]>('redes.json')
  const programa = readJson<Programa[]>('programas.json').find((p) => p.clave === '2019-2024')
  return {
    semestre: {
      clave: '2020-1',
      nombre: 'Primer semestre de 2020',
      inicio: '2020-01-01',
      fin: '2020-06-30',
    },
    institucion: {
      ciudad: 'Ciudad de México',
      gobierno: 'Gobierno de la Ciudad de México',
      organo: 'Gabinete para la Acción Internacional de la Ciudad de México',
      fundamento: [
        'Artículo 20, punto 8, de la Constitución Política de la Ciudad de México: los acuerdos y acciones internacionales del Gobierno de la Ciudad se informarán semestralmente al Congreso de la Ciudad y a las y los ciudadanos.',
      ],
      color: '#9F2241',
      logo: null,
    },
    partes: [
      { numero: 1, nombre: 'Acción internacional de Ciudad de México' },
      {
        numero: 2,
        nombre: 'Acción internacional de Ciudad de México ante la pandemia de Covid-19',
      },
    ],
    ejes: programa?.ejes ?? [],
    colorTransversal: programa?.colorTransversal ?? '#4E433D',
    presentacion: {
      parrafos: FOREWORD,
      firmante: 'Claudia Sheinbaum Pardo',
      cargo: 'Jefa de Gobierno de la Ciudad de México',
    },
    portadillas: {},
    nombresPaises: Object.fromEntries(paises.map((p) => [p.codigo, p.nombre])),
    regiones: Object.fromEntries(paises.map((p) => [p.codigo, p.region])),
    siglas: [...catalogo.dependencias, ...redes]
      .filter(({ siglas: sigla }) => sigla !== '')
      .map((d) => ({ sigla: d.siglas, desarrollo: d.nombre })),
    acciones: acciones.map((hecho) => toAccion(hecho, descriptions, siglas)),
  }
}

/** The same semestre with `count` acciones: the 105 over and over, each with a folio of its own. */
export function repeatMaterial(count: number): Material {
  const material = sampleMaterial()
  const { acciones } = material
  return {
    ...material,
    acciones: Array.from({ length: count }, (_, i) => ({
      ...acciones[i % acciones.length],
      folio: `2020-1-${String(i + 1).padStart(4, '0')}`,
    })) as MaterialAccion[],
  }
}

export const SAMPLE_IMPRINT = {
  edicion: 'Primera edición',
  fecha: '2020-07-15',
  huella: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}
