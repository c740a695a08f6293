import { CAMPO_LABELS, nombreConSiglas, nombreCorto } from '@/lib/accion/labels'
import { contarPaquete } from '@/lib/aviso/paquete'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { dayOf, printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { IDENTIDAD, type Identidad } from '@/lib/core/institucion'
import { cuentasDe, type Paquete } from './paquete'

/** What the template of the paquete is filled with; every text is only ever placed as text. */
export type PaqueteDocument = {
  titulo: string
  autor: string
  palabrasClave: string[]
  colofon: { fecha: { anio: number; mes: number; dia: number } }
  color: string
  gobierno: string
  organo: string
  dependencia: string
  pie: string
  renglones: { nombre: string; valor: string }[]
  acciones: {
    folio: string
    titulo: string
    plazo: string
    observaciones: { campo: string; texto: string[]; cita: string }[]
  }[]
  comoSeAtiende: string
}

const parrafos = (texto: string) => texto.split(/\n+/).filter((linea) => linea.trim() !== '')

/** The lines of its head, the same on screen and on paper. */
export function renglonesDePaquete(
  paquete: Paquete,
  now: Date,
): { nombre: string; valor: string }[] {
  const plazos = paquete.acciones.flatMap(({ vence }) => vence ?? []).toSorted()
  const [primero] = plazos
  return [
    { nombre: 'Semestre', valor: `${nombreDeSemestre(paquete.semestre)} (${paquete.semestre})` },
    { nombre: 'Por atender', valor: contarPaquete(cuentasDe(paquete)) },
    ...(primero ? [{ nombre: 'Primer plazo', valor: printDay(primero) }] : []),
    { nombre: 'Al día', valor: printDay(dayOf(now)) },
  ]
}

/** How one answers, said to the enlace before the list. */
export const COMO_SE_ATIENDE =
  'Cada acción se corrige en el sistema, en “Acciones”: ahí están las observaciones junto a su campo, se responde a cada una y la acción se envía de nuevo al Gabinete. Esta hoja sólo las reúne.'

/** The paquete as a document of its own. */
export function documentoDePaquete(
  paquete: Paquete,
  now: Date,
  { gobierno, organo, color }: Identidad = IDENTIDAD,
): PaqueteDocument {
  const [anio, mes, dia] = dayOf(now).split('-').map(Number) as [number, number, number]
  const dependencia = nombreConSiglas(paquete.dependencia)
  return {
    titulo: `Paquete de observaciones: ${dependencia}, ${paquete.semestre}`,
    autor: organo,
    palabrasClave: ['observaciones', paquete.semestre, dependencia],
    colofon: { fecha: { anio, mes, dia } },
    color,
    gobierno,
    organo,
    dependencia,
    pie: `Paquete de observaciones · ${nombreCorto(paquete.dependencia)} · ${paquete.semestre}`,
    renglones: renglonesDePaquete(paquete, now),
    acciones: paquete.acciones.map(({ folio, titulo, vence, observaciones }) => ({
      folio,
      titulo,
      plazo: [
        contar(observaciones.length, 'observación', 'observaciones'),
        vence && `a más tardar el ${printDay(vence)}`,
      ]
        .filter(Boolean)
        .join(' · '),
      observaciones: observaciones.map(({ campo, texto, cita }) => ({
        campo: CAMPO_LABELS[campo],
        texto: parrafos(texto),
        cita: cita ?? '',
      })),
    })),
    comoSeAtiende: COMO_SE_ATIENDE,
  }
}
