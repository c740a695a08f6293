import { nombreDelMes, partesDe, type Fecha, type Periodo } from './calendario'
import { anioImplicito } from './fechas-anio'
import { canonizarFechas } from './fechas-canon'

type Grupo = { texto: string; inicio: string; fin: string; precision: Fecha['precision'] }

/** Joins as Spanish does: «3, 5 y 9», «febrero a abril, 3 de mayo y junio». */
function enumerar(partes: readonly string[]): string {
  if (partes.length < 2) return partes.join('')
  return `${partes.slice(0, -1).join(', ')} y ${partes.at(-1) ?? ''}`
}

/** The month that holds all the days; null for whole months and what passes from one to another. */
function mesUnico({ inicio, fin, precision }: Fecha): string | null {
  const mes = inicio.slice(0, 7)
  return precision === 'dia' && fin.startsWith(mes) ? mes : null
}

/** Consecutive days and ranges inside one month share its name; anything else is alone. */
function agrupar(fechas: readonly Fecha[]): Fecha[][] {
  const grupos: Fecha[][] = []
  for (const fecha of fechas) {
    const mes = mesUnico(fecha)
    const previo = grupos.at(-1)
    const cabe = mes !== null && previo?.[0] && mesUnico(previo[0]) === mes
    if (previo && cabe) previo.push(fecha)
    else grupos.push([fecha])
  }
  return grupos
}

/** The text of a group without its year; `anioInicial` is put in when its two ends differ in year. */
function redactar(grupo: readonly Fecha[], inicio: string, fin: string): string {
  const [de, a] = [partesDe(inicio), partesDe(fin)]
  const mesInicial = nombreDelMes(de.mes) + (de.anio === a.anio ? '' : ` de ${de.anio}`)
  const mesFinal = nombreDelMes(a.mes)
  const mismoMes = inicio.slice(0, 7) === fin.slice(0, 7)
  if (grupo[0]?.precision === 'mes') return mismoMes ? mesFinal : `${mesInicial} a ${mesFinal}`
  if (!mismoMes) return `${de.dia} de ${mesInicial} al ${a.dia} de ${mesFinal}`
  const dias = grupo.map((fecha) => {
    const [primero, ultimo] = [partesDe(fecha.inicio).dia, partesDe(fecha.fin).dia]
    return primero === ultimo ? String(primero) : `${primero} al ${ultimo}`
  })
  return `${enumerar(dias)} de ${mesFinal}`
}

function grupoDe(fechas: readonly Fecha[]): Grupo {
  const inicio = fechas[0]?.inicio ?? ''
  const fin = fechas.at(-1)?.fin ?? ''
  return {
    texto: redactar(fechas, inicio, fin),
    inicio,
    fin,
    precision: fechas[0]?.precision ?? 'dia',
  }
}

/**
 * The date line in house style (informe, "Date line"): «3, 5 y 9 al 11 de marzo», «27 y 28 de abril
 * y 4 de mayo», «mayo a junio». A year is printed when it is not the semestre's, in both ends of a
 * stretch that crosses New Year, and where a line without it would be read as another year.
 *
 * Takes any list of dates (it puts them in canonical form first); an empty one prints nothing.
 */
export function imprimirFechas(fechas: readonly Fecha[], periodo: Periodo): string {
  const propios = [partesDe(periodo.inicio).anio, partesDe(periodo.fin).anio]
  const grupos = agrupar(canonizarFechas(fechas)).map(grupoDe)
  const textos: string[] = []
  let siguiente: string | null = null
  for (const { texto, inicio, fin, precision } of grupos.reverse()) {
    const [de, a] = [partesDe(inicio), partesDe(fin)]
    // A month is read whole whatever its year: its last day is that of the year tried.
    if (precision === 'mes') a.dia = 31
    const leido = anioImplicito({ de, a }, periodo, siguiente)
    const calla = de.anio === a.anio && propios.includes(a.anio) && leido.anio === a.anio
    textos.unshift(calla ? texto : `${texto} de ${a.anio}`)
    siguiente = calla && !leido.compartido ? null : inicio
  }
  return enumerar(textos)
}
