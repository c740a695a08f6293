import type { AccionRevisable } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { reglaDeAccion } from '../regla'

const MAXIMO = 200

type Defecto = { pattern: RegExp; mensaje: string; mend?: (cita: string) => string }

const DEFECTOS: readonly Defecto[] = [
  {
    // Not an ellipsis, nor an abbreviation (“A.C.”, “etc.”).
    pattern: /(?<=[\p{L}\d]{4}|[”)])\.$/u,
    mensaje: 'El título no lleva punto final.',
    mend: () => '',
  },
  {
    pattern: /^(?=(?:.*\p{Lu}){8})[^\p{Ll}]+$/u,
    mensaje: 'El título está en mayúsculas: escríbalo como una oración.',
  },
  {
    pattern: /^[a-záéíóúüñ]\p{L}*(?![\p{L}\p{N}])/u,
    mensaje: 'El título empieza con mayúscula.',
    mend: (cita) => cita.charAt(0).toUpperCase() + cita.slice(1),
  },
  {
    pattern: /"[^"]+"/,
    mensaje: 'Use comillas “ ”.',
    mend: (cita) => `“${cita.slice(1, -1)}”`,
  },
  {
    pattern: /^“[^“”]+”$/,
    mensaje:
      'El título va sin comillas cuando todo él es un nombre: diga antes qué fue, por ejemplo, “Foro”.',
  },
]

function defectosDe({ titulo }: AccionRevisable): Senal[] {
  return DEFECTOS.flatMap(({ pattern, mensaje, mend }) => {
    const match = pattern.exec(titulo)
    if (!match) return []
    const [cita] = match
    return [
      { campo: 'titulo', cita, posicion: match.index, mensaje, propuesta: mend?.(cita) ?? null },
    ]
  })
}

function largo({ titulo }: AccionRevisable): Senal[] {
  if (titulo.length <= MAXIMO) return []
  const mensaje = `El título tiene ${titulo.length} caracteres: abrévielo a ${MAXIMO} o menos.`
  return [
    { campo: 'titulo', cita: titulo.slice(MAXIMO), posicion: MAXIMO, mensaje, propuesta: null },
  ]
}

export const formatoTitulo = reglaDeAccion({
  nombre: 'formato_titulo',
  severidad: 'sugerencia',
  razon: 'Los títulos se leen uno tras otro en el índice.',
  buscar: (accion) => [...defectosDe(accion), ...largo(accion)],
  hallan: [
    { accion: { titulo: 'Visita de una delegación de Lima.' }, cita: '.', propuesta: '' },
    { accion: { titulo: 'FORO DE CIUDADES' }, cita: 'FORO DE CIUDADES', propuesta: null },
    { accion: { titulo: 'visita de una delegación' }, cita: 'visita', propuesta: 'Visita' },
    { accion: { titulo: 'Foro "Ciudades"' }, cita: '"Ciudades"', propuesta: '“Ciudades”' },
    { accion: { titulo: '“Ciudades en red”' } },
    { accion: { titulo: `Foro ${'de ciudades '.repeat(20)}`.trim() } },
  ],
  callan: [
    { accion: { titulo: 'Foro “Ciudades”, de la UCCI' } },
    { accion: { titulo: 'Convenio con Fundación Ciudades, A.C.' } },
    { accion: { titulo: '“Ciudades” y “Barrios”' } },
    { accion: { titulo: 'XXXI Reunión de Embajadores y Cónsules' } },
  ],
})
