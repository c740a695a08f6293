import { citar } from '@/lib/core/citar'
import { reglaDeSemestre, type AccionDeSemestre, type SenalDeSemestre } from '../regla-de-semestre'
import { mencionesDe, temasDe, textoDe, type Tema } from '../temas'

/** Told once, it is in passing (“por causa de la pandemia”). */
const VECES = 3

function deOtraParte(accion: AccionDeSemestre, { parte, palabras }: Tema): SenalDeSemestre[] {
  const [enTitulo] = mencionesDe(palabras, accion.titulo)
  const enTexto = mencionesDe(palabras, accion.descripcion)
  const [primera] = enTexto
  const mencion = enTitulo ?? (enTexto.length >= VECES ? primera : undefined)
  if (!mencion) return []
  return [
    {
      accion,
      campo: enTitulo ? 'titulo' : 'descripcion',
      cita: mencion.texto,
      posicion: mencion.inicio,
      mensaje: `Parece de la parte ${citar(parte.nombre)}: compruebe en cuál va.`,
      propuesta: null,
    },
  ]
}

function sinTema(accion: AccionDeSemestre, { parte, palabras, afines }: Tema): SenalDeSemestre[] {
  const texto = textoDe(accion)
  if (accion.descripcion === '' || mencionesDe(palabras, texto).length > 0) return []
  if (mencionesDe(afines, texto).length > 0) return []
  const mensaje = `El texto no dice qué tiene que ver con ${citar(parte.nombre)}: dígalo, o compruebe en qué parte va.`
  return [{ accion, campo: 'descripcion', cita: '', posicion: 0, mensaje, propuesta: null }]
}

const PARTES = [
  { numero: 1, nombre: 'Acción internacional de la ciudad' },
  { numero: 2, nombre: 'Acción internacional de la ciudad ante la pandemia de Covid-19' },
]

export const ubicacionTematica = reglaDeSemestre({
  nombre: 'ubicacion_tematica',
  severidad: 'sugerencia',
  razon: 'Quien busca un tema lo busca en la parte que lo anuncia.',
  buscar: (acciones, contexto) => {
    const temas = temasDe(contexto, acciones)
    return acciones.flatMap((accion) =>
      temas.flatMap((tema) =>
        tema.parte.numero === accion.parte ? sinTema(accion, tema) : deOtraParte(accion, tema),
      ),
    )
  },
  hallan: [
    {
      acciones: [{ titulo: 'Foro sobre la respuesta a la Covid-19', descripcion: 'Se abrió.' }],
      contexto: { partes: PARTES },
      cita: 'Covid-19',
      propuesta: null,
    },
    {
      acciones: [{ parte: 2, titulo: 'Premio de novela', descripcion: 'Se premió una novela.' }],
      contexto: { partes: PARTES },
      cita: '',
    },
  ],
  callan: [
    {
      acciones: [
        { titulo: 'Asamblea', descripcion: 'Se aplazó la asamblea por causa de la pandemia.' },
        {
          parte: 2,
          titulo: 'Donación',
          descripcion: 'Se donaron cubrebocas por la emergencia sanitaria.',
        },
      ],
      contexto: { partes: PARTES },
    },
    { acciones: [{ titulo: 'La Covid-19' }], contexto: { partes: PARTES.slice(1) } },
  ],
})
