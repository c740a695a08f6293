import type { SiglaConocida } from './lexico'

/**
 * What a new catalogue begins with; the migration `siglas_y_palabras` puts it into every database, and from then on
 * the Gabinete edits it there. A test compares both.
 */
const COMUNES: Record<string, string> = {
  AC: 'asociación civil',
  AM: 'amplitud modulada',
  BID: 'Banco Interamericano de Desarrollo',
  C40: 'Grupo de Liderazgo Climático C40',
  CDMX: 'Ciudad de México',
  CO2: 'dióxido de carbono',
  COVID: 'enfermedad por coronavirus',
  'COVID-19': 'enfermedad por coronavirus de 2019',
  CURP: 'Clave Única de Registro de Población',
  CV: 'capital variable',
  DIF: 'Sistema para el Desarrollo Integral de la Familia',
  EEUU: 'Estados Unidos de América',
  EUA: 'Estados Unidos de América',
  FIFA: 'Federación Internacional de Futbol Asociación',
  FM: 'frecuencia modulada',
  FMI: 'Fondo Monetario Internacional',
  G20: 'Grupo de los Veinte',
  GPS: 'sistema de posicionamiento global',
  IMSS: 'Instituto Mexicano del Seguro Social',
  INE: 'Instituto Nacional Electoral',
  INEGI: 'Instituto Nacional de Estadística y Geografía',
  IPN: 'Instituto Politécnico Nacional',
  ISO: 'Organización Internacional de Normalización',
  ISSSTE: 'Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado',
  IVA: 'impuesto al valor agregado',
  LGBT: 'lesbianas, gais, bisexuales y transgénero',
  LGBTI: 'lesbianas, gais, bisexuales, transgénero e intersexuales',
  LGBTQ: 'lesbianas, gais, bisexuales, transgénero y queer',
  'LGBTQ+': 'lesbianas, gais, bisexuales, transgénero, queer y otras identidades',
  LGBTTT: 'lesbianas, gais, bisexuales, transgénero, travestis y transexuales',
  LGBTTTI: 'lesbianas, gais, bisexuales, transgénero, travestis, transexuales e intersexuales',
  LGBTTTIQ:
    'lesbianas, gais, bisexuales, transgénero, travestis, transexuales, intersexuales y queer',
  MIT: 'Instituto Tecnológico de Massachusetts',
  OCDE: 'Organización para la Cooperación y el Desarrollo Económicos',
  ODS: 'Objetivos de Desarrollo Sostenible',
  OEA: 'Organización de los Estados Americanos',
  OIT: 'Organización Internacional del Trabajo',
  OMS: 'Organización Mundial de la Salud',
  ONG: 'organización no gubernamental',
  ONU: 'Organización de las Naciones Unidas',
  OTAN: 'Organización del Tratado del Atlántico Norte',
  PDF: 'formato de documento portátil',
  PM: 'partículas suspendidas',
  PROCDMX: 'Agencia de Promoción de Inversiones y Desarrollo para la Ciudad de México',
  RFC: 'Registro Federal de Contribuyentes',
  SA: 'sociedad anónima',
  'SARS-COV': 'coronavirus del síndrome respiratorio agudo grave',
  'SARS-COV-2': 'coronavirus de tipo 2 del síndrome respiratorio agudo grave',
  SC: 'sociedad civil',
  SIDA: 'síndrome de inmunodeficiencia adquirida',
  SMS: 'mensaje corto de texto',
  SRE: 'Secretaría de Relaciones Exteriores',
  TIC: 'tecnologías de la información y la comunicación',
  TV: 'televisión',
  UAM: 'Universidad Autónoma Metropolitana',
  UE: 'Unión Europea',
  UNAM: 'Universidad Nacional Autónoma de México',
  UNESCO: 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
  UNICEF: 'Fondo de las Naciones Unidas para la Infancia',
  USB: 'bus universal en serie',
  VIH: 'virus de la inmunodeficiencia humana',
  WRI: 'Instituto de Recursos Mundiales',
}

/** Siglas that a reader of the informe knows without their expansion. */
export const SIGLAS_INICIALES: readonly SiglaConocida[] = Object.entries(COMUNES).map(
  ([sigla, desarrollo]) => ({ sigla, desarrollo, comun: true }),
)

/** Words of the trade that the dictionary lacks: in the singular, and the masculine stands for both. */
export const PALABRAS_INICIALES: readonly string[] =
  `afromexicano agroecología agroecológico alebrije antibacterial anticorrupción antilavado antinarcóticos antisecuestro
   app artivismo auditable autoempleo autotransporte berlinés bibliobús bici biciescuela bicitaxi bifobia big biocultural
   biodegradable biodigestor bioseguridad biogás blockchain bot cablebús chatbot chinampa chinampero chinampería
   chinelo ciberacoso ciberseguridad cicloinclusivo ciclopista ciclopuerto ciclotaller cineclub cineteca cisgénero
   cofinanciamiento cogobierno comorbilidad coworking covid criminalística criminalístico cubrebocas curaduría curatorial
   cónsula danzón data descarbonización despistolización ecobús ecotecnia ecoturismo electrolinera electromovilidad
   empleabilidad empoderamiento enlistar epidemiológico euroamericano externar facilitador feminicida fiscala focalización
   fonoteca funcionariado gay gays gentrificación geolocalización geoportal georreferenciar glocal hacendario hackathon
   hackatón hardware hashtag implementador imprentero inclusividad incluyente infografía infográfico inimaginado
   inmunización interagencial interculturalidad interfiscalías intermodal intermodalidad interseccional intersecretarial
   intersectorial intrafamiliar intubación kit lectoescritura lesbofobia libroclub licitante lideresa limeño link lofoscopia
   ludoteca maquiladora mariachi mecatrónica mentoría metrobús mexiquense microbús microcrédito microcuenca microempresa
   microempresario micromovilidad microzonificación mipyme mototaxi multiactor multicausal multigrado multilateralismo
   multimodal multinivel multisectorial muralismo muralista museografía museográfico museológico networking
   neurodivergente neurodiversidad newsletter oaxaqueño pandémico paradiplomacia parquímetro patrimonialización
   patrullaje paulistano paceño performance performático pluricultural plurilingüe podcast pospandemia prepandemia
   psicoemocional psicosocial pyme queer quiteño ranking readaptación recertificación regiomontano relatoría resignificar
   respondiente retornable reutilizable rondín sanitizante sanitización sanitizar semaforización señalética sinaloense
   síndica sociodemográfico socioambiental socioemocional socioterritorial software sonidero sororidad spot stand startup
   streaming subcontratación subnacional sustentabilidad tablet tallerista tamizaje tarificación telemedicina
   telesecundaria temazcal tercerización territorialización tianguista trans transdisciplinario transfeminicidio
   transfobia transgénero transmedia transversalizar triaje veracruzano vicealcalde vicealcaldesa viceministro verificentro
   victimología videoarte videollamada videovigilancia viverista webinar webinario wifi`
    .trim()
    .split(/\s+/)
