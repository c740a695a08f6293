import type { Campo } from './accion'

/** One matter of the guía; `antes` and `despues` are a text before and after it was mended. */
export type SeccionDeGuia = {
  id: string
  titulo: string
  /** The field to go back to. */
  campo: Campo
  puntos: readonly string[]
  ejemplo?: { antes: string; despues: string }
}

/**
 * How the informe is written, in the order of the form. Short on purpose (at most 350 words in all): what the
 * corrector can tell by itself is said by it, beside what was written.
 */
export const GUIA: readonly SeccionDeGuia[] = [
  {
    id: 'titulo',
    titulo: 'El título',
    campo: 'titulo',
    puntos: [
      'Diga qué fue y, si ayuda, con quién: se lee solo en el índice.',
      'Con mayúsculas como en una oración, sin punto final y sin comillas que lo encierren todo.',
    ],
    ejemplo: {
      antes: 'PARTICIPAMOS EN UN IMPORTANTE FORO SOBRE CICLOVÍAS.',
      despues: 'Foro “Ciudades en bicicleta”, con la Municipalidad de Lima',
    },
  },
  {
    id: 'fechas',
    titulo: 'Las fechas',
    campo: 'fechas',
    puntos: [
      'Como se dicen: “7 de julio”, “9 y 10 de julio”, “20 al 22 de julio y 3 de agosto”.',
      'El año, sólo si no es el del semestre; el mes solo, si no se conocen los días.',
      'Se imprimen bajo el título: no las repita en la descripción.',
    ],
    ejemplo: { antes: 'Del 09/09/2026 al 11/09/2026', despues: '9 al 11 de septiembre' },
  },
  {
    id: 'siglas',
    titulo: 'Nombres y siglas',
    campo: 'contrapartes',
    puntos: [
      'Cada institución, con su nombre oficial completo.',
      'La sigla va entre paréntesis la primera vez: “Unión de Ciudades Capitales Iberoamericanas (UCCI)”. Después, sola.',
    ],
  },
  {
    id: 'descripcion',
    titulo: 'La descripción',
    campo: 'descripcion',
    puntos: [
      'Cuente quién hizo qué, con quién, dónde, para qué y qué resultó.',
      'En tercera persona y en pasado: “la Secretaría presentó”.',
      'De 45 a 120 palabras, en uno o dos párrafos.',
      'Las cifras, con coma: 13,694.',
    ],
    ejemplo: {
      antes:
        'Tuvimos una exitosa reunión con Lima donde compartiremos nuestras experiencias en el tema de ciclovías.',
      despues:
        'La Secretaría de Movilidad recibió a cuatro técnicos de la Municipalidad Metropolitana de Lima para mostrarles cómo se planea la red de ciclovías. El grupo recorrió dos de ellas y acordó intercambiar sus manuales de diseño.',
    },
  },
  {
    id: 'personas',
    titulo: 'Personas y cargos',
    campo: 'descripcion',
    puntos: [
      'Nombre a alguien sólo si su cargo importa: primero el cargo, luego el nombre.',
      'Sin tratamientos (“Dr.”, “Lic.”, “Excmo. Sr.”): “la titular de la Secretaría de Cultura”.',
    ],
  },
  {
    id: 'evitar',
    titulo: 'Lo que no se escribe',
    campo: 'descripcion',
    puntos: [
      'Datos personales: CURP, RFC, teléfonos ni correos particulares. El informe es público.',
      'Elogios: “exitoso”, “histórico”, “importante”. Los hechos bastan.',
      'Verbos en primera persona o en futuro: “participamos”, “se realizará”.',
    ],
  },
]
