import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { Refused, type Refusal } from '@/lib/core/refusal'
import { como, crearEnviada } from '@/prisma/seed/factories'
import {
  paisSchema,
  palabraSchema,
  personaSchema,
  siglaSchema,
  vistoDePais,
  vistoDePersona,
  vistoDeSigla,
} from '../vocabulario'
import { admitirPalabra } from './admitir-palabra'
import { cambiarPalabra } from './cambiar-palabra'
import { guardarPais } from './guardar-pais'
import { guardarPersona } from './guardar-persona'
import { guardarSigla } from './guardar-sigla'
import { listVocabulario } from './list-vocabulario'
import { quitarPalabra } from './quitar-palabra'
import { quitarPersona } from './quitar-persona'
import { quitarSigla } from './quitar-sigla'

const GABINETE = { roles: ['coordinador'] }

async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  const error = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error.refusal
  throw error
}

const ultimo = () =>
  prisma.suceso.findFirst({
    where: { tipo: { startsWith: 'vocabulario.' } },
    orderBy: { id: 'desc' },
    select: { tipo: true, datos: true },
  })

const sigla = (changes: object = {}) =>
  siglaSchema.parse({ sigla: 'GSEF', desarrollo: 'Foro Mundial de Economía Social', ...changes })
const persona = (changes: object = {}) =>
  personaSchema.parse({ nombre: 'Ana Ruiz', tratamiento: 'Dra.', ...changes })

describe('countries', () => {
  const leer = () => prisma.pais.findUniqueOrThrow({ where: { codigo: 'NL' } })
  const pais = async (changes: object) =>
    paisSchema.parse({ codigo: 'NL', visto: vistoDePais(await leer()), ...changes })

  it('one is called otherwise, by who looks after the catalogues, and keeps the name it had', async () => {
    const antes = await leer()
    const input = await pais({ nombre: 'Reino de los Países Bajos', alias: 'Holanda' })
    expect(await refusalOf(como('enlace.semovi', guardarPais, input))).toEqual({
      kind: 'forbidden',
    })
    await como('coordinacion', guardarPais, input)
    expect(await leer()).toMatchObject({
      nombre: 'Reino de los Países Bajos',
      alias: ['Holanda', antes.nombre],
    })
    expect(await ultimo()).toMatchObject({
      tipo: 'vocabulario.editar',
      datos: { lista: 'paises', anterior: antes.nombre },
    })
    expect(await refusalOf(como('coordinacion2', guardarPais, input))).toEqual({ kind: 'stale' })
  })

  it('no two have a name in common', async () => {
    const input = await pais({ nombre: 'Peru', alias: 'Chile\nHolanda' })
    expect(await refusalOf(como('coordinacion', guardarPais, input))).toMatchObject({
      kind: 'issues',
      issues: [
        { campo: 'nombre' },
        { campo: 'alias', mensaje: '“Chile” ya es un nombre de “Chile”.' },
      ],
    })
  })
})

describe('siglas', () => {
  it('are added, changed and taken away, each with its suceso', async () => {
    await como('coordinacion', guardarSigla, sigla())
    expect(await ultimo()).toMatchObject({ tipo: 'vocabulario.agregar', datos: { nombre: 'GSEF' } })
    const visto = vistoDeSigla({ ...sigla(), comun: false })
    await como('administracion', guardarSigla, sigla({ visto, sigla: 'GSEF-2', comun: 'si' }))
    expect(await ultimo()).toMatchObject({
      tipo: 'vocabulario.editar',
      datos: { nombre: 'GSEF-2', anterior: 'GSEF' },
    })
    // Somebody else's page still shows what it was.
    expect(await refusalOf(como('coordinacion2', quitarSigla, { visto }))).toEqual({
      kind: 'stale',
    })
    const cambiada = { ...sigla(), sigla: 'GSEF-2', comun: true }
    await como('coordinacion2', quitarSigla, { visto: vistoDeSigla(cambiada) })
    expect((await listVocabulario(GABINETE, 'siglas', { texto: 'gsef', pagina: 1 })).total).toBe(0)
    expect((await ultimo())?.tipo).toBe('vocabulario.quitar')
  })

  it('are one whatever their capitals, and nobody else’s to touch', async () => {
    expect(
      await refusalOf(como('coordinacion', guardarSigla, sigla({ sigla: 'Onu' }))),
    ).toMatchObject({ issues: [{ campo: 'sigla' }] })
    for (const cuenta of ['enlace.semovi', 'consulta']) {
      expect(await refusalOf(como(cuenta, guardarSigla, sigla()))).toEqual({ kind: 'forbidden' })
    }
    const visto = vistoDeSigla({
      sigla: 'ONU',
      desarrollo: 'Organización de las Naciones Unidas',
      comun: true,
    })
    expect(await refusalOf(como('enlace.semovi', quitarSigla, { visto }))).toEqual({
      kind: 'forbidden',
    })
    const busqueda = { texto: '', pagina: 1 }
    expect(await refusalOf(listVocabulario({ roles: ['enlace'] }, 'siglas', busqueda))).toEqual({
      kind: 'forbidden',
    })
  })
})

describe('personas', () => {
  const find = async (texto: string) =>
    (await listVocabulario(GABINETE, 'personas', { texto, pagina: 1 })).voces

  it('are added, changed and taken away; a name leads to one of them', async () => {
    await como('coordinacion', guardarPersona, persona({ alias: 'Ana Ruiz Soto\nana ruiz' }))
    const [ana] = await find('ruiz soto')
    expect(ana).toMatchObject({ nombre: 'Ana Ruiz', alias: ['Ana Ruiz Soto'], tratamiento: 'Dra.' })
    const otra = persona({ nombre: 'Ana Ruiz Soto' })
    expect(await refusalOf(como('coordinacion', guardarPersona, otra))).toMatchObject({
      issues: [{ campo: 'nombre' }],
    })
    const visto = vistoDePersona(ana!)
    await como('coordinacion', guardarPersona, persona({ visto, tratamiento: '', cargo: 'Jueza' }))
    expect(await refusalOf(como('coordinacion2', guardarPersona, persona({ visto })))).toEqual({
      kind: 'stale',
    })
    const [jueza] = await find('jueza')
    await como('administracion', quitarPersona, { visto: vistoDePersona(jueza!) })
    expect(await find('ruiz')).toEqual([])
    expect(await ultimo()).toMatchObject({
      tipo: 'vocabulario.quitar',
      datos: { lista: 'personas' },
    })
    expect(await refusalOf(como('enlace.semovi', guardarPersona, persona()))).toEqual({
      kind: 'forbidden',
    })
  })
})

describe('palabras', () => {
  const palabra = (texto: string) => palabraSchema.parse({ palabra: texto })

  it('are admitted once, changed and taken away', async () => {
    expect(await como('coordinacion', admitirPalabra, palabra('Zurunfo'))).toEqual({
      palabra: 'zurunfo',
      isNueva: true,
    })
    const primero = await prisma.suceso.count()
    expect((await como('coordinacion2', admitirPalabra, palabra('zurunfo'))).isNueva).toBe(false)
    expect(await prisma.suceso.count()).toBe(primero)
    const { voces } = await listVocabulario(GABINETE, 'palabras', { texto: 'zurun', pagina: 1 })
    expect(voces).toMatchObject([{ palabra: 'zurunfo', admitidaPor: expect.any(String) }])
    const cambio = { visto: 'zurunfo', palabra: 'zurunfio' }
    await como('coordinacion', cambiarPalabra, cambio)
    expect(
      await refusalOf(como('coordinacion', cambiarPalabra, { ...cambio, palabra: 'otra' })),
    ).toEqual({ kind: 'stale' })
    const repetida = { visto: 'zurunfio', palabra: 'relatoría' }
    expect(await refusalOf(como('coordinacion', cambiarPalabra, repetida))).toMatchObject({
      issues: [{ campo: 'palabra' }],
    })
    await como('administracion', quitarPalabra, { visto: 'zurunfio' })
    expect(await refusalOf(como('coordinacion', quitarPalabra, { visto: 'zurunfio' }))).toEqual({
      kind: 'stale',
    })
    expect(await refusalOf(como('enlace.semovi', admitirPalabra, palabra('zurunfo')))).toEqual({
      kind: 'forbidden',
    })
  })

  it('what is admitted is questioned no more when a text is frozen', async () => {
    const descripcion =
      'La Secretaría de Movilidad presentó el zurunfo a una delegación de la Municipalidad de Lima y acordó con ella intercambiar manuales y visitas.'
    const hallazgosDe = async (accionId: string) =>
      (await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })).hallazgos
    const antes = await crearEnviada({ descripcion })
    await como('coordinacion', admitirPalabra, palabra('zurunfo'))
    const despues = await crearEnviada({ descripcion })
    expect((await hallazgosDe(antes.accionId)) - (await hallazgosDe(despues.accionId))).toBe(1)
  })
})
