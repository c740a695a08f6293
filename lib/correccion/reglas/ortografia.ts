import { senalDeDuda } from '../lexico/decir'
import { dudasDe } from '../lexico/dudas'
import { reglaDeAccion } from '../regla'

const NINGUNA =
  'No está en el diccionario: corríjala; si es correcta, el Gabinete puede admitirla en el catálogo de palabras.'

export const ortografia = reglaDeAccion({
  nombre: 'ortografia',
  severidad: 'advertencia',
  razon: 'Una falta de ortografía en un documento público resta crédito a lo que cuenta.',
  buscar: (accion, { lexico }) =>
    dudasDe(accion, lexico).flatMap((duda) => {
      const { campo, cita, posicion, cercana } = duda
      if (cercana === null) return [{ campo, cita, posicion, mensaje: NINGUNA, propuesta: null }]
      if (cercana.falta !== 'ortografia') return []
      return [senalDeDuda(duda, `“${cita}” no está en el diccionario`)]
    }),
  hallan: [
    {
      accion: { descripcion: 'La ciudad convoco a un exámen previo y a una desición conjunta.' },
      cita: 'desición',
      propuesta: null,
    },
    { accion: { descripcion: 'La ciudad organizó una exivición.' } },
    {
      accion: { descripcion: 'La ciudad presentó un glosobrio.' },
      cita: 'glosobrio',
      propuesta: null,
    },
  ],
  callan: [
    {
      accion: {
        descripcion: 'La ciudad firmó un convenio sobre micromovilidad e interseccionalidad.',
      },
    },
    { accion: { descripcion: 'Asistió la delegación de Yopougon, con Vandana Shiva y PROCDMX.' } },
    {
      accion: {
        descripcion:
          'Vio el sitio https://exemplo.cidade.br/notizia y escribió a alguem@exemplo.br en la ciudad.',
      },
    },
    {
      accion: {
        descripcion:
          'La ciudad donó el “Portable Firearm Simulator” y un portable firearm simulator.',
      },
    },
    { accion: { descripcion: 'La ciudad visitó la Rainbow Cities Network of the world.' } },
    { accion: { descripcion: 'La ciudad anunció el spot y el webinar.' } },
    {
      accion: {
        descripcion:
          'La ciudad donó equipo para evidence based policy makers working after hours without prior training.',
      },
    },
  ],
})
