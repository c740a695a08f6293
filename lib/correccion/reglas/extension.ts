import { contarPalabras } from '@/lib/core/texto'
import { reglaDeAccion, senalDeCampo } from '../regla'

const MINIMO = 25
const MAXIMO = 250

export const extension = reglaDeAccion({
  nombre: 'extension',
  severidad: 'sugerencia',
  razon: 'El informe se lee parejo cuando cada acción ocupa un espacio parecido.',
  buscar: (accion) => {
    const palabras = contarPalabras(accion.descripcion)
    if (palabras === 0 || (palabras >= MINIMO && palabras <= MAXIMO)) return []
    const mensaje =
      palabras < MINIMO
        ? `La descripción tiene ${palabras} palabras: cuente qué se hizo, con quién y qué resultó.`
        : `La descripción tiene ${palabras} palabras: redúzcala a menos de ${MAXIMO}.`
    return [{ ...senalDeCampo(accion, 'descripcion', mensaje), cita: '' }]
  },
  hallan: [
    { accion: { descripcion: 'La ciudad participó en el foro.' }, cita: '' },
    { accion: { descripcion: 'palabra y '.repeat(130) } },
  ],
  callan: [{ accion: {} }, { accion: { descripcion: '' } }],
})
