import { reglaDeSemestre } from '../regla-de-semestre'
import { siglasInconsistentes } from '../siglas-del-semestre'

const UCCI = { nombre: 'Unión de Ciudades Capitales Iberoamericanas', siglas: 'UCCI', alias: [] }
const FONDO = 'el Fondo de las Naciones Unidas para el Desarrollo de la Capitalización'

export const siglaInconsistente = reglaDeSemestre({
  nombre: 'sigla_inconsistente',
  severidad: 'advertencia',
  razon: 'Quien busca una institución en el índice la encuentra bajo una sola sigla.',
  buscar: siglasInconsistentes,
  hallan: [
    {
      acciones: [
        { descripcion: 'Lo organizó la Unión de Ciudades Capitales Iberoamericanas (UCIC).' },
      ],
      contexto: { nombres: [UCCI] },
      cita: 'UCIC',
      propuesta: 'UCCI',
    },
    {
      acciones: [
        { descripcion: 'Con la Federación de Redes de Barrios (FRB) se abrió un taller.' },
        { descripcion: 'La Federación de Redes de Barrios (FEREBA) convocó.' },
      ],
      folios: ['2020-1-0002'],
      cita: 'FEREBA',
      propuesta: 'FRB',
    },
    {
      acciones: [{ descripcion: 'Con la Red de Barrios Solidarios (RSB) se abrió.' }],
      cita: 'RSB',
      propuesta: 'RBS',
    },
    {
      acciones: [{ titulo: 'Curso “A Practical Guide for Developing RRD Plans in the City”' }],
      cita: 'RRD',
      propuesta: 'DRR',
    },
    {
      acciones: [{ descripcion: 'El proyecto alcanzó el nivel TLR 4.' }],
      cita: 'TLR',
      propuesta: 'TRL',
    },
  ],
  callan: [
    {
      acciones: [
        {
          descripcion:
            'El Consejo para Prevenir la Discriminación de la Ciudad de México (Copred).',
        },
      ],
      contexto: {
        nombres: [{ nombre: 'Consejo', siglas: 'Copred', alias: [] }],
        siglas: [{ sigla: 'CDMX', desarrollo: 'Ciudad de México', comun: true }],
      },
    },
    {
      acciones: [
        { descripcion: `Participó ${FONDO} (FNUDC).` },
        { descripcion: `Participó ${FONDO} (FNUDC), y la ONU (por sus siglas).` },
      ],
    },
    {
      acciones: [
        {
          descripcion: 'La Oficina contra la Droga y el Delito (UNODC, por sus siglas en inglés).',
        },
      ],
    },
    {
      acciones: [
        {
          descripcion: 'La Agencia de Cooperación Internacional del Japón (JICA) y el plan de RRD.',
        },
      ],
    },
    {
      acciones: [
        { descripcion: 'El Consejo para Prevenir y Eliminar la Discriminación (Copred) asistió.' },
      ],
    },
    {
      acciones: [
        { descripcion: 'La Organización para la Cooperación y el Desarrollo Económicos (OECD).' },
      ],
    },
  ],
})
