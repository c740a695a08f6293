import {
  DIAS_DE_LA_SEMANA,
  diaDeLaSemana,
  nombreDelMes,
  partesDe,
  type Fecha,
  type Periodo,
} from './calendario'

function enumerar(partes: readonly string[]): string {
  if (partes.length < 2) return partes.join('')
  return `${partes.slice(0, -1).join(', ')} y ${partes.at(-1) ?? ''}`
}

const dia = (iso: string) => `${DIAS_DE_LA_SEMANA[diaDeLaSemana(iso)] ?? ''} ${partesDe(iso).dia}`
const mesDe = (iso: string) => nombreDelMes(partesDe(iso).mes)
const isUnSoloMes = ({ inicio, fin, precision }: Fecha) =>
  precision === 'dia' && inicio.slice(0, 7) === fin.slice(0, 7)

function tramo(fecha: Fecha): string {
  const { inicio, fin, precision } = fecha
  const isMismoMes = inicio.slice(0, 7) === fin.slice(0, 7)
  if (precision === 'mes') {
    return isMismoMes ? `todo ${mesDe(inicio)}` : `${mesDe(inicio)} a ${mesDe(fin)}`
  }
  if (isUnSoloMes(fecha)) return inicio === fin ? dia(inicio) : `${dia(inicio)} al ${dia(fin)}`
  return `${dia(inicio)} de ${mesDe(inicio)} al ${dia(fin)} de ${mesDe(fin)}`
}

/**
 * What was understood, told back with the days of the week so that a slip is seen at once: «lunes 20 al
 * miércoles 22 de julio». Not the printed line (`imprimirFechas`). The year is said when it is not
 * the periodo's.
 */
export function fechasEnPalabras(fechas: readonly Fecha[], periodo: Periodo): string {
  const anios = [periodo.inicio.slice(0, 4), periodo.fin.slice(0, 4)]
  const grupos: Fecha[][] = []
  for (const fecha of fechas) {
    const previa = grupos.at(-1)?.[0]
    const isJunta =
      previa !== undefined &&
      isUnSoloMes(previa) &&
      isUnSoloMes(fecha) &&
      previa.inicio.slice(0, 7) === fecha.inicio.slice(0, 7)
    if (isJunta) grupos.at(-1)?.push(fecha)
    else grupos.push([fecha])
  }
  return enumerar(
    grupos.map((grupo) => {
      const [primera] = grupo
      if (!primera) return ''
      const mes = isUnSoloMes(primera) ? ` de ${mesDe(primera.inicio)}` : ''
      const anio = (grupo.at(-1) ?? primera).fin.slice(0, 4)
      return enumerar(grupo.map(tramo)) + mes + (anios.includes(anio) ? '' : ` de ${anio}`)
    }),
  )
}
