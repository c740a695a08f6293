import { limpiarLinea } from '@/lib/core/texto'
import { imprimirFechas, leerFechas } from '@/lib/core/fechas'
import { reglaDeSemestre } from '../regla-de-semestre'

const dia = (inicio: string, fin = inicio) => ({ inicio, fin, precision: 'dia' as const })
const MAYO_Y_JUNIO = { inicio: '2020-05-01', fin: '2020-06-30', precision: 'mes' as const }

export const formatoFecha = reglaDeSemestre({
  nombre: 'formato_fecha',
  severidad: 'advertencia',
  soloImportacion: true,
  razon: 'Las fechas de todas las acciones se leen de corrido si tienen una sola forma.',
  buscar: (acciones, { periodo }) =>
    acciones.flatMap((accion) => {
      const { fechasTexto } = accion
      const leidas = accion.fechas.length > 0 ? null : leerFechas(fechasTexto, periodo)
      const fechas = leidas?.ok ? leidas.fechas : accion.fechas
      const propuesta = fechas.length > 0 ? imprimirFechas(fechas, periodo) : null
      if (fechasTexto.trim() === '' || limpiarLinea(fechasTexto) === propuesta) return []
      const mensaje =
        propuesta === null
          ? `No se entiende la fecha “${fechasTexto}”: escriba días o meses, por ejemplo, “9 al 11 de junio”.`
          : `La fecha se escribe “${propuesta}”.`
      return [{ accion, campo: 'fechas', cita: fechasTexto, posicion: 0, mensaje, propuesta }]
    }),
  hallan: [
    {
      acciones: [{ fechasTexto: 'mayo-junio', fechas: [MAYO_Y_JUNIO] }],
      contexto: { isImportacion: true },
      cita: 'mayo-junio',
      propuesta: 'mayo a junio',
    },
    {
      acciones: [{ fechasTexto: '26 Junio', fechas: [] }],
      contexto: { isImportacion: true },
      propuesta: '26 de junio',
    },
    {
      acciones: [{ fechasTexto: 'en su momento' }],
      contexto: { isImportacion: true },
      propuesta: null,
    },
  ],
  callan: [
    {
      acciones: [{ fechasTexto: '9 al 11 de junio', fechas: [dia('2020-06-09', '2020-06-11')] }],
      contexto: { isImportacion: true },
    },
    { acciones: [{ fechasTexto: 'mayo-junio', fechas: [MAYO_Y_JUNIO] }] },
  ],
})
