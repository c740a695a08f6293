import { sinAcentos } from '@/lib/core/texto'

/** What kind of acción a título says it is; the first that fits. Without accents. */
const TIPOS: readonly (readonly [RegExp, string])[] = [
  [/^(?:donacion|donativo|entrega de)/, 'donacion'],
  [/^(?:convenio|memorando|memorandum|acuerdo|carta de intencion|hermanamiento)/, 'convenio'],
  [/^(?:\S+ )?(?:premio|reconocimiento|galardon|desafio)/, 'premio_reconocimiento'],
  [/^(?:concurso|convocatoria|reto)/, 'concurso_convocatoria'],
  [
    /^(?:exposicion|iluminacion|festival|concierto|muestra|\d+ aniversario|conmemoracion)/,
    'exposicion_cultura',
  ],
  [/^(?:campana|serie radiofonica|difusion)/, 'campana_difusion'],
  [/^(?:estudio|informe|diagnostico|encuesta|consulta)/, 'estudio_informe'],
  [/^(?:declaracion|posicionamiento|pronunciamiento)/, 'declaracion'],
  [/asamblea/, 'red_asamblea'],
  [/^(?:taller|curso|capacitacion|diplomado)/, 'taller_curso'],
  [
    /^(?:foro|seminario|conferencia|conversatorio|coloquio|dialogo|panel|webinar|\S+ foro|\S+ sesion)/,
    'foro_seminario',
  ],
  [/^(?:encuentro|cumbre|congreso|\S+ (?:encuentro|cumbre|congreso))/, 'encuentro'],
  [/^(?:intercambio)/, 'intercambio_tecnico'],
  [/^(?:visita|gira|recorrido|mision)/, 'visita'],
  [/reunion/, 'reunion'],
  [/^(?:proyecto|programa)/, 'proyecto_cooperacion'],
]

/** The `tipo` of the contract that a título suggests. */
export function tipoDe(titulo: string): string {
  const llano = sinAcentos(titulo)
  return TIPOS.find(([pattern]) => pattern.test(llano))?.[1] ?? 'otro'
}

const VIRTUAL =
  /\b(?:virtual(?:es|mente)?|en linea|videoconferencias?|webinari?o?s?|a distancia|por zoom)\b/
const PRESENCIAL =
  /\b(?:presencial(?:es|mente)?|viajaron|viajo|asistio|asistieron|sede|recorrido|visitas?)\b/
/** Of what nobody attends. */
const SIN_MODALIDAD = new Set(
  'convenio donacion premio_reconocimiento campana_difusion estudio_informe declaracion'.split(' '),
)

/** The `modalidad` that a text suggests. */
export function modalidadDe(tipo: string, texto: string): string {
  const llano = sinAcentos(texto)
  const isVirtual = VIRTUAL.test(llano)
  if (isVirtual) return PRESENCIAL.test(llano) && /\bpresencial/.test(llano) ? 'mixta' : 'virtual'
  return SIN_MODALIDAD.has(tipo) ? 'no_aplica' : 'presencial'
}
