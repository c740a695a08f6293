import { sinAcentos } from '@/lib/core/texto'
import type { AccionRevisable } from '../accion-revisable'
import { claveDeNombre } from '../nombres'
import { reglaDeAccion, senalDeCampo } from '../regla'

/** The city itself, by any of its names; and an own area that speaks for the dependencia. */
const LA_CIUDAD =
  /\b(?:ciudad de mexico|cdmx|gobierno de la ciudad|jef(?:a|e|atura) de gobierno|capitalin[oa]s?|la ciudad|la capital|la dependencia|la alcaldia|autoridades locales|entes? locales?)\b/

/** “la Secretaría”, “el Instituto”: the first word of the name, alone, stands for it. */
const genericoDe = (nombre: string) => /^\S+/.exec(sinAcentos(nombre))?.[0] ?? ''

/** Words apart by one blank, with one before and one after, so that names are found whole. */
const enPalabras = (texto: string) =>
  ` ${sinAcentos(texto)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The name without the city's: the text seldom says it whole. */
const nucleoDe = (nombre: string) =>
  enPalabras(nombre).replace(/ (?:de|del|en) (?:la )?(?:gobierno de la )?ciudad de mexico.*$/, ' ')

function isNombrada(palabras: string, { responsable, participantes }: AccionRevisable): boolean {
  // “Secretaría de Medio Ambiente” names the one “del Medio Ambiente”; that they differ is for another regla.
  const claves = ` ${claveDeNombre(palabras)} `
  return [responsable, ...participantes].some(({ nombre, siglas }) => {
    const generico = genericoDe(nombre)
    return (
      claves.includes(` ${claveDeNombre(nucleoDe(nombre))} `) ||
      (siglas !== '' && palabras.includes(enPalabras(siglas))) ||
      (generico !== '' && new RegExp(` (?:la|el|del|al) ${generico} (?!de )`).test(palabras))
    )
  })
}

export const sinDependencia = reglaDeAccion({
  nombre: 'sin_dependencia',
  severidad: 'advertencia',
  razon: 'El informe cuenta lo que hizo la ciudad: el texto debe decir quién y qué.',
  buscar: (accion) => {
    if (accion.descripcion === '') return []
    const palabras = enPalabras(`${accion.titulo} ${accion.descripcion}`)
    if (LA_CIUDAD.test(palabras) || isNombrada(palabras, accion)) return []
    const mensaje = 'El texto no dice qué dependencia actuó ni qué hizo la ciudad: dígalo.'
    return [{ ...senalDeCampo(accion, 'descripcion', mensaje), cita: '' }]
  },
  hallan: [
    {
      accion: { descripcion: 'El Banco Mundial organizó un foro con ponentes de Lima.' },
      cita: '',
    },
    { accion: { descripcion: 'La Secretaría de Relaciones Exteriores convocó a una reunión.' } },
  ],
  callan: [
    { accion: { descripcion: 'La Secretaría de Movilidad asistió al foro.' } },
    { accion: { descripcion: 'Semovi asistió al foro.' } },
    { accion: { descripcion: 'Secretaría de la Movilidad asistió al foro.' } },
    { accion: { descripcion: 'La Secretaría expuso su programa.' } },
    { accion: { descripcion: 'Fue sede la Ciudad de México.' } },
    {
      accion: { titulo: 'Memorando de la Secretaría de Movilidad', descripcion: 'Fija tres vías.' },
    },
  ],
})
