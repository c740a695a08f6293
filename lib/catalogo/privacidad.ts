import { IDENTIDAD, type Identidad } from '@/lib/core/institucion'
import { parrafosDe } from '@/lib/core/texto'
import { hasContacto, type Institucion } from './institucion'

/** A part of the aviso; without a heading when the institution wrote its own. */
export type SeccionDeAviso = { titulo: string | null; parrafos: readonly string[] }

const FEMENINAS =
  /^(?:Agencia|Asesoría|Coordinación|Dirección|Jefatura|Oficina|Secretaría|Subdirección|Subsecretaría|Unidad)\s/iu
const MASCULINAS = /^(?:Área|Centro|Departamento|Despacho|Gabinete|Instituto)\s/iu

/** An office with its article; what names itself otherwise, without. */
function conArticulo(organo: string): string {
  if (FEMENINAS.test(`${organo} `)) return `la ${organo}`
  return MASCULINAS.test(`${organo} `) ? `el ${organo}` : organo
}

/** The law that asks for the informe, where it is the one of the house: of another nothing is known but its text. */
const mandatoDe = ({ fundamento }: Identidad) =>
  fundamento === IDENTIDAD.fundamento
    ? 'el informe semestral que ordena el artículo 20, punto 8, de la Constitución Política de la Ciudad de México'
    : 'el informe semestral de las acciones internacionales'

/** To an office, with its article; to a person or to what names itself otherwise, without. */
function aQuien(contacto: string): string {
  if (FEMENINAS.test(`${contacto} `)) return `a la ${contacto}`
  return MASCULINAS.test(`${contacto} `) ? `al ${contacto}` : `a ${contacto}`
}

/** Where the rights are exercised: through the office that answers, when it is known. */
function viaDe(institucion: Institucion): string {
  if (!hasContacto(institucion)) return ''
  const { contacto, correo, telefono } = institucion
  const medios = [correo && `correo ${correo}`, telefono && `teléfono ${telefono}`].filter(Boolean)
  const verbo = [correo && 'escriba', telefono && 'llame'].filter(Boolean).join(' o ')
  return ` Para saber cuál es la que le corresponde, ${verbo} ${aQuien(contacto)} (${medios.join('; ')}).`
}

/**
 * The simplified aviso de privacidad that the Ley General de Protección de Datos Personales en Posesión de Sujetos
 * Obligados (DOF, 20 March 2025) asks for, or the institution's own when it has written one. What it says of
 * the data is what this program keeps: accounts, sesiones, bitácora, and a copy in the browser.
 */
export function avisoDePrivacidad(
  institucion: Institucion,
  identidad: Identidad = IDENTIDAD,
): SeccionDeAviso[] {
  const { avisoPrivacidad } = institucion
  if (avisoPrivacidad !== '') return [{ titulo: null, parrafos: parrafosDe(avisoPrivacidad) }]
  return [
    {
      titulo: 'Quién responde por sus datos',
      parrafos: [
        `El responsable del tratamiento es ${conArticulo(identidad.organo)}, como sujeto obligado por la Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, publicada el 20 de marzo de 2025.`,
      ],
    },
    {
      titulo: 'Qué datos se tratan',
      parrafos: [
        'De quien tiene una cuenta: nombre o cargo, correo institucional, dependencia y rol. La contraseña no se guarda: sólo una huella que no permite conocerla.',
        'De cada sesión: cuándo empezó, cuándo se usó por última vez y desde qué navegador. Para cuidar la entrada se cuentan, por un tiempo breve, los intentos desde cada dirección de red. Se usa una sola cookie, la de la sesión. Mientras escribe, una copia de lo que aún no se guarda queda en su navegador.',
        'De lo que cada persona hace en el sistema: el acto, la fecha y la hora, en una bitácora que no se borra.',
        'Las acciones pueden nombrar a personas servidoras públicas por su cargo. No se piden datos personales sensibles.',
      ],
    },
    {
      titulo: 'Para qué',
      parrafos: [
        `Para saber quién entra y qué puede hacer; para dar aviso de lo que espera su atención; para que conste quién registró, revisó y aprobó cada acción; y para integrar ${mandatoDe(identidad)}.`,
        'Ninguna de estas finalidades requiere su consentimiento, y sus datos no se usan para otra.',
      ],
    },
    {
      titulo: 'Con quién se comparten',
      parrafos: [
        'No se hacen transferencias que requieran su consentimiento; sólo las que una autoridad competente pida conforme a la ley. El informe que se publica no contiene los datos de las cuentas.',
      ],
    },
    {
      titulo: 'Sus derechos',
      parrafos: [
        `Puede pedir el acceso a sus datos, su rectificación o su cancelación, u oponerse a su uso (derechos ARCO), ante la Unidad de Transparencia de la institución responsable o en la Plataforma Nacional de Transparencia.${viaDe(institucion)}`,
        'Lo que consta en la bitácora y en las acciones ya enviadas se conserva mientras la ley obligue a ello. El aviso de privacidad integral se pide en la misma Unidad de Transparencia. Los cambios a este aviso se publican en esta página.',
      ],
    },
  ]
}
