import { desarrollosEn, nombreDe, siglaQueFalta, type Desarrollo } from './desarrollos'
import { claveDeNombre, contenidosDe } from './nombres'
import type { AccionDeSemestre, ContextoDeSemestre, SenalDeSemestre } from './regla-de-semestre'
import { isExplicada, siglasEn } from './siglas'
import { conocidasCon, trocada } from './siglas-trocadas'

const CAMPOS: readonly string[] = ['titulo', 'descripcion']

type Mencion = Desarrollo & { accion: AccionDeSemestre; campo: 'titulo' | 'descripcion' }

function mencionesEn(acciones: readonly AccionDeSemestre[], conocidas: ReadonlySet<string>) {
  return acciones.flatMap((accion): Mencion[] =>
    (['titulo', 'descripcion'] as const).flatMap((campo) =>
      desarrollosEn(accion[campo], conocidas).map((one) => ({ ...one, accion, campo })),
    ),
  )
}

const senal = (
  { accion, campo, posicion }: Pick<Mencion, 'accion' | 'campo' | 'posicion'>,
  cita: string,
  mensaje: string,
  propuesta: string | null,
): SenalDeSemestre => ({ accion, campo, cita, posicion, mensaje, propuesta })

/** Of each name of the catalogues, by its words, the siglas that it has; the first is the one to write. */
function siglasPorNombre({ nombres, siglas }: ContextoDeSemestre) {
  const found = new Map<string, { nombre: string; siglas: string[] }>()
  const add = (nombre: string, ...otras: readonly string[]) => {
    const clave = claveDeNombre(nombre)
    const known = found.get(clave) ?? { nombre, siglas: [] }
    known.siglas.push(...otras.filter((one) => one !== '' && !known.siglas.includes(one)))
    found.set(clave, known)
  }
  for (const { sigla, desarrollo } of siglas) add(desarrollo, sigla)
  for (const { nombre, siglas: own, alias } of nombres) {
    // An alias of one word is a sigla of another language.
    const cortos = alias.filter((one) => !one.includes(' '))
    for (const one of [nombre, ...alias]) add(one, own, ...cortos)
  }
  return found
}

/** “…Discriminación de la Ciudad de México (Copred)”: the sigla is of the longer name, not of the city. */
const COMPLEMENTO = /\p{Lu}\p{L}* (?:de|del|en|para)(?: la| las| los| el)? $/u

/** The name of the catalogues that ends right before a sigla: the longest one. */
function delCatalogo({ sigla, antes }: Desarrollo, porNombre: ReturnType<typeof siglasPorNombre>) {
  for (const { inicio: desde } of contenidosDe(antes)) {
    const known = porNombre.get(claveDeNombre(antes.slice(desde)))
    if (!known || known.siglas.length === 0) continue
    const isSuya = known.siglas.some((one) => one.toUpperCase() === sigla.toUpperCase())
    if (isSuya || !COMPLEMENTO.test(antes.slice(0, desde))) return { ...known, isSuya }
  }
  return null
}

/** One body under two siglas, against the catalogues or against the acciones before; and letters that its name has not. */
function enParentesis(menciones: readonly Mencion[], contexto: ContextoDeSemestre) {
  const porNombre = siglasPorNombre(contexto)
  const primeras = new Map<string, string>()
  return menciones.flatMap((mencion): SenalDeSemestre[] => {
    const { sigla } = mencion
    // “UN75” is of a campaign: a figure makes it another thing than the body before.
    if (/\d/.test(sigla)) return []
    const known = delCatalogo(mencion, porNombre)
    if (known) {
      if (known.isSuya) return []
      const [propuesta = sigla] = known.siglas
      const mensaje = `La sigla de ${known.nombre} es “${propuesta}”, no “${sigla}”.`
      return [senal(mencion, sigla, mensaje, propuesta)]
    }
    const nombre = nombreDe(mencion)
    const falta = nombre === null && !mencion.isDeOtraLengua ? siglaQueFalta(mencion) : null
    if (falta) {
      const mensaje = `“${sigla}” no corresponde a las iniciales del nombre que la precede: compruebe si es “${falta}”.`
      return [senal(mencion, sigla, mensaje, falta)]
    }
    if (nombre === null) return []
    const clave = claveDeNombre(nombre)
    const primera = primeras.get(clave) ?? sigla
    primeras.set(clave, primera)
    if (primera.toUpperCase() === sigla.toUpperCase()) return []
    const mensaje = `${nombre} aparece con la sigla “${primera}” en otra acción: use la misma.`
    return [senal(mencion, sigla, mensaje, primera)]
  })
}

/** Siglas that nothing explains and that are a known one with its letters in another order. */
function trocadas(
  acciones: readonly AccionDeSemestre[],
  menciones: readonly Mencion[],
  { nombres, siglas }: ContextoDeSemestre,
) {
  const delCatalogoSiglas = nombres.flatMap((one) => [one.siglas, ...one.alias])
  const explicadas = menciones.filter((one) => nombreDe(one) !== null).map(({ sigla }) => sigla)
  const deTabla = (isComun: boolean) =>
    siglas.filter(({ comun }) => comun === isComun).map(({ sigla }) => sigla)
  const cortas = delCatalogoSiglas.filter((one) => !one.includes(' '))
  const conocidas = conocidasCon([...cortas, ...deTabla(false), ...explicadas], deTabla(true))
  return acciones.flatMap((accion) => {
    const { contrapartes, redes, titulo, descripcion, responsable, participantes } = accion
    const nombresDeLaAccion = [...contrapartes, ...redes]
    const textos = [titulo, descripcion, ...nombresDeLaAccion]
    const propias = [responsable, ...participantes].map((one) => one.siglas.toUpperCase())
    return (['titulo', 'descripcion'] as const).flatMap((campo) =>
      siglasEn(accion[campo]).flatMap(({ cita, posicion }) => {
        const propuesta = trocada(cita, accion[campo], posicion, conocidas)
        if (propuesta === null || propias.includes(cita)) return []
        if (!conocidas.siglas.has(cita) && isExplicada(cita, textos)) return []
        const mensaje = `“${cita}” tiene las letras de “${propuesta}” en otro orden: compruebe cuál es.`
        return [senal({ accion, campo, posicion }, cita, mensaje, propuesta)]
      }),
    )
  })
}

/** The siglas that are not what the catalogues, the other acciones or their own names say, in the order of the texts. */
export function siglasInconsistentes(
  acciones: readonly AccionDeSemestre[],
  contexto: ContextoDeSemestre,
): SenalDeSemestre[] {
  const conocidas = new Set(contexto.nombres.map(({ siglas }) => siglas.toUpperCase()))
  conocidas.delete('')
  const menciones = mencionesEn(acciones, conocidas)
  const dichas = enParentesis(menciones, contexto)
  const orden = new Map(acciones.map((accion, at) => [accion, at]))
  const lugar = ({ accion, campo, posicion }: SenalDeSemestre) =>
    `${orden.get(accion)}/${campo}/${posicion}`
  const yaDichas = new Set(dichas.map(lugar))
  const otras = trocadas(acciones, menciones, contexto).filter((one) => !yaDichas.has(lugar(one)))
  return [...dichas, ...otras].sort(
    (a, b) =>
      (orden.get(a.accion) ?? 0) - (orden.get(b.accion) ?? 0) ||
      CAMPOS.indexOf(a.campo) - CAMPOS.indexOf(b.campo) ||
      a.posicion - b.posicion,
  )
}
