import { Readable } from 'node:stream'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { guardarArchivo } from '@/lib/evidencia/server/guardar-archivo'
import { sellar } from '@/lib/evidencia/server/recibo'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { lugarDeRecibo, portadillaSchema, type PortadillaInput } from '../portadilla-schema'
import { presentacionSchema } from '../presentacion'
import { readMaterial } from './collect'
import { crearEdicionCerrada } from './edicion.fixture'
import { editarPortadilla } from './editar-portadilla'
import { editarPresentacion } from './editar-presentacion'
import { listPresentaciones } from './get-presentacion'
import { ponerImagen } from './poner-imagen'
import { getInforme } from './queries'
import { quitarImagen } from './quitar-imagen'

const SEMESTRE = '2026-2'
const FORBIDDEN = { refusal: { kind: 'forbidden' } }
const STALE = { refusal: { kind: 'stale' } }
const AJENOS = ['coordinacion', 'consulta', 'enlace.semovi']

let semestreId = ''
beforeAll(async () => {
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
  semestreId = semestre.id
})

const sucesos = (tipo: string) => prisma.suceso.count({ where: { semestreId, tipo } })

describe('the presentación', () => {
  const input = async (texto: string) => {
    const { version } = await prisma.semestre.findUniqueOrThrow({ where: { id: semestreId } })
    return presentacionSchema.parse({
      ...{ semestre: SEMESTRE, version, texto },
      ...{ firmante: ' Ana  Ejemplo ', cargo: 'Jefa' },
    })
  }

  it('is printed as it was written, and what it said before can be read', async () => {
    await como('administracion', editarPresentacion, await input('Uno.\n\nDos.'))
    await como('administracion2', editarPresentacion, await input('Tres.'))
    const { presentacion } = await readMaterial(SEMESTRE)
    expect(presentacion).toEqual({ parrafos: ['Tres.'], firmante: 'Ana Ejemplo', cargo: 'Jefa' })
    expect(await listPresentaciones(semestreId)).toMatchObject([
      { parrafos: ['Uno.', 'Dos.'], quien: 'Administración del informe' },
    ])
  })

  it('leaves nothing in the bitácora when nothing changes', async () => {
    const before = await sucesos('informe.presentacion')
    await como('administracion', editarPresentacion, await input('Tres.'))
    expect(await sucesos('informe.presentacion')).toBe(before)
  })

  it('is refused to every other rol, and to the second of two of one version', async () => {
    const posted = await input('Cuatro.')
    for (const cuenta of AJENOS) {
      await expect(como(cuenta, editarPresentacion, posted)).rejects.toMatchObject(FORBIDDEN)
    }
    await como('administracion', editarPresentacion, posted)
    const late = { ...posted, parrafos: ['Cinco.'] }
    await expect(como('administracion2', editarPresentacion, late)).rejects.toMatchObject(STALE)
  })
})

describe('a portadilla', () => {
  const input = (changes: Partial<PortadillaInput> = {}) => ({
    ...portadillaSchema.parse({
      ...{ semestre: SEMESTRE, clave: 'eje-1-2', version: '0' },
      ...{ titulo: 'Aire y agua', texto: 'Un párrafo.', alt: '', credito: '' },
    }),
    ...changes,
  })
  const versionDe = async (clave = 'eje-1-2') =>
    (
      await prisma.portadilla.findUnique({
        where: { semestreId_clave: { semestreId, clave } },
        select: { version: true },
      })
    )?.version ?? 0

  async function recibo(cuenta = 'administracion', clave = 'eje-1-2') {
    const { id } = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
    const bytes = await sharp({
      create: { width: 300, height: 200, channels: 3, background: '#345' },
    })
      .withExif({ IFD0: { Artist: 'Fulana' } })
      .jpeg()
      .toBuffer()
    const archivo = await guardarArchivo(Readable.from([bytes]), 'foto.jpg')
    return sellar({ archivo, accionId: lugarDeRecibo(SEMESTRE, clave), usuarioId: id }, new Date())
  }

  it('begins without a row, and counts its versions', async () => {
    await como('administracion', editarPortadilla, input())
    await expect(como('administracion2', editarPortadilla, input())).rejects.toMatchObject(STALE)
    await como('administracion', editarPortadilla, input({ version: 1, titulo: 'Agua' }))
    expect(await versionDe()).toBe(2)
    const { portadillas } = await readMaterial(SEMESTRE)
    expect(portadillas).toEqual({
      'eje-1-2': { titulo: 'Agua', texto: 'Un párrafo.', imagen: null },
    })
    expect(await sucesos('informe.portadilla')).toBe(2)
  })

  it('takes a picture with what it shows, and never without', async () => {
    const vista = { semestre: SEMESTRE, clave: 'eje-1-2', version: await versionDe() }
    const sin = { ...vista, alt: '', credito: '', recibo: await recibo() }
    await expect(como('administracion', ponerImagen, sin)).rejects.toMatchObject({
      refusal: { issues: [{ campo: 'alt' }] },
    })
    await como('administracion', ponerImagen, { ...sin, alt: 'Un bosque', credito: 'Archivo' })
    const { portadillas } = await readMaterial(SEMESTRE)
    expect(portadillas['eje-1-2']?.imagen).toMatchObject({
      ...{ mime: 'image/jpeg', ancho: 300, alto: 200, alt: 'Un bosque', credito: 'Archivo' },
    })
    const version = await versionDe()
    const emptied = input({ version, alt: '' })
    await expect(como('administracion', editarPortadilla, emptied)).rejects.toMatchObject({
      refusal: { issues: [{ campo: 'alt' }] },
    })
    await como('administracion', quitarImagen, { ...vista, version })
    expect((await readMaterial(SEMESTRE)).portadillas['eje-1-2']?.imagen).toBeNull()
  })

  it('takes no picture that another sent, or for another page', async () => {
    const vista = { semestre: SEMESTRE, clave: 'eje-1-2', version: await versionDe() }
    for (const one of [
      await recibo('administracion2'),
      await recibo('administracion', 'portada'),
    ]) {
      const posted = { ...vista, alt: 'Algo', credito: '', recibo: one }
      await expect(como('administracion', ponerImagen, posted)).rejects.toMatchObject(FORBIDDEN)
    }
  })

  it('is of a page that the semestre has, and of nobody but the administrador', async () => {
    for (const clave of ['eje-1-9', 'parte-7', 'eje-2-1', 'otra']) {
      const posted = input({ clave })
      await expect(como('administracion', editarPortadilla, posted)).rejects.toMatchObject({
        refusal: { kind: 'not_found' },
      })
    }
    for (const cuenta of AJENOS) {
      await expect(como(cuenta, editarPortadilla, input())).rejects.toMatchObject(FORBIDDEN)
    }
  })

  it('stays as it is once an edición is closed', async () => {
    expect((await getInforme(SEMESTRE))!.isCerrado).toBe(false)
    await crearEdicionCerrada(semestreId)
    // The desk knows before anything is typed.
    expect((await getInforme(SEMESTRE))!.isCerrado).toBe(true)
    const posted = input({ version: await versionDe(), titulo: 'Otro' })
    await expect(como('administracion', editarPortadilla, posted)).rejects.toMatchObject({
      refusal: { issues: [{ mensaje: expect.stringContaining('fe de erratas') as string }] },
    })
  })
})
