/**
 * Words that are right with and without an accent, where what stands beside leaves no doubt about which is meant.
 * Only such pairs are here: a word that may be either way in the same place is never questioned.
 */
type Contexto = {
  /** Its match is the word, without its accent. */
  pattern: RegExp
  mend: (palabra: string) => string
}

const ACENTOS: Record<string, string> = {
  dialogo: 'diálogo',
  numero: 'número',
  publico: 'público',
  tramite: 'trámite',
  limite: 'límite',
  termino: 'término',
  transito: 'tránsito',
  articulo: 'artículo',
  calculo: 'cálculo',
  capitulo: 'capítulo',
  catalogo: 'catálogo',
  deposito: 'depósito',
  diagnostico: 'diagnóstico',
  estimulo: 'estímulo',
  ejercito: 'ejército',
  genero: 'género',
  habito: 'hábito',
  merito: 'mérito',
  medico: 'médico',
  titulo: 'título',
  vinculo: 'vínculo',
  animo: 'ánimo',
  ultimo: 'último',
  practica: 'práctica',
  critica: 'crítica',
  fabrica: 'fábrica',
  formula: 'fórmula',
  maquina: 'máquina',
  replica: 'réplica',
  publica: 'pública',
  publicas: 'públicas',
  publicos: 'públicos',
  practicas: 'prácticas',
  medica: 'médica',
  medicas: 'médicas',
}

const alternativas = (palabras: readonly string[]) => palabras.join('|')

const MASCULINOS = alternativas(Object.keys(ACENTOS).filter((palabra) => palabra.endsWith('o')))
const FEMENINOS = alternativas(['practica', 'critica', 'fabrica', 'formula', 'maquina', 'replica'])

/** Nouns after which “publica” is no verb. */
const DE_LO_PUBLICO =
  'administración|atención|consulta|cuenta|deuda|función|gestión|inversión|obra|opinión|política|políticas|salud|seguridad|universidad|vía|espacio|espacios|servicio|servicios|sector|transporte|gasto|servidor|servidores|parque|parques|evento|interés|alumbrado'

/** First persons of the present that are no nouns: in a report that is told in the third, the past without its accent. */
const PRETERITOS =
  'participo|realizo|organizo|presento|coordino|inauguro|celebro|destaco|señalo|explico|otorgo|entrego|visito|viajo|instalo|elaboro|invito|convoco|colaboro|reporto|resalto|enfatizo|reitero|subrayo|comento|detallo|informo|expreso'

const conAcento = (palabra: string) => ACENTOS[palabra.toLowerCase()] ?? palabra
const preterito = (palabra: string) => palabra.replace(/o$/, 'ó')
const word = (pattern: string) => new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, 'gu')

export const ACENTOS_DE_CONTEXTO: readonly Contexto[] = [
  // A verb never follows an article that is no pronoun.
  {
    pattern: word(
      `(?<=(?<!\\p{L})(?:[Ee]l|[Uu]n|[Dd]el|[Aa]l|[Ee]ste|[Dd]icho|[Cc]ada) )(?:${MASCULINOS})`,
    ),
    mend: conAcento,
  },
  {
    pattern: word(`(?<=(?<!\\p{L})(?:[Uu]na|[Ee]n la|[Dd]e la|[Aa] la) )(?:${FEMENINOS})`),
    mend: conAcento,
  },
  { pattern: word(`(?<=(?<!\\p{L})(?:buenas|mejores|malas) )practicas`), mend: conAcento },
  { pattern: word(`(?<=(?<!\\p{L})(?:${DE_LO_PUBLICO}) )public[ao]s?`), mend: conAcento },
  {
    pattern: word(
      `(?<=(?<!\\p{L})(?:personal|equipo|material|servicio|atención|ayuda|asistencia) )medic[oa]s?`,
    ),
    mend: conAcento,
  },
  { pattern: /(?<=(?<!\p{L})(?:a|de|en|para|por|entre) )si(?= mism[oa])/gu, mend: () => 'sí' },
  {
    pattern:
      /(?<!\p{L})mas(?= (?:de (?:\d|un|dos|tres|mil|cien|la mitad)|que |allá|tarde|adelante|importantes?|grandes?))/gu,
    mend: () => 'más',
  },
  // “se” is of the third person, and “yo” is not in these texts.
  {
    pattern: word(
      `(?<=(?<!\\p{L})[Ss]e )(?:${PRETERITOS}|publico|desarrollo|inicio|firmo|acordo|logro|impulso|reforzo|contribuyo|genero|apoyo|abordo|analizo|concreto)`,
    ),
    mend: preterito,
  },
  {
    pattern: word(
      `(?<=\\p{L}\\)?,? )(?<!(?:[Yy]o|[Ee]l|[Uu]n) )(?:${PRETERITOS.replace('|expreso', '')})(?= (?:en|a|al|el|la|los|las|un|una|con|por|que|como|su|sus)(?!\\p{L}))`,
    ),
    mend: preterito,
  },
]
