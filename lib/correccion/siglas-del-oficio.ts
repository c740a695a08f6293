/** A sigla of the trade. `idioma`: the language whose words it is made of, where another one has its own for the same. */
export type SiglaDelOficio = { sigla: string; desarrollo: string; idioma: 'es' | 'en' }

/**
 * Siglas of international cooperation, city networks, risk, climate and technology that texts use without their
 * expansion, so that one with its letters in another order can be told. What the catalogues have needs not be here.
 */
export const SIGLAS_DEL_OFICIO: readonly SiglaDelOficio[] = `
  DRR|Disaster Risk Reduction|en
  RRD|Reducción del Riesgo de Desastres|es
  DRM|Disaster Risk Management|en
  GIRD|Gestión Integral del Riesgo de Desastres|es
  TRL|Technology Readiness Level|en
  MRL|Manufacturing Readiness Level|en
  SDG|Sustainable Development Goals|en
  ODS|Objetivos de Desarrollo Sostenible|es
  NDC|Nationally Determined Contribution|en
  GEI|Gases de Efecto Invernadero|es
  GHG|Greenhouse Gases|en
  BRT|Bus Rapid Transit|en
  TOD|Transit-Oriented Development|en
  ITS|Intelligent Transport Systems|en
  ZEV|Zero Emission Vehicle|en
  VLR|Voluntary Local Review|en
  LAC|América Latina y el Caribe|es
  APEC|Asia-Pacific Economic Cooperation|en
  ASEAN|Association of Southeast Asian Nations|en
  OCDE|Organización para la Cooperación y el Desarrollo Económicos|es
  OECD|Organisation for Economic Co-operation and Development|en
  OIM|Organización Internacional para las Migraciones|es
  IOM|International Organization for Migration|en
  OPS|Organización Panamericana de la Salud|es
  PAHO|Pan American Health Organization|en
  WHO|World Health Organization|en
  ACNUR|Alto Comisionado de las Naciones Unidas para los Refugiados|es
  UNHCR|United Nations High Commissioner for Refugees|en
  PNUD|Programa de las Naciones Unidas para el Desarrollo|es
  UNDP|United Nations Development Programme|en
  PNUMA|Programa de las Naciones Unidas para el Medio Ambiente|es
  UNEP|United Nations Environment Programme|en
  UNFPA|Fondo de Población de las Naciones Unidas|en
  UNODC|Oficina de las Naciones Unidas contra la Droga y el Delito|en
  UNDRR|United Nations Office for Disaster Risk Reduction|en
  CEPAL|Comisión Económica para América Latina y el Caribe|es
  ECLAC|Economic Commission for Latin America and the Caribbean|en
  CELAC|Comunidad de Estados Latinoamericanos y Caribeños|es
  FAO|Food and Agriculture Organization|en
  BID|Banco Interamericano de Desarrollo|es
  IDB|Inter-American Development Bank|en
  CAF|Corporación Andina de Fomento|es
  AECID|Agencia Española de Cooperación Internacional para el Desarrollo|es
  AFD|Agence Française de Développement|en
  GIZ|Deutsche Gesellschaft für Internationale Zusammenarbeit|en
  JICA|Japan International Cooperation Agency|en
  KOICA|Korea International Cooperation Agency|en
  USAID|United States Agency for International Development|en
  AICS|Agenzia Italiana per la Cooperazione allo Sviluppo|en
  CGLU|Ciudades y Gobiernos Locales Unidos|es
  UCLG|United Cities and Local Governments|en
  UCCI|Unión de Ciudades Capitales Iberoamericanas|es
  ICLEI|Local Governments for Sustainability|en
  FMDV|Fonds Mondial pour le Développement des Villes|en
  OIDP|Observatorio Internacional de la Democracia Participativa|es
  UITP|Union Internationale des Transports Publics|en
  ITDP|Institute for Transportation and Development Policy|en
  UIT|Unión Internacional de Telecomunicaciones|es
  ITU|International Telecommunication Union|en
  OEA|Organización de los Estados Americanos|es
  OEI|Organización de Estados Iberoamericanos|es
  SEGIB|Secretaría General Iberoamericana|es
  CIDH|Comisión Interamericana de Derechos Humanos|es
  TMEC|Tratado entre México, Estados Unidos y Canadá|es
  UNAM|Universidad Nacional Autónoma de México|es
  UNESCO|United Nations Educational, Scientific and Cultural Organization|en
  UNICEF|United Nations Children's Fund|en
  WUF|World Urban Forum|en
  COP|Conference of the Parties|en
  IPCC|Intergovernmental Panel on Climate Change|en
`
  .trim()
  .split('\n')
  .map((linea) => {
    const [sigla = '', desarrollo = '', idioma] = linea.trim().split('|')
    return { sigla, desarrollo, idioma: idioma === 'es' ? 'es' : 'en' }
  })
