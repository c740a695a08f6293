import { afterEach, expect, it } from 'vitest'
import { addDays, dayOf, dayToColumn } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { abrirBuzones } from '@/lib/core/server/smtp.fixture'
import { deliverAvisos } from '@/lib/aviso/server/deliver'
import { COLA, type AvisoJob } from '@/lib/aviso/server/jobs'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { corregirRedaccion } from './corregir-redaccion'
import { enviarRecordatoriosDelDia } from './recordatorios-del-dia'
import { listProgramados } from './recordatorios-programados'
import { getSituacion } from './situacion'

const CIERRE = '2027-01-15'
/** Ten in the morning of that day in Mexico City. */
const at = (dia: string) => new Date(`${dia}T16:00:00Z`)
const recordar = (dia: string) => enTransaccion((tx) => enviarRecordatoriosDelDia(tx, at(dia)))
const buzones = abrirBuzones()

afterEach(async () => {
  await buzones.end()
  await prisma.recordatorio.deleteMany()
  await prisma.prorroga.deleteMany({ where: { motivo: 'Prueba' } })
  await prisma.aviso.deleteMany({
    where: { OR: [{ tipo: { startsWith: 'recordatorio-' } }, { usuarioId: null }] },
  })
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
})

const toldOn = async (tipo: string) => {
  const avisos = await prisma.aviso.findMany({
    where: { tipo },
    select: { correo: true, texto: true, usuario: { select: { correo: true } } },
  })
  return avisos.map(({ correo, usuario, texto }) => ({
    para: (usuario?.correo ?? correo ?? '').split('@')[0]!,
    texto: texto ?? '',
  }))
}

it('writes the day once, avisos and jobs together, whoever asks and how often', async () => {
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
  const counts = await Promise.all([recordar(CIERRE), recordar(CIERRE)])
  expect(counts.toSorted()[0]).toBe(0)
  expect(Math.max(...counts)).toBeGreaterThan(0)
  expect(await recordar(CIERRE)).toBe(0)
  const told = await toldOn('recordatorio-cierre')
  expect(new Set(told.map(({ para, texto }) => `${para} ${texto}`)).size).toBe(told.length)
  const jobs = await prisma.$queryRaw<
    { data: AvisoJob }[]
  >`select data from pgboss.job where name = ${COLA}`
  const avisos = await prisma.aviso.count({ where: { creadoEn: at(CIERRE) } })
  expect(jobs).toHaveLength(avisos)
  expect(
    await prisma.suceso.count({ where: { tipo: 'aviso.recordatorios', ocurridoEn: at(CIERRE) } }),
  ).toBe(1)
})

it('leaves nothing behind when it is undone, and sends it all the next time', async () => {
  const undone = enTransaccion(async (tx) => {
    await enviarRecordatoriosDelDia(tx, at(CIERRE))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await toldOn('recordatorio-cierre')).toEqual([])
  expect(await prisma.recordatorio.count()).toBe(0)
  expect(await recordar(CIERRE)).toBeGreaterThan(0)
})

it('tells the title of a borrador to its own enlaces only', async () => {
  const titulo = `Borrador que nadie más conoce ${CIERRE}`
  await crearBorrador({ titulo, responsable: 'copred' })
  const dia = addDays(dayOf(new Date()), 20)
  await prisma.semestre.updateMany({
    where: { clave: '2026-2' },
    data: { cierraEl: dayToColumn(addDays(dia, 20)) },
  })
  await recordar(dia)
  const told = await toldOn('recordatorio-borradores')
  const knowing = told.filter(({ texto }) => texto.includes(titulo)).map(({ para }) => para)
  expect(knowing.toSorted()).toEqual(['enlace.copred', 'enlace2.copred'])
  expect(told.length).toBeGreaterThan(2)
  const programados = await listProgramados(prisma, at(addDays(dia, -1)))
  expect(JSON.stringify(programados)).not.toContain(titulo)
  await prisma.semestre.updateMany({
    where: { clave: '2026-2' },
    data: { cierraEl: dayToColumn(CIERRE) },
  })
})

/** A dependencia of the demonstration that has neither reported nor declared, and its titular written down. */
async function callada() {
  const { semestres } = await getSituacion(prisma, at(CIERRE))
  const { dependencias } = semestres.find(({ clave }) => clave === '2026-2')!
  const { id } = dependencias.find(({ reporto, declaro }) => !reporto && !declaro)!
  const titular = { titularNombre: 'Titular de ejemplo', titularCorreo: 'titular@ejemplo.mx' }
  await prisma.dependencia.update({ where: { id }, data: titular })
  return id
}

it('goes on to the titular, who needs no account, after the second reminder', async () => {
  const dependenciaId = await callada()
  await recordar(addDays(CIERRE, 1))
  expect(await toldOn('titular-sin-reportar')).toEqual([])
  await recordar(addDays(CIERRE, 5))
  expect(await toldOn('titular-sin-reportar')).toMatchObject([{ para: 'titular' }])

  const { id } = await prisma.aviso.findFirstOrThrow({ where: { tipo: 'titular-sin-reportar' } })
  await deliverAvisos({ avisoId: id }, await buzones.start(), at(addDays(CIERRE, 5)))
  const [mensaje] = buzones.messages
  expect(mensaje).toContain('To: titular@ejemplo.mx')
  expect(mensaje).toContain('Titular de ejemplo')
  expect(mensaje).not.toMatch(/\/(?:inicio|acciones|avisos|entrar)\b/)
  await prisma.dependencia.update({ where: { id: dependenciaId }, data: { titularCorreo: '' } })
})

it('counts from a prórroga, for who has one', async () => {
  const dependenciaId = await callada()
  const { id: semestreId } = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  const { id: otorgadaPorId } = await prisma.usuario.findFirstOrThrow({ select: { id: true } })
  const hasta = dayToColumn(addDays(CIERRE, 10))
  await prisma.prorroga.create({
    data: { semestreId, dependenciaId, hasta, motivo: 'Prueba', otorgadaPorId },
  })
  await recordar(addDays(CIERRE, 5))
  expect(await toldOn('titular-sin-reportar')).toEqual([])
  await recordar(addDays(CIERRE, 15))
  expect(await toldOn('titular-sin-reportar')).toHaveLength(1)
})

it('tells coordinadores what waits, in one message each', async () => {
  await crearEnviada()
  const dia = addDays(dayOf(new Date()), 9)
  await recordar(dia)
  const told = await toldOn('recordatorio-por-revisar')
  const coordinadores = await prisma.usuario.count({
    where: { activo: true, roles: { some: { rol: 'coordinador' } } },
  })
  expect(told).toHaveLength(coordinadores)
})

it('shows beforehand what goes out by itself, and no longer what went', async () => {
  const before = await listProgramados(prisma, at(addDays(CIERRE, -8)))
  const siete = before.find(({ dia }) => dia === addDays(CIERRE, -7))
  expect(siete?.recordatorios.some(({ tipo }) => tipo === 'recordatorio-cierre')).toBe(true)
  await recordar(addDays(CIERRE, -7))
  const after = await listProgramados(prisma, at(addDays(CIERRE, -7)))
  const days = after.filter(({ recordatorios }) =>
    recordatorios.some(({ tipo }) => tipo === 'recordatorio-cierre'),
  )
  expect(days.map(({ dia }) => dia)).toEqual([addDays(CIERRE, -2), CIERRE])
})

it('an aviso is for a person or for an address, never for both or none', async () => {
  const { id: usuarioId } = await prisma.usuario.findFirstOrThrow({ select: { id: true } })
  const base = {
    tipo: 'titular-sin-reportar',
    datos: { folio: null, titulo: '' },
    creadoEn: new Date(),
  }
  await expect(prisma.aviso.create({ data: base })).rejects.toThrow(/aviso_para_uno/)
  const both = { ...base, usuarioId, correo: 'x@ejemplo.mx' }
  await expect(prisma.aviso.create({ data: both })).rejects.toThrow(/aviso_para_uno/)
})

it('what has a redacción to answer waits for its enlace, not for the Gabinete', async () => {
  const { accionId, version } = await crearEnviada()
  const { porRevisar: before } = await getSituacion(prisma, new Date())
  const { descripcion } = accionInput()
  const texto = { titulo: 'Otro título', descripcion, intento: 'proponer' as const }
  await como('coordinacion', corregirRedaccion, { accionId, version, ...texto })
  const { porRevisar } = await getSituacion(prisma, new Date())
  expect(porRevisar).toHaveLength(before.length - 1)
})
