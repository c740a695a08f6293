import {
  textoDeCampo,
  type AccionRevisable,
  type CampoRevisable,
  type Contexto,
} from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { ACENTOS_DE_CONTEXTO } from '../lexico/acentos-de-contexto'
import { senalDeDuda } from '../lexico/decir'
import { CAMPOS_DE_PROSA, dudasDe } from '../lexico/dudas'
import { nombresSinAcento } from '../lexico/nombres-sin-acento'
import { reglaDeAccion, senalesDe } from '../regla'

const seEscribe = (cita: string, propuesta: string) => ({
  mensaje: `Aquí “${cita}” se escribe “${propuesta}”.`,
  propuesta,
})

const deContexto = (accion: AccionRevisable) =>
  ACENTOS_DE_CONTEXTO.flatMap(({ pattern, mend }) =>
    senalesDe(accion, CAMPOS_DE_PROSA, pattern, ([cita]) => seEscribe(cita, mend(cita))),
  )

/** In a name too: no language but Spanish ends a word so. */
const CION = /(?<![\p{L}\p{N}@/_.-])\p{Lu}\p{Ll}*[cs]ion(?![\p{L}\p{N}@/_-])/gu

const conCion = (accion: AccionRevisable, { lexico }: Contexto) =>
  senalesDe(accion, CAMPOS_DE_PROSA, CION, ([cita]) => {
    const propuesta = cita.replace(/on$/, 'ón')
    return cita.endsWith('cion') && lexico.diccionario.conoce(propuesta.toLowerCase())
      ? seEscribe(cita, propuesta)
      : null
  })

function deNombres(accion: AccionRevisable, campo: CampoRevisable, { lexico }: Contexto): Senal[] {
  return nombresSinAcento(textoDeCampo(accion, campo), lexico).map(
    ({ cita, posicion, propuesta, nombre }) => ({
      campo,
      cita,
      posicion,
      mensaje: `En “${nombre}”, “${cita}” se escribe “${propuesta}”.`,
      propuesta,
    }),
  )
}

/** One word is told once, whichever way it was found. */
const sinRepetir = (senales: readonly Senal[]) => [
  ...new Map(senales.map((senal) => [`${senal.campo}-${senal.posicion}`, senal])).values(),
]

export const acento = reglaDeAccion({
  nombre: 'acento',
  severidad: 'advertencia',
  razon: 'Un acento de más o de menos cambia la palabra, o el nombre de una institución.',
  buscar: (accion, contexto) =>
    sinRepetir([
      ...dudasDe(accion, contexto.lexico)
        .filter(({ cercana }) => cercana?.falta === 'acento')
        .map((duda) => senalDeDuda(duda, `El acento de “${duda.cita}”`)),
      ...deContexto(accion),
      ...conCion(accion, contexto),
      ...CAMPOS_DE_PROSA.flatMap((campo) => deNombres(accion, campo, contexto)),
    ]),
  hallan: [
    {
      accion: { titulo: 'Foro “Transformando la transportacion en la ciudad”' },
      cita: 'transportacion',
      propuesta: 'transportación',
    },
    { accion: { descripcion: 'La ciudad fué sede del encuentro.' }, cita: 'fué', propuesta: 'fue' },
    {
      accion: { titulo: 'Reunion con la Embajada de Chile' },
      cita: 'Reunion',
      propuesta: 'Reunión',
    },
    {
      accion: { descripcion: 'La Direccion de la ciudad acudió.' },
      cita: 'Direccion',
      propuesta: 'Dirección',
    },
    {
      accion: { descripcion: 'La Secretaria de Movilidad de la ciudad impartió el curso.' },
      cita: 'Secretaria',
      propuesta: 'Secretaría',
    },
    {
      accion: { descripcion: 'La ciudad recibió a una delegación de Japon.' },
      cita: 'Japon',
      propuesta: 'Japón',
    },
    {
      accion: { descripcion: 'La ciudad abrió el dialogo.' },
      cita: 'dialogo',
      propuesta: 'diálogo',
    },
    {
      accion: { descripcion: 'En la ciudad se realizo un foro.' },
      cita: 'realizo',
      propuesta: 'realizó',
    },
    {
      accion: { descripcion: 'La ciudad participo en un foro.' },
      cita: 'participo',
      propuesta: 'participó',
    },
    {
      accion: { descripcion: 'La ciudad atendió a mas de 200 personas.' },
      cita: 'mas',
      propuesta: 'más',
    },
  ],
  callan: [
    {
      accion: {
        descripcion: 'El recorrido, encabezado por la Secretaria de Movilidad, fue en la ciudad.',
      },
    },
    {
      accion: {
        descripcion: 'La Secretaria de Movilidad, Ana Ruiz, recibió en la ciudad a la delegación.',
      },
    },
    {
      accion: {
        descripcion:
          'La secretaria técnica de la ciudad practica el diálogo; ésta y sólo ésta lo publica.',
      },
    },
    { accion: { descripcion: 'La ciudad escuchó a Peru Radio Network y a la European Union.' } },
    {
      accion: {
        descripcion:
          'El desarrollo, el inicio y el término del trámite se informan al público de la ciudad.',
      },
    },
  ],
})
