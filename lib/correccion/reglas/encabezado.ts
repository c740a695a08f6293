import { citar } from '@/lib/core/citar'
import { leerFechas } from '@/lib/core/fechas'
import { limpiarLinea, sinAcentos } from '@/lib/core/texto'
import {
  reglaDeSemestre,
  type AccionDeSemestre,
  type ContextoDeSemestre,
  type SenalDeSemestre,
} from '../regla-de-semestre'

const TRANSVERSAL = 'Acciones de carácter transversal'
/** “EJE 2.”, “Eje 2:” before its name. */
const NUMERO = /^eje\s+\d+\s*[.:–—-]?\s*/iu

/** As it is compared: capitals and accents of a full-page heading say nothing. */
const llano = (encabezado: string) =>
  sinAcentos(encabezado.replace(NUMERO, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Told once for each section, of the first acción printed under it. */
function deSecciones(acciones: readonly AccionDeSemestre[], { ejes }: ContextoDeSemestre) {
  const vistos = new Set<string>()
  return acciones.flatMap((accion): SenalDeSemestre[] => {
    const { encabezado, parte, eje } = accion
    const seccion = `${parte}/${eje}`
    const nombre = eje === 0 ? TRANSVERSAL : ejes.find(({ numero }) => numero === eje)?.nombre
    if (encabezado === null || !nombre || vistos.has(seccion)) return []
    vistos.add(seccion)
    if (llano(encabezado) === llano(nombre)) return []
    const mensaje = `El encabezado de la sección dice ${citar(limpiarLinea(encabezado))}; en el programa es ${citar(nombre)}.`
    return [{ accion, campo: 'titulo', cita: '', posicion: 0, mensaje, propuesta: null }]
  })
}

/** What belongs to the page and stayed in the título: the heading of the section, a number, the date line. */
function enElTitulo(accion: AccionDeSemestre, { periodo }: ContextoDeSemestre): SenalDeSemestre[] {
  const { titulo } = accion
  const cabeza = /^(?:(?:PARTE|Parte) [IVX]+\.?|(?:EJE|Eje) \d+\.?|\d{1,3}[.)]) */u.exec(
    titulo,
  )?.[0]
  const [cola = '', fecha = ''] = / *\(([^()]+)\)$/u.exec(titulo) ?? []
  const sobras = [
    ...(cabeza ? [{ cita: cabeza, posicion: 0, que: 'El encabezado o el número' }] : []),
    ...(fecha !== '' && leerFechas(fecha, periodo).ok
      ? [{ cita: cola, posicion: titulo.length - cola.length, que: 'La fecha' }]
      : []),
  ]
  return sobras.map(({ cita, posicion, que }) => ({
    accion,
    campo: 'titulo',
    cita,
    posicion,
    mensaje: `${que} no va en el título: quítelo de ahí.`,
    propuesta: '',
  }))
}

const EJES = [{ numero: 2, nombre: 'Ciudad sustentable' }]

export const encabezado = reglaDeSemestre({
  nombre: 'encabezado',
  severidad: 'advertencia',
  soloImportacion: true,
  razon: 'Los encabezados y las fechas los pone el informe, iguales para todas las acciones.',
  buscar: (acciones, contexto) => [
    ...deSecciones(acciones, contexto),
    ...acciones.flatMap((accion) => enElTitulo(accion, contexto)),
  ],
  hallan: [
    {
      acciones: [{ titulo: 'Foro', eje: 2, encabezado: 'EJE 2. CIUDADES SUSTENTABLES' }],
      contexto: { isImportacion: true, ejes: EJES },
      cita: '',
      propuesta: null,
    },
    {
      acciones: [{ titulo: 'EJE 2. Foro de ciudades' }],
      contexto: { isImportacion: true },
      cita: 'EJE 2. ',
      propuesta: '',
    },
    {
      acciones: [{ titulo: 'Foro de ciudades (7 de enero)' }],
      contexto: { isImportacion: true },
      cita: ' (7 de enero)',
      propuesta: '',
    },
  ],
  callan: [
    {
      acciones: [
        { titulo: 'Décima sesión (WUF 10)', eje: 2, encabezado: 'EJE 2.\nCIUDAD\nSUSTENTABLE' },
        { titulo: 'Foro', encabezado: 'Acciones de \ncarácter transversal' },
      ],
      contexto: { isImportacion: true, ejes: EJES },
    },
    { acciones: [{ titulo: 'Foro de ciudades (7 de enero)' }] },
  ],
})
