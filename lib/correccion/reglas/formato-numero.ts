import { reglaDeAccion, senalesDe } from '../regla'

/** Ways to write thousands; a year or “13 mil personas” is none of them. */
const NUMERO =
  /(?<![\p{L}\p{N}.,$/-])(?:(\d{1,3}(?:,\d{3})+)|(\d{1,3} mil \d{1,3})|(\d{1,3}(?: \d{3})+)|(\d{1,3}(?:\.\d{3})+)|(\d{5,9}))(?![\p{L}\p{N}/-]|[.,]\d| mil| \d)/gu

const conComas = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** As the house writes it: 13,694. */
function propuestaDe(cita: string): string {
  const [miles = '', resto] = cita.split(' mil ')
  return resto === undefined
    ? conComas(Number(cita.replace(/\D/g, '')))
    : conComas(Number(miles) * 1000 + Number(resto))
}

export const formatoNumero = reglaDeAccion({
  nombre: 'formato_numero',
  severidad: 'sugerencia',
  razon: 'Las cifras se comparan mejor si todas se escriben igual.',
  buscar: (accion) => {
    const formas = new Set<number>()
    const senales = senalesDe(accion, ['descripcion'], NUMERO, (match) => {
      const forma = match.slice(1).findIndex((grupo) => grupo !== undefined)
      formas.add(forma)
      if (forma === 0) return null
      const propuesta = propuestaDe(match[0])
      return {
        mensaje: `En este texto las cifras se escriben de dos maneras: “${propuesta}”.`,
        propuesta,
      }
    })
    return formas.size > 1 ? senales : []
  },
  hallan: [
    {
      accion: { descripcion: 'La ciudad atendió a 13 mil 694 personas y a 2,500 familias.' },
      cita: '13 mil 694',
      propuesta: '13,694',
    },
    {
      accion: { descripcion: 'De 13694 cajas se dieron 1,200.' },
      cita: '13694',
      propuesta: '13,694',
    },
  ],
  callan: [
    { accion: { descripcion: 'En 2019 hubo 13 mil personas y 2,500 familias; 1.5 °C.' } },
    { accion: { descripcion: 'Sumó 13 mil 694 personas y 2 mil 500 familias.' } },
    { accion: { descripcion: 'El folio 12345/2020 y 1,200 cajas.' } },
  ],
})
