import { citar } from '@/lib/core/citar'
import { formasElegidas, type Forma } from './formas'
import { indexarNombres, nombresDichos, type IndiceDeNombres } from './nombres-del-catalogo'
import { nombresDados, palabrasDadas, type PalabraDada } from './nombres-dados'
import type { AccionDeSemestre, ContextoDeSemestre, SenalDeSemestre } from './regla-de-semestre'

type Campo = 'titulo' | 'descripcion'
const CAMPOS: readonly Campo[] = ['titulo', 'descripcion']

type EnTexto<T> = T & { accion: AccionDeSemestre; campo: Campo }

/** What is said in the text of each acción, with where. */
function enTextos<T>(
  acciones: readonly AccionDeSemestre[],
  leer: (texto: string) => readonly T[],
): EnTexto<T>[] {
  return acciones.flatMap((accion) =>
    CAMPOS.flatMap((campo) => leer(accion[campo]).map((one) => ({ ...one, accion, campo }))),
  )
}

const sinAcento = (texto: string) => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function senalDe(
  { accion, campo, posicion, fin }: EnTexto<{ posicion: number; fin: number }>,
  propuesta: string,
  mensaje: string,
): SenalDeSemestre {
  return { accion, campo, cita: accion[campo].slice(posicion, fin), posicion, mensaje, propuesta }
}

/** A name of the catalogues with other grammar in it; one with other accents is told by `acento`. */
function contraElCatalogo(acciones: readonly AccionDeSemestre[], index: IndiceDeNombres) {
  return enTextos(acciones, (texto) => nombresDichos(texto, index).filter((one) => !one.isIgual))
    .filter(({ escrito, nombre }) => sinAcento(escrito) !== sinAcento(nombre))
    .map((one) =>
      senalDe(one, one.nombre, `En el catálogo se llama ${citar(one.nombre)}: escríbalo igual.`),
    )
}

/** The names that a text gives and no catalogue has, nor a longer one that it is part of. */
function nombresSueltos(texto: string, index: IndiceDeNombres) {
  const dichos = nombresDichos(texto, index)
  return nombresDados(texto).filter(
    ({ posicion, fin }) => !dichos.some((one) => posicion < one.fin && one.posicion < fin),
  )
}

/** Written in two ways. “Secretaria” is an office without its accent, or who heads it: that is not for this regla. */
function entreAcciones(acciones: readonly AccionDeSemestre[], index: IndiceDeNombres) {
  const dados = enTextos(acciones, (texto) => nombresSueltos(texto, index))
  const igual = (escrito: string) => escrito.toLowerCase().replace(/^secretaría/, 'secretaria')
  return contraLaElegida(dados, igual)
}

/** A product or a sigla of one word, written in two ways: WiFi and Wi-Fi, Copred and COPRED. */
function palabrasEntreAcciones(
  acciones: readonly AccionDeSemestre[],
  { nombres }: ContextoDeSemestre,
) {
  const comunes = new Set<string>()
  const dadas = enTextos<PalabraDada>(acciones, (texto) => {
    const found = palabrasDadas(texto)
    for (const clave of found.comunes) comunes.add(clave)
    return found.dadas
  })
  const marcadas = new Set(dadas.filter(({ isMarca }) => isMarca).map(({ clave }) => clave))
  const formas = dadas.filter(({ clave }) => marcadas.has(clave) && !comunes.has(clave))
  const oficiales = new Map(
    nombres
      .filter(({ siglas }) => siglas.length > 3)
      .map(({ siglas }) => [siglas.replace(/[^\p{L}\d]/gu, '').toLowerCase(), siglas]),
  )
  return contraLaElegida(formas, (escrito) => escrito, oficiales)
}

function contraLaElegida(
  dados: readonly EnTexto<Forma & { posicion: number; fin: number }>[],
  igual: (escrito: string) => string,
  oficiales: ReadonlyMap<string, string> = new Map(),
): SenalDeSemestre[] {
  const elegidas = formasElegidas(dados, igual)
  return dados.flatMap((one) => {
    const elegida = elegidas.get(one.clave)
    if (elegida === undefined) return []
    const oficial = oficiales.get(one.clave)
    const propuesta = oficial ?? elegida
    if (igual(one.escrito) === igual(propuesta)) return []
    const donde = oficial ? 'En el catálogo' : 'En el semestre también'
    const mensaje = `${donde} se escribe ${citar(propuesta)}: use una sola forma.`
    return [senalDe(one, propuesta, mensaje)]
  })
}

/** The names, of any kind, that are not written as the catalogues or the other acciones do, in the order of the texts. */
export function nombresInconsistentes(
  acciones: readonly AccionDeSemestre[],
  contexto: ContextoDeSemestre,
): SenalDeSemestre[] {
  const orden = new Map(acciones.map((accion, at) => [accion, at]))
  const index = indexarNombres(contexto.nombres)
  const all = [
    ...contraElCatalogo(acciones, index),
    ...entreAcciones(acciones, index),
    ...palabrasEntreAcciones(acciones, contexto),
  ]
  return all.sort(
    (a, b) =>
      (orden.get(a.accion) ?? 0) - (orden.get(b.accion) ?? 0) ||
      CAMPOS.indexOf(a.campo as Campo) - CAMPOS.indexOf(b.campo as Campo) ||
      a.posicion - b.posicion,
  )
}
