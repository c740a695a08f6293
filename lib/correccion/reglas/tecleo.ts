import type { AccionRevisable, Contexto } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { senalDeDuda } from '../lexico/decir'
import { CAMPOS_DE_PROSA, dudasDe } from '../lexico/dudas'
import { reglaDeAccion, senalesDe } from '../regla'
import { isDentroDeDireccion } from '../texto-libre'

/** A figure, a point, and capitals: “94.FM”. */
const CON_PUNTO = /(?<![\d.,])\d+\.\p{Lu}{2,}(?![\p{L}.])/gu
/** A figure that lost the blank before the word that follows. */
const PEGADA = /(?<![\p{L}\p{N}.,-])\d{1,4}(?:del|de|al|y|en|con)(?![\p{L}\p{N}-])/gu
/** A word with a figure inside, where a letter of the same shape should be. */
const CIFRA_DENTRO =
  /(?<![\p{L}\p{N}@/_#.-])\p{L}*\p{Ll}[0135]\p{Ll}[\p{L}\d]*(?![\p{L}\p{N}@/_-]|\.\p{L})/gu
const LETRA_DE: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 5: 's' }

function conCifras(accion: AccionRevisable, { lexico }: Contexto): Senal[] {
  const conPunto = senalesDe(accion, CAMPOS_DE_PROSA, CON_PUNTO, ([cita]) => ({
    mensaje: `En “${cita}” hay un punto entre un número y unas letras: revise cuál es el nombre.`,
  }))
  const pegadas = senalesDe(accion, CAMPOS_DE_PROSA, PEGADA, ([cita]) => ({
    mensaje: 'Falta un espacio después del número.',
    propuesta: cita.replace(/^\d+/, '$& '),
  }))
  const dentro = senalesDe(accion, CAMPOS_DE_PROSA, CIFRA_DENTRO, ({ 0: cita, index }, texto) => {
    const propuesta = cita.replace(/[0135]/g, (cifra) => LETRA_DE[cifra] ?? cifra)
    if (isDentroDeDireccion(texto, index) || !lexico.diccionario.conoce(propuesta)) return null
    return { mensaje: `“${cita}” tiene un número en lugar de una letra.`, propuesta }
  })
  return [...conPunto, ...pegadas, ...dentro]
}

export const tecleo = reglaDeAccion({
  nombre: 'tecleo',
  severidad: 'advertencia',
  razon: 'Una letra de más, de menos o trocada se nota en lo impreso y ya no se puede corregir.',
  buscar: (accion, contexto) => [
    ...dudasDe(accion, contexto.lexico)
      .filter(({ cercana }) => cercana?.falta === 'tecleo')
      .map((duda) => senalDeDuda(duda, `“${duda.cita}” parece un error de tecleo`)),
    ...conCifras(accion, contexto),
  ],
  hallan: [
    {
      accion: { descripcion: 'La ciudad firmó un covnenio.' },
      cita: 'covnenio',
      propuesta: 'convenio',
    },
    {
      accion: { descripcion: 'La ciudad firrmó un convenio.' },
      cita: 'firrmó',
      propuesta: 'firmó',
    },
    { accion: { descripcion: 'La ciudad organizó un foro sobre la movilida urbana.' } },
    { accion: { titulo: 'Visita de uan delegación' }, cita: 'uan' },
    { accion: { titulo: 'Serie radiofónica Resiliencia 94.FM' }, cita: '94.FM', propuesta: null },
    {
      accion: { descripcion: 'La ciudad firmó un c0nvenio.' },
      cita: 'c0nvenio',
      propuesta: 'convenio',
    },
    {
      accion: { descripcion: 'La ciudad recibió a 24de ellas.' },
      cita: '24de',
      propuesta: '24 de',
    },
  ],
  callan: [
    {
      accion: {
        descripcion: 'La ciudad midió el PM2.5, el CO2 y el H1N1 de la 1a y la 2da sesión del G20.',
      },
    },
    {
      accion: {
        descripcion: 'La ciudad gastó 1.5 millones de pesos y lo dijo en https://a1b.mx/c0nvenio.',
      },
    },
    { accion: { descripcion: 'La ciudad escuchó a Fabre, Ramallah y Ulán Bator.' } },
  ],
})
