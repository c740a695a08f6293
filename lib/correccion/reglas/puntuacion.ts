import { textoDeCampo, type AccionRevisable, type CampoRevisable } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { reglaDeAccion, senalesDe } from '../regla'
import { unbalanced } from '../signos-pares'
import { isDentroDeDireccion } from '../texto-libre'

const CAMPOS: readonly CampoRevisable[] = ['titulo', 'descripcion']

type Error = { pattern: RegExp; mensaje: string; mend: (cita: string) => string | null }

const ERRORES: readonly Error[] = [
  {
    pattern: /(?<!\p{L})\p{L}+ +[,;:.](?=\s|$)/gu,
    mensaje: 'Sobra el espacio antes del signo.',
    mend: (cita) => cita.replace(/ +/, ''),
  },
  {
    pattern: /(?<![\p{L}\p{N}])\p{L}+[,;:]\p{L}+/gu,
    mensaje: 'Falta un espacio después del signo.',
    mend: (cita) => cita.replace(/[,;:]/, '$& '),
  },
  {
    pattern: /(?<![\p{L}\p{N}./@:-])\p{Ll}{3,}\.\p{Lu}\p{Ll}+(?!\p{L})/gu,
    mensaje: 'Falta un espacio después del punto.',
    mend: (cita) => cita.replace('.', '. '),
  },
  {
    pattern: /(?<!\.)[?!]\.(?!\.)/g,
    mensaje: 'Después del signo de cierre no va punto.',
    mend: (cita) => cita.slice(0, 1),
  },
  {
    pattern: /(?<!\.)\.\.(?!\.)|,{2,}|;{2,}|,;|;,/g,
    mensaje: 'Hay dos signos seguidos: deje uno.',
    mend: (cita) => (/^(.)\1+$/.test(cita) ? cita.slice(0, 1) : null),
  },
  {
    pattern: /[([“«] +\S+|(?<!\S)\S+ +[)\]”»](?=[\s.,;:]|$)/g,
    mensaje: 'Sobra un espacio junto a las comillas o al paréntesis.',
    mend: (cita) => cita.replace(/\s+/, ''),
  },
]

function pares(accion: AccionRevisable): Senal[] {
  return CAMPOS.flatMap((campo) => {
    const mensaje = 'Este signo no tiene pareja: ciérrelo, ábralo o quítelo.'
    return unbalanced(textoDeCampo(accion, campo)).map(({ cita, posicion }) => ({
      campo,
      cita,
      posicion,
      mensaje,
      propuesta: null,
    }))
  })
}

export const puntuacion = reglaDeAccion({
  nombre: 'puntuacion',
  severidad: 'advertencia',
  razon: 'Un signo mal puesto hace tropezar a quien lee.',
  buscar: (accion) => [
    ...ERRORES.flatMap(({ pattern, mensaje, mend }) =>
      senalesDe(accion, CAMPOS, pattern, ({ 0: cita, index }, texto) =>
        isDentroDeDireccion(texto, index) ? null : { mensaje, propuesta: mend(cita) },
      ),
    ),
    ...pares(accion),
  ],
  hallan: [
    { accion: { descripcion: 'Lima , Perú.' }, cita: 'Lima ,', propuesta: 'Lima,' },
    { accion: { descripcion: 'Calidad;innovación.' }, propuesta: 'Calidad; innovación' },
    { accion: { descripcion: 'Se firmó.También.' }, cita: undefined },
    { accion: { titulo: '¿Cómo seguir?.' }, cita: '?.', propuesta: '?' },
    { accion: { descripcion: 'Hubo acuerdo..' }, cita: '..', propuesta: '.' },
    { accion: { descripcion: 'La red (CGLU lo acordó.' }, cita: '(CGLU', propuesta: null },
    { accion: { titulo: 'Foro “Ciudades' }, propuesta: null },
    {
      accion: { descripcion: 'La obra “ Memoria” abrió.' },
      cita: '“ Memoria”',
      propuesta: '“Memoria”',
    },
  ],
  callan: [
    { accion: { descripcion: 'Hubo puntos suspensivos... y EE.UU., S.A. de C.V., etc.' } },
    { accion: { descripcion: 'Véase https://cgaai.cdmx.gob.mx/a,b:c y la sala 10:30 horas.' } },
    { accion: { descripcion: 'Incluyó: a) visitas; b) mesas, y 3) un foro (con “eco”).' } },
    { accion: { descripcion: 'El índice subió 1.5 °C y costó 1,000 pesos.' } },
    { accion: { titulo: 'What next? Ciudades en red' } },
  ],
})
