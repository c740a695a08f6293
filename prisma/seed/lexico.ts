import { PALABRAS_INICIALES, SIGLAS_INICIALES } from '@/lib/correccion/lexico/inicial'
import { armarLexico, type Lexico } from '@/lib/correccion/lexico/lexico'
import { getDiccionario } from '@/lib/correccion/server/diccionario'
import {
  readDato,
  type CiudadDato,
  type DependenciaDato,
  type NombradoDato,
  type PaisDato,
  type PersonaDato,
} from './datos'

/** What the corrector knows once the demonstration is loaded, without a database. */
export function lexicoDeSiembra(): Lexico {
  const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
  const cuerpos = [
    ...readDato<NombradoDato[]>('contrapartes-2020-1'),
    ...readDato<NombradoDato[]>('redes'),
  ]
  const lugares = [...readDato<CiudadDato[]>('ciudades-2020-1'), ...readDato<PaisDato[]>('paises')]
  const siglas = [...cuerpos, ...dependencias]
    .filter(({ siglas }) => siglas !== '')
    .map(({ nombre, siglas }) => ({ sigla: siglas, desarrollo: nombre, comun: false }))
  return armarLexico(
    {
      siglas: [...siglas, ...SIGLAS_INICIALES],
      personas: readDato<PersonaDato[]>('personas'),
      palabras: PALABRAS_INICIALES,
      nombres: [...cuerpos, ...dependencias].map(({ nombre }) => nombre),
      lugares: lugares.map(({ nombre }) => nombre),
      alias: [...cuerpos, ...lugares].flatMap(({ alias = [] }) => alias),
    },
    getDiccionario(),
  )
}
