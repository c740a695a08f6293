import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import type { Storage } from '@/lib/core/server/storage'
import { CUOTA_MAX, miniaturaDe, type Archivo } from '@/lib/evidencia/archivo'
import { barrerEvidencia } from '@/lib/evidencia/server/barrer'
import { sellar } from '@/lib/evidencia/server/recibo'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { agregarEvidencia, checkAgregar } from './agregar-evidencia'
import { autoguardarAccion } from './autoguardar'
import { getContenido } from './contenido'
import { describirEvidencia } from './describir-evidencia'
import { desecharAccion } from './desechar'
import { enviarAccion } from './enviar'
import { getEvidencia } from './get-evidencia'
import { guardarAccion } from './guardar'
import type { Vista } from './paso'
import { quitarEvidencia } from './quitar-evidencia'

const refusal = (kind: string) => expect.objectContaining({ refusal: { kind } })
const says = (mensaje: RegExp) =>
  expect.objectContaining({
    refusal: {
      kind: 'issues',
      issues: [expect.objectContaining({ mensaje: expect.stringMatching(mensaje) })],
    },
  })
const persona = (cuenta: string) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)

const archivo = (changes: Partial<Archivo> = {}): Archivo => ({
  nombre: 'foto.jpg',
  mime: 'image/jpeg',
  bytes: 1000,
  ancho: 1200,
  alto: 800,
  ubicacion: randomBytes(16).toString('hex'),
  sha256: 'a'.repeat(64),
  ...changes,
})

async function recibo(accionId: string, changes: Partial<Archivo> = {}, cuenta = 'enlace.semovi') {
  const { id: usuarioId } = await persona(cuenta)
  return sellar({ archivo: archivo(changes), accionId, usuarioId }, new Date())
}

const agregar = async (vista: Vista, changes: Partial<Archivo> = {}) =>
  como('enlace.semovi', agregarEvidencia, {
    ...vista,
    recibo: await recibo(vista.accionId, changes),
  })

describe('a file of an acción', () => {
  it('enters as a saving of it, under its own name in the bitácora', async () => {
    const vista = await crearBorrador({ evidencia: ['https://cdmx.gob.mx/nota'] })
    const saved = await agregar(vista, {
      nombre: 'Minuta.pdf',
      mime: 'application/pdf',
      ancho: null,
      alto: null,
    })
    expect(saved.version).toBe(vista.version + 1)
    expect(saved.archivos).toMatchObject([{ nombre: 'Minuta.pdf', bytes: 1000, imprimir: false }])
    const { evidencia } = await getContenido(prisma, vista.accionId)
    expect(evidencia).toEqual(['https://cdmx.gob.mx/nota', 'Minuta.pdf'])
    const suceso = await prisma.suceso.findFirst({
      where: { accionId: vista.accionId },
      orderBy: { id: 'desc' },
    })
    expect(suceso?.tipo).toBe('accion.evidencia')
    expect(suceso?.datos).toMatchObject({
      archivo: { hecho: 'agregar', nombre: 'Minuta.pdf', bytes: 1000, sha256: 'a'.repeat(64) },
    })
  })

  it('stays when the form saves its links, and the same receipt twice is one file', async () => {
    const vista = await crearBorrador()
    const sealed = await recibo(vista.accionId)
    const first = await como('enlace.semovi', agregarEvidencia, { ...vista, recibo: sealed })
    const { version } = first
    const again = await como('enlace.semovi', agregarEvidencia, {
      ...vista,
      version,
      recibo: sealed,
    })
    expect(again).toEqual(first)
    const evidencia = ['https://cdmx.gob.mx/nota']
    const form = { ...accionInput({ evidencia }), ...vista, version }
    await como('enlace.semovi', guardarAccion, form)
    expect((await getContenido(prisma, vista.accionId)).evidencia).toEqual([
      ...evidencia,
      'foto.jpg',
    ])
  })

  it('is refused from another person, for another acción, with a false seal or too late', async () => {
    const vista = await crearBorrador()
    const other = await crearBorrador()
    const use = (sealed: string, now?: Date) =>
      como('enlace.semovi', agregarEvidencia, { ...vista, recibo: sealed }, now)
    await expect(use(await recibo(other.accionId))).rejects.toEqual(refusal('forbidden'))
    const theirs = await recibo(vista.accionId, {}, 'enlace.copred')
    await expect(use(theirs)).rejects.toEqual(refusal('forbidden'))
    const sealed = await recibo(vista.accionId)
    await expect(use(`x${sealed}`)).rejects.toEqual(says(/no llegó completo/))
    await expect(use(sealed, new Date(Date.now() + 2 * 3600_000))).rejects.toEqual(says(/completo/))
  })

  it('is refused of foreign, sent and changed acciones', async () => {
    const vista = await crearBorrador()
    const foreign = { ...vista, recibo: await recibo(vista.accionId, {}, 'enlace.copred') }
    await expect(como('enlace.copred', agregarEvidencia, foreign)).rejects.toEqual(
      refusal('not_found'),
    )
    const ask = { accionId: vista.accionId, bytes: 1 }
    await expect(como('enlace.copred', checkAgregar, ask)).rejects.toEqual(refusal('not_found'))
    await agregar(vista)
    await expect(agregar(vista)).rejects.toEqual(refusal('stale'))
    const enviada = await crearEnviada()
    await expect(agregar(enviada)).rejects.toEqual(refusal('forbidden'))
  })

  it('has no room beyond ten in an acción, or two gigabytes in a dependencia', async () => {
    let vista = await crearBorrador()
    for (let i = 0; i < 10; i++) {
      const { version } = await agregar(vista, { nombre: `${i}.jpg` })
      vista = { ...vista, version }
    }
    await expect(agregar(vista)).rejects.toEqual(says(/10 archivos/))
    const ask = { accionId: (await crearBorrador()).accionId, bytes: CUOTA_MAX }
    await expect(como('enlace.semovi', checkAgregar, ask)).rejects.toEqual(says(/2 GB/))
  })

  it('is seen by whom its acción is seen, and by nobody else', async () => {
    const vista = await crearBorrador()
    const { version, archivos } = await agregar(vista)
    const { id } = archivos[0]!
    const sees = async (cuenta: string) => (await getEvidencia(await persona(cuenta), id)) !== null
    expect(await sees('enlace.semovi')).toBe(true)
    expect([await sees('enlace.copred'), await sees('coordinacion')]).toEqual([false, false])
    await como('enlace.semovi', enviarAccion, { ...vista, version })
    expect([await sees('enlace.copred'), await sees('coordinacion')]).toEqual([false, true])
    expect(await sees('consulta')).toBe(false)
  })
})

describe('a picture', () => {
  it('to be printed keeps the acción from being sent until it tells what it shows and whose it is', async () => {
    const vista = await crearBorrador()
    const { version, archivos } = await agregar(vista)
    const evidenciaId = archivos[0]!.id
    const { accionId } = vista
    const describir = (version: number, alt: string, credito: string, decorativa = false) =>
      como('enlace.semovi', describirEvidencia, {
        ...{ accionId, version, evidenciaId, alt, credito, decorativa },
        imprimir: true,
      })
    const half = await describir(version, 'La firma', '')
    const enviar = (version: number) => como('enlace.semovi', enviarAccion, { accionId, version })
    await expect(enviar(half.version)).rejects.toEqual(says(/foto\.jpg.*crédito/))
    const ornament = await describir(half.version, 'La firma', 'Semovi', true)
    expect(ornament.archivos[0]?.alt).toBe('')
    await expect(enviar(ornament.version)).rejects.toEqual(says(/texto alternativo/))
    const whole = await describir(ornament.version, 'La firma', 'Semovi')
    expect((await enviar(whole.version)).estado).toBe('enviada')
  })

  it('of another acción cannot be described or taken out through this one', async () => {
    const other = await agregar(await crearBorrador())
    const vista = await crearBorrador()
    const input = { ...vista, evidenciaId: other.archivos[0]!.id }
    await expect(como('enlace.semovi', quitarEvidencia, input)).rejects.toEqual(
      refusal('not_found'),
    )
    const words = { alt: '', credito: '', decorativa: false, imprimir: false }
    const describir = como('enlace.semovi', describirEvidencia, { ...input, ...words })
    await expect(describir).rejects.toEqual(refusal('not_found'))
  })
})

it('an autosave goes on from a change of the files whose answer was lost, and only from its own', async () => {
  const vista = await crearBorrador()
  const { accionId } = vista
  const envio = randomUUID()
  const { intento: _, ...form } = accionInput()
  const { id: de } = await persona('enlace.semovi')
  await como('enlace.semovi', agregarEvidencia, { ...vista, envio, recibo: await recibo(accionId) })
  const save = (perdidos: string[]) =>
    como('enlace.semovi', autoguardarAccion, {
      ...{ ...form, ...vista, de, envio: randomUUID(), perdidos },
    })
  await expect(save([])).rejects.toEqual(refusal('stale'))
  expect((await save([envio])).version).toBe(vista.version + 2)
})

it('what no acción has any more is swept once it is a day old', async () => {
  const kept = archivo()
  const vista = await crearBorrador()
  const { version } = await agregar(vista, { ubicacion: kept.ubicacion })
  const gone = await crearBorrador()
  const loose = archivo()
  const last = await agregar(gone, { ubicacion: loose.ubicacion })
  await como('enlace.semovi', desecharAccion, { ...gone, version: last.version })
  const old = new Date(Date.now() - 25 * 3600_000)
  const files = new Map([
    [kept.ubicacion, old],
    [miniaturaDe(kept.ubicacion), old],
    [loose.ubicacion, old],
    [miniaturaDe(loose.ubicacion), old],
    ['f'.repeat(32), new Date()],
  ])
  const storage: Storage = {
    put: async () => undefined,
    get: async () => null,
    remove: async (name) => void files.delete(name),
    async *list() {
      for (const [name, en] of [...files]) yield { name, en }
    },
  }
  expect(await barrerEvidencia(storage, new Date())).toBe(2)
  expect([...files.keys()]).toEqual([kept.ubicacion, miniaturaDe(kept.ubicacion), 'f'.repeat(32)])
  await como('enlace.semovi', quitarEvidencia, {
    ...vista,
    version,
    evidenciaId: (await prisma.evidencia.findFirstOrThrow({ where: { ubicacion: kept.ubicacion } }))
      .id,
  })
  expect(await barrerEvidencia(storage, new Date())).toBe(2)
})
