import { beforeAll, describe, expect, it } from 'vitest'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { refusalSentences, Refused } from '@/lib/core/refusal'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { buscarEnEdicion, getAccionDeEdicion } from './accion-de-edicion'
import { aprobarErrata } from './aprobar-errata'
import { cerrarEdicion, OTRA, UNA } from './cierre.fixture'
import { crearSemestreConAprobadas } from './semestre.fixture'
import { getErratasPdf, listErratas } from './erratas'
import { leerInstantanea } from './leer-instantanea'
import { proponerCierre } from './proponer-cierre'
import { errataSchema, proponerErrata } from './proponer-errata'
import { rechazarErrata } from './rechazar-errata'

const SEMESTRE = '2051-1'
const ACCION = '2051-1-0001'
const errata = (changes: object = {}) =>
  errataSchema.parse({
    ...{ semestre: SEMESTRE, accion: ACCION, campo: 'descripcion' },
    ...{ antes: 'delegación 1 de Montevideo', despues: 'delegación de Montevideo' },
    motivo: 'El número sobra.',
    ...changes,
  })
const proponer = (changes: object = {}, cuenta = UNA) =>
  como(cuenta, proponerErrata, errata(changes))
const aprobar = (errataId: string, cuenta = OTRA) => como(cuenta, aprobarErrata, { errataId })

async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  const { refusal } = error
  if (refusal.kind !== 'issues') return refusal.kind
  return `${refusal.issues[0]?.campo}: ${refusalSentences(refusal).join(' ')}`
}

let edicionId: string
beforeAll(async () => {
  await crearSemestreConAprobadas(SEMESTRE)
  expect(await refusalOf(proponer())).toMatch(/todavía no tiene una edición cerrada/)
  edicionId = await cerrarEdicion(SEMESTRE)
})

describe('looking for an acción in the edición', () => {
  const foliosOf = async (texto: string) => {
    const { id } = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
    return (await buscarEnEdicion(id, texto)).map(({ folio }) => folio)
  }

  it('goes by its folio, or by words of its título without their accents', async () => {
    expect(await foliosOf(ACCION)).toEqual([ACCION])
    expect(await foliosOf('numero ENCUENTRO  2')).toEqual([`${SEMESTRE}-0002`])
    expect((await foliosOf('ciudades')).length).toBeGreaterThan(2)
    expect(await foliosOf('ciudades marcianas')).toEqual([])
    expect(await foliosOf(`${SEMESTRE}-0099`)).toEqual([])
    expect(await foliosOf(' ')).toEqual([])
  })
})

describe('proponerErrata', () => {
  it('is for the Gabinete, with a reason, of words that the edición has', async () => {
    expect(await refusalOf(proponer({}, 'consulta'))).toBe('forbidden')
    expect(await refusalOf(proponer({}, 'enlace.semovi'))).toBe('forbidden')
    expect(errataSchema.safeParse({ ...errata(), motivo: ' ' }).success).toBe(false)
    expect(await refusalOf(proponer({ accion: '2051-1-0099' }))).toMatch(/^accion: /)
    expect(await refusalOf(proponer({ antes: 'no está' }))).toMatch(/^antes: /)
    const same = { despues: 'delegación 1 de Montevideo' }
    expect(await refusalOf(proponer(same))).toMatch(/^despues: /)
    expect(await refusalOf(proponer({ motivo: 'Sobra 😀.' }))).toMatch(/^motivo: .*U\+1F600/)
    expect(errata({ despues: 'uno\r\ndos\u0000', motivo: 'a\u0007' })).toMatchObject({
      ...{ despues: 'uno\ndos', motivo: 'a' },
    })
    expect(await prisma.errata.count({ where: { semestre: { clave: SEMESTRE } } })).toBe(0)
  })
})

describe('an errata', () => {
  it('is decided once, by another person; and told to who should know', async () => {
    const { errataId } = await proponer({}, 'coordinacion')
    expect(await refusalOf(aprobar(errataId, 'coordinacion'))).toMatch(/la decide otra persona/)
    expect(await refusalOf(aprobar(errataId, 'consulta'))).toBe('forbidden')
    const both = await Promise.allSettled([aprobar(errataId), aprobar(errataId, UNA)])
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(aprobar(errataId))).toBe('stale')
    const sucesos = await prisma.suceso.findMany({
      where: { tipo: { in: ['errata.proponer', 'errata.aprobar'] } },
    })
    expect(sucesos.map(({ tipo }) => tipo)).toEqual(['errata.proponer', 'errata.aprobar'])
    const aviso = await prisma.aviso.findFirst({
      where: { tipo: 'errata-decidida', usuario: { correo: 'coordinacion@demo.cdmx' } },
    })
    expect(aviso?.texto).toMatch(/^Aprobaron la errata/)
  })

  it('is rejected with a reason', async () => {
    const { errataId } = await proponer({
      accion: '2051-1-0002',
      campo: 'titulo',
      antes: 'Encuentro',
      despues: 'Reunión',
    })
    const reject = { errataId, respuesta: 'Sí fue un encuentro.' }
    expect(await refusalOf(como(UNA, rechazarErrata, reject))).toMatch(/otra persona/)
    await como(OTRA, rechazarErrata, reject)
    const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
    const [rejected] = await listErratas(semestre.id, false)
    expect(rejected).toMatchObject({
      estado: 'rechazada',
      decision: { respuesta: reject.respuesta },
    })
    expect((await listErratas(semestre.id, true)).map(({ estado }) => estado)).toEqual(['aprobada'])
  })

  it('is not approved on words that another one changed since', async () => {
    const one = { accion: '2051-1-0003', campo: 'titulo', antes: 'Encuentro', despues: 'Reunión' }
    const { errataId: first } = await proponer(one)
    const { errataId: second } = await proponer({ ...one, despues: 'Foro' })
    await aprobar(first)
    const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
    const said = await getAccionDeEdicion(semestre.id, '2051-1-0003')
    expect(said?.titulo).toMatch(/^Reunión/)
    expect(await getAccionDeEdicion(semestre.id, '2051-1-0099')).toBeNull()
    expect(await refusalOf(aprobar(second))).toMatch(/Otra errata aprobada ya cambió/)
    await como(OTRA, rechazarErrata, { errataId: second, respuesta: 'Ya se corrigió.' })
  })
})

it('an errata is not approved before the one whose words it goes on from', async () => {
  const one = { accion: '2051-1-0003', campo: 'lugar' }
  const { errataId: first } = await proponer({ ...one, antes: '', despues: 'Zócalo' })
  await aprobar(first)
  const { errataId } = await proponer({ ...one, antes: 'Zócalo', despues: 'Alameda' })
  const early = enTransaccion(async (tx) => {
    const usuario = await getUsuarioPorCorreo(tx, `${OTRA}@demo.cdmx`)
    return aprobarErrata({ errataId }, { tx, usuario, now: new Date('2020-01-01T12:00:00Z') })
  })
  expect(await refusalOf(early)).toMatch(/Otra errata aprobada ya cambió/)
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
  const said = await getAccionDeEdicion(semestre.id, one.accion)
  expect(said?.campos.find(({ campo }) => campo === 'lugar')?.texto).toBe('Zócalo')
  await como(OTRA, rechazarErrata, { errataId, respuesta: 'Estaba bien.' })
})

describe('the second edición', () => {
  it('has a fe de erratas before it, the same bytes each time', async () => {
    const sheet = await getErratasPdf(edicionId)
    expect(sheet?.nombre).toBe('informe-2051-1-edicion-1-fe-de-erratas.pdf')
    const again = await getErratasPdf(edicionId)
    expect(Buffer.compare(sheet!.pdf, again!.pdf)).toBe(0)
  })

  it('waits for what is undecided, and says right what was wrong', async () => {
    const { errataId } = await proponer({
      accion: '2051-1-0002',
      campo: 'lugar',
      antes: '',
      despues: 'Zócalo',
    })
    const propose = como(UNA, proponerCierre, { semestre: SEMESTRE })
    expect(await refusalOf(propose)).toMatch(/1 errata propuesta sin decidir/)
    await aprobar(errataId)
    const before = await prisma.edicion.findUniqueOrThrow({ where: { id: edicionId } })
    const secondId = await cerrarEdicion(SEMESTRE)
    const second = await prisma.edicion.findUniqueOrThrow({
      where: { id: secondId },
      include: { artefactos: true, corregidas: true },
    })
    expect(second).toMatchObject({ numero: 2, estado: 'cerrada' })
    const { material, cambios } = leerInstantanea(second)
    expect(material.acciones[0]?.descripcion[0]).toContain('la delegación de Montevideo')
    expect(material.acciones[1]?.lugar).toBe('Zócalo')
    expect(material.acciones[2]?.titulo).toMatch(/^Reunión/)
    expect(cambios.map(({ folio }) => folio)).toEqual([
      ...[ACCION, '2051-1-0003', '2051-1-0003', '2051-1-0002'],
    ])
    expect(second.corregidas).toHaveLength(4)
    expect(second.artefactos.map(({ formato }) => formato)).toContain('erratas')
    expect(await prisma.edicion.findUniqueOrThrow({ where: { id: edicionId } })).toEqual(before)
    const none = como(UNA, proponerCierre, { semestre: SEMESTRE })
    expect(await refusalOf(none)).toMatch(/no tiene erratas aprobadas por corregir/)
  })
})
