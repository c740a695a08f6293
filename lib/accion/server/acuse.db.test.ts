import { listAvisos } from '@/lib/aviso/server/list'
import { expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { fijarRespaldo } from '@/lib/catalogo/server/dependencias'
import type { Respaldo } from '@/lib/catalogo/respaldo'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getAcuse } from './get-acuse'
import { getCongelada } from './get-congelada'

const persona = (cuenta: string) =>
  enTransaccion((tx) => getUsuarioPorCorreo(tx, `${cuenta}@demo.cdmx`))
const acuseDe = async (cuenta: string, ref: string, revision: number | null = null) =>
  getAcuse(await persona(cuenta), ref, revision)

const pedir = (clave: string, visto: Respaldo, respaldo: Respaldo) =>
  como('administracion', fijarRespaldo, { clave, visto, respaldo })

const issues = (campo: string) => ({ refusal: { kind: 'issues', issues: [{ campo }] } })

it('asks for the visto bueno or the oficio where the dependencia wants it, and keeps it', async () => {
  await pedir('semovi', 'ninguno', 'visto_bueno')
  const uno = await crearBorrador()
  await expect(como('enlace.semovi', enviarAccion, uno)).rejects.toMatchObject(issues('vistoBueno'))
  const { folio } = await como('enlace.semovi', enviarAccion, { ...uno, vistoBueno: true })
  expect(await acuseDe('enlace.semovi', folio!)).toMatchObject({ vistoBueno: true, oficio: null })

  await pedir('semovi', 'visto_bueno', 'oficio')
  const dos = await crearBorrador()
  const sin = { ...dos, vistoBueno: true, oficio: '' }
  await expect(como('enlace.semovi', enviarAccion, sin)).rejects.toMatchObject(issues('oficio'))
  const sent = await como('enlace.semovi', enviarAccion, { ...dos, oficio: 'SEMOVI/1/2026' })
  const kept = await prisma.accion.findUniqueOrThrow({
    where: { id: sent.id },
    select: { vistoBueno: true, oficio: true },
  })
  expect(kept).toEqual({ vistoBueno: false, oficio: 'SEMOVI/1/2026' })

  await pedir('semovi', 'oficio', 'ninguno')
  const tres = await crearBorrador()
  const plain = await como('enlace.semovi', enviarAccion, { ...tres, oficio: 'No se pidió' })
  expect(await acuseDe('enlace.semovi', plain.folio!)).toMatchObject({ oficio: null })
})

it('only an administrador says what is asked, and not over somebody else', async () => {
  const input = { clave: 'copred', visto: 'ninguno', respaldo: 'oficio' } as const
  for (const cuenta of ['enlace.copred', 'coordinacion', 'consulta']) {
    await expect(como(cuenta, fijarRespaldo, input)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  }
  await como('administracion', fijarRespaldo, input)
  await expect(como('administracion2', fijarRespaldo, input)).rejects.toMatchObject({
    refusal: { kind: 'stale' },
  })
  const [suceso] = await prisma.suceso.findMany({
    where: { tipo: 'dependencia.respaldo' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { datos: true },
  })
  expect(suceso!.datos).toEqual({ clave: 'copred', de: 'ninguno', a: 'oficio' })
})

it('each sending has a receipt of its own, with the hash of what was sent', async () => {
  const { folio, ...vista } = await crearEnviada()
  const first = (await acuseDe('enlace.semovi', folio))!
  expect(first).toMatchObject({ folio, envio: 1, revision: 1, quien: 'Enlace de Semovi' })
  expect(first.huella).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  const devuelta = await como('coordinacion', devolverAccion, {
    ...vista,
    observaciones: [{ campo: 'titulo', texto: 'Abrevie.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const again = { accionId: devuelta.id, version: devuelta.version, enterado: true }
  await como('enlace.semovi', enviarAccion, again)
  const last = (await acuseDe('enlace.semovi', folio))!
  expect(last).toMatchObject({ envio: 2, revision: 3, observaciones: { atendidas: 0, leidas: 1 } })
  // Nothing was changed: the same content has the same hash.
  expect(last.huella).toBe(first.huella)
  expect(await acuseDe('enlace.semovi', folio, 1)).toEqual(first)
  expect(await acuseDe('enlace.semovi', folio, 2)).toBeNull()
  expect(await getCongelada(await persona('enlace.semovi'), folio, 3)).toMatchObject({
    envio: 2,
    anterior: 1,
    siguiente: null,
    cambios: {},
  })
})

it('sent again, what told its enlaces of the return is read', async () => {
  const { folio: _, ...vista } = await crearEnviada()
  const devuelta = await como('coordinacion', devolverAccion, {
    ...vista,
    observaciones: [{ campo: 'titulo', texto: 'Abrevie.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const { id: accionId, version } = devuelta
  const where = { accionId, tipo: 'accion-devuelta' }
  const otra = await crearEnviada()
  await como('coordinacion', devolverAccion, {
    accionId: otra.accionId,
    version: otra.version,
    observaciones: [{ campo: 'titulo', texto: 'Abrevie.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const sinLeer = { leidoEn: null }
  expect(await prisma.aviso.count({ where: { ...where, ...sinLeer } })).toBeGreaterThan(0)
  await como('enlace.semovi', enviarAccion, { accionId, version, enterado: true })
  expect(await prisma.aviso.count({ where: { ...where, ...sinLeer } })).toBe(0)
  // Those of another acción stay.
  const ajenos = { ...where, accionId: otra.accionId, ...sinLeer }
  expect(await prisma.aviso.count({ where: ajenos })).toBeGreaterThan(0)
})

it('is read by the responsable and the Gabinete, and by nobody else', async () => {
  const participante = await prisma.dependencia.findUniqueOrThrow({
    where: { clave: 'copred' },
    select: { nombre: true },
  })
  const { folio, accionId } = await crearEnviada({ participantes: [participante.nombre] })
  for (const cuenta of ['enlace.semovi', 'coordinacion', 'administracion']) {
    expect(await acuseDe(cuenta, folio), cuenta).not.toBeNull()
  }
  for (const cuenta of ['enlace.copred', 'enlace.cultura', 'consulta']) {
    expect(await acuseDe(cuenta, folio), cuenta).toBeNull()
    expect(await acuseDe(cuenta, accionId), cuenta).toBeNull()
  }
  const borrador = await crearBorrador()
  expect(await acuseDe('enlace.semovi', borrador.accionId)).toBeNull()
})

it('goes out by e-mail to who sent, and is no news on their Inicio', async () => {
  const { folio, accionId } = await crearEnviada()
  const [acuse, ...more] = await prisma.aviso.findMany({
    where: { accionId, tipo: 'accion-acuse' },
    select: { entregadoEn: true, datos: true, usuario: { select: { correo: true } } },
  })
  expect(more).toEqual([])
  expect(acuse).toMatchObject({
    entregadoEn: null,
    datos: { folio },
    usuario: { correo: 'enlace.semovi@demo.cdmx' },
  })
  const avisos = await listAvisos((await persona('enlace.semovi')).id, new Date(), {
    sinLeer: true,
    tomar: 6,
  })
  expect(avisos.filter(({ texto }) => texto.includes(folio))).toEqual([])
})
