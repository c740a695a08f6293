import { cargarArchivo } from '@/lib/accion/server/cargar'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { abrirSemestre, crearSemestre, revisarSemestre } from '@/lib/catalogo/server/semestres'
import { enTransaccion } from '@/lib/core/server/db'

/** So many words that no other acción has, of this semestre or of another: the corrector would stop a copy. */
const palabrasPropias = (folio: string, count = 24) =>
  Array.from({ length: count }, (_, k) =>
    [...`${folio.replace(/\D/g, '')}${String(k).padStart(2, '0')}`]
      .map((digit) => 'bcdfgjlmnp'[Number(digit)]! + 'aeiou'[k % 5]!)
      .join(''),
  ).join(' ')

/** A semestre of its own, en revisión, with approved acciones of an archive: what a test closes. */
export async function crearSemestreConAprobadas(clave: string, count = 3): Promise<void> {
  const now = new Date()
  await enTransaccion(async (tx) => {
    const contexto = { tx, usuario: SISTEMA, now }
    const nuevo = { semestre: clave, programa: 'demostracion', cierraEl: '', partes: [] }
    const { version } = await crearSemestre(nuevo, contexto)
    const abierto = await abrirSemestre({ semestre: clave, version }, contexto)
    await revisarSemestre({ semestre: clave, version: abierto.version }, contexto)
  })
  const month = clave.endsWith('1') ? '03' : '09'
  const acciones = Array.from({ length: count }, (_, i) => {
    const day = `${clave.slice(0, 4)}-${month}-${String(i + 2).padStart(2, '0')}`
    return {
      folio: `${clave}-${String(i + 1).padStart(4, '0')}`,
      ...{ parte: 1, eje: 0, titulo: `Encuentro de ciudades número ${i + 1}` },
      fechas: [{ inicio: day, fin: day, precision: 'dia' as const }],
      fechasTexto: `${i + 2} de ${month === '03' ? 'marzo' : 'septiembre'}`,
      descripcion: [
        `La Secretaría de Movilidad recibió a la delegación ${i + 1} de Montevideo.`,
        `Asistieron ${palabrasPropias(`${clave}${String(i).padStart(3, '0')}`)}.`,
      ],
      responsable: { clave: 'semovi', nota: null },
      ...{ participantes: [], contrapartes: [], paises: ['UY'], ciudades: ['Montevideo'] },
      ...{ redes: [], tipo: 'encuentro' as const, modalidad: 'presencial' as const },
    }
  })
  await enTransaccion((tx) => cargarArchivo(tx, clave, acciones, SISTEMA, now), 60_000)
}
