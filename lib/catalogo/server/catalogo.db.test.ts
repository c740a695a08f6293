import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { Refused, type Refusal } from '@/lib/core/refusal'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { vistoDe, type Lista } from '../abierto'
import { aceptarPropuesta } from './aceptar-propuesta'
import { entradaSchema } from './cambiar'
import { editarCatalogo } from './editar-catalogo'
import { fusionarCatalogo, fusionSchema } from './fusionar-catalogo'
import { getEntrada, listEntradas, listPropuestas } from './moderacion'
import { findSugerencias, listDesconocidos, listSugerencias } from './sugerencias'
import { listEntradasDe } from './tablas'

const GABINETE = { roles: ['coordinador'] }

async function entradaDe(lista: Lista, nombre: string) {
  const found = (await listEntradasDe(prisma, lista)).find((entrada) => entrada.nombre === nombre)
  if (!found) throw new Error(`no hay ${nombre}`)
  return found
}

/** What the entry's page posts, but for what the test changes. */
async function post(lista: Lista, nombre: string, changes: Record<string, string> = {}) {
  const entrada = await entradaDe(lista, nombre)
  const { id, siglas, alias } = entrada
  const fields = { lista, id, visto: vistoDe(entrada), nombre, siglas, alias: alias.join('\n') }
  return entradaSchema.parse({ ...fields, ...changes })
}

async function fusion(lista: Lista, nombre: string, otra: string) {
  const entrada = await entradaDe(lista, nombre)
  return fusionSchema.parse({ lista, id: entrada.id, visto: vistoDe(entrada), otra })
}

async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  const error = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error.refusal
  throw error
}

const contrapartesDe = async (accionId: string) =>
  (
    await prisma.accionContraparte.findMany({
      where: { accionId },
      orderBy: { orden: 'asc' },
      select: { contraparte: { select: { nombre: true } } },
    })
  ).map(({ contraparte }) => contraparte.nombre)

const lastSuceso = (tipo: string) =>
  prisma.suceso.findFirst({ where: { tipo }, orderBy: { id: 'desc' }, select: { datos: true } })

describe('what the desk shows', () => {
  it('a propuesta with its folios and what it looks like; of those only in drafts, how many', async () => {
    const antes = await listPropuestas(GABINETE, 1)
    await crearBorrador({ contrapartes: ['Fundación que sigue en borrador'] })
    const { folio } = await crearEnviada({ contrapartes: ['Alcaldía Mayor de Bogotá D. C.'] })
    const { propuestas, total, enBorradores } = await listPropuestas(GABINETE, 1)
    expect([total, enBorradores]).toEqual([antes.total + 1, antes.enBorradores + 1])
    const bogota = propuestas.find(({ nombre }) => nombre === 'Alcaldía Mayor de Bogotá D. C.')
    expect(bogota).toMatchObject({ lista: 'contrapartes', acciones: 1, folios: [folio] })
    expect(bogota?.similares[0]?.nombre).toBe('Alcaldía de Bogotá')
    const nombres = propuestas.map(({ nombre }) => nombre)
    expect(nombres).not.toContain('Fundación que sigue en borrador')
    const { id } = await entradaDe('contrapartes', 'Fundación que sigue en borrador')
    expect(await getEntrada(GABINETE, 'contrapartes', id)).toBeNull()
  })

  it('is nobody else’s', async () => {
    const enlace = { roles: ['enlace', 'consulta'] }
    expect(await refusalOf(listPropuestas(enlace, 1))).toEqual({ kind: 'forbidden' })
    expect(await refusalOf(listEntradas(enlace, 'redes', '', 1))).toEqual({ kind: 'forbidden' })
  })

  it('finds accepted entries by any of their names, signs taken as they are', async () => {
    const { entradas } = await listEntradas(GABINETE, 'redes', 'uclg', 1)
    expect(entradas.map(({ siglas }) => siglas)).toEqual(['CGLU'])
    expect((await listEntradas(GABINETE, 'ciudades', '%', 1)).total).toBe(0)
  })
})

describe('aceptar', () => {
  it('takes it in with its name mended; the name as proposed finds it still', async () => {
    await crearEnviada({ contrapartes: ['Embajda de Ruritania'] })
    const input = await post('contrapartes', 'Embajda de Ruritania', {
      nombre: 'Embajada de Ruritania',
      pais: 'Inglaterra',
    })
    await como('coordinacion', aceptarPropuesta, input)
    expect(await entradaDe('contrapartes', 'Embajada de Ruritania')).toMatchObject({
      estado: 'aceptada',
      alias: ['Embajda de Ruritania'],
      pais: 'GB',
    })
    expect((await lastSuceso('catalogo.aceptar'))?.datos).toMatchObject({
      nombre: 'Embajada de Ruritania',
      anterior: 'Embajda de Ruritania',
    })
    const otra = await crearBorrador({ contrapartes: ['embajda de ruritania'] })
    expect(await contrapartesDe(otra.accionId)).toEqual(['Embajada de Ruritania'])
    // Decided by a colleague meanwhile.
    expect(await refusalOf(como('coordinacion2', aceptarPropuesta, input))).toEqual({
      kind: 'stale',
    })
  })

  it('refuses who may not, a name that another has, and a país nobody knows', async () => {
    await crearEnviada({ redes: ['Red de prueba'] })
    const input = await post('redes', 'Red de prueba')
    expect(await refusalOf(como('enlace.semovi', aceptarPropuesta, input))).toEqual({
      kind: 'forbidden',
    })
    const tomado = await post('redes', 'Red de prueba', { nombre: 'cglu' })
    expect(await refusalOf(como('coordinacion', aceptarPropuesta, tomado))).toMatchObject({
      issues: [{ campo: 'nombre' }],
    })
    const lejos = await post('ciudades', 'Bogotá', { pais: 'Ruritania' })
    expect(await refusalOf(como('administracion', editarCatalogo, lejos))).toMatchObject({
      issues: [{ campo: 'pais' }],
    })
    expect((await entradaDe('redes', 'Red de prueba')).estado).toBe('propuesta')
  })
})

describe('fusionar', () => {
  it('moves the acciones without repeating and in order, keeps the name as alias, ends the propuesta', async () => {
    const contrapartes = ['UNICEF México', 'Alcaldía de Berlín']
    const una = await crearEnviada({ contrapartes })
    const ambas = await crearEnviada({
      contrapartes: ['Alcaldía de Bogotá', 'UNICEF México', 'Alcaldía de Berlín'],
    })
    await como(
      'coordinacion',
      fusionarCatalogo,
      await fusion('contrapartes', 'UNICEF México', 'Alcaldía de Bogotá'),
    )
    expect(await contrapartesDe(una.accionId)).toEqual(['Alcaldía de Bogotá', 'Alcaldía de Berlín'])
    expect(await contrapartesDe(ambas.accionId)).toEqual([
      'Alcaldía de Bogotá',
      'Alcaldía de Berlín',
    ])
    const nombres = (await listEntradasDe(prisma, 'contrapartes')).map(({ nombre }) => nombre)
    expect(nombres).not.toContain('UNICEF México')
    const { alias, id } = await entradaDe('contrapartes', 'Alcaldía de Bogotá')
    expect(alias).toContain('UNICEF México')
    expect((await lastSuceso('catalogo.fusionar'))?.datos).toMatchObject({
      anterior: 'UNICEF México',
      enId: id,
      acciones: 2,
    })
    // An open form that still says the old name finds the right one.
    const vuelta = await crearBorrador({ contrapartes })
    expect(await contrapartesDe(vuelta.accionId)).toEqual([
      'Alcaldía de Bogotá',
      'Alcaldía de Berlín',
    ])
  })

  it('joins two accepted entries, and cities with their other names', async () => {
    const { accionId } = await crearEnviada({ ciudades: ['Ciudad Nueva York', 'Berlín'] })
    await como('administracion', aceptarPropuesta, await post('ciudades', 'Ciudad Nueva York'))
    await como(
      'administracion',
      fusionarCatalogo,
      await fusion('ciudades', 'Ciudad Nueva York', 'nueva york'),
    )
    const ciudades = await prisma.accionCiudad.findMany({
      where: { accionId },
      orderBy: { orden: 'asc' },
      select: { ciudad: { select: { nombre: true } } },
    })
    expect(ciudades.map(({ ciudad }) => ciudad.nombre)).toEqual(['Nueva York', 'Berlín'])
  })

  it('refuses itself, what is not accepted, and an entry that changed meanwhile', async () => {
    await crearEnviada({ contrapartes: ['Propuesta uno', 'Propuesta dos'] })
    const sinElegir = await fusion('contrapartes', 'Propuesta uno', '')
    expect(await refusalOf(como('coordinacion', fusionarCatalogo, sinElegir))).toEqual({
      kind: 'issues',
      issues: [{ campo: 'destino', mensaje: 'Elija con cuál se fusiona.' }],
    })
    const consigo = await fusion('contrapartes', 'Propuesta uno', 'Propuesta uno')
    expect(await refusalOf(como('coordinacion', fusionarCatalogo, consigo))).toMatchObject({
      issues: [{ campo: 'otra' }],
    })
    const conOtra = await fusion('contrapartes', 'Propuesta uno', 'Propuesta dos')
    expect(await refusalOf(como('coordinacion', fusionarCatalogo, conOtra))).toMatchObject({
      issues: [{ campo: 'otra' }],
    })
    const bien = await fusion('contrapartes', 'Propuesta uno', 'Alcaldía de Berlín')
    await como(
      'coordinacion2',
      editarCatalogo,
      await post('contrapartes', 'Propuesta uno', { siglas: 'PU' }),
    )
    expect(await refusalOf(como('coordinacion', fusionarCatalogo, bien))).toEqual({ kind: 'stale' })
  })
})

describe('what the form is offered', () => {
  it('accepted entries with their other names; propuestas only to who proposed them', async () => {
    await crearBorrador({ redes: ['Red sólo de Semovi'] })
    const semovi = await prisma.dependencia.findUniqueOrThrow({ where: { clave: 'semovi' } })
    const propia = await listSugerencias('redes', [semovi.id])
    expect(propia.propuestas).toContain('Red sólo de Semovi')
    expect(propia.sugerencias.find((texto) => texto.includes('|CGLU|'))).toMatch(/^Ciudades y/)
    expect((await listSugerencias('redes', [])).propuestas).toEqual([])
    expect(await findSugerencias('redes', 'sólo de semovi', [])).toEqual([])
    expect(await findSugerencias('redes', 'SOLO DE', [semovi.id])).toEqual(['Red sólo de Semovi'])
    expect(await listDesconocidos('redes', ['cglu', 'Red sólo de Semovi'])).toEqual([
      'Red sólo de Semovi',
    ])
  })

  it('of a catalogue too large to send, those most used, and word that there are more', async () => {
    await prisma.ciudad.createMany({
      data: Array.from({ length: 400 }, (_, i) => ({ nombre: `Aaa ${i}` })),
    })
    await crearEnviada({ ciudades: ['Aaa 399'] })
    const { sugerencias, hayMas } = await listSugerencias('ciudades', [])
    expect([sugerencias.length, hayMas]).toEqual([300, true])
    expect(sugerencias).toContain('Aaa 399')
  })
})
