import { expect, it } from 'vitest'
import { REGLAS } from './reglas'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

const ALL = [...REGLAS, ...REGLAS_DE_SEMESTRE]
const de = (severidad: string) =>
  [
    ...new Set(ALL.filter((regla) => regla.severidad === severidad).map(({ nombre }) => nombre)),
  ].sort()

it('what blocks, what warns and what only suggests is what the Gabinete asked for', () => {
  expect(de('bloquea')).toEqual(['copia_descripcion', 'dato_personal', 'frase_repetida'])
  expect(de('sugerencia')).toEqual([
    'extension',
    'fecha_dudosa',
    'fecha_repetida',
    'formato_numero',
    'formato_titulo',
    'precision_fecha',
    'sigla_sin_desarrollar',
    'ubicacion_tematica',
  ])
  expect(de('advertencia')).toEqual([
    'acento',
    'doble_espacio',
    'encabezado',
    'evidencia',
    'fecha_fuera_de_periodo',
    'fecha_incongruente',
    'formato_fecha',
    'nombre_inconsistente',
    'orden_cronologico',
    'ortografia',
    'palabra_doble',
    'persona_gramatical',
    'posible_misma_accion',
    'puntuacion',
    'sigla_inconsistente',
    'sin_contraparte',
    'sin_dependencia',
    'tecleo',
    'texto_casi_duplicado',
    'tratamiento',
  ])
})
