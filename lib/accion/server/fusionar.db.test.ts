import { describe, expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { CUOTA_MAX } from '@/lib/evidencia/archivo'
import { como, crearBorrador } from '@/prisma/seed/factories'
import { crearAprobada, crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { checkAgregar } from './agregar-evidencia'
import { aprobarAccion } from './aprobar'
import { getContenido } from './contenido'
import { borrarQuitada } from './quitar-evidencia'
import { responderParticipacion } from './responder-participacion'
import { retirarAccion } from './retirar'

const motivo = 'No eran la misma.'
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })
const filaDe = (id: string) => prisma.accion.findUniqueOrThrow({ where: { id } })

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind
    throw error
  }
}

async function crearConTodo() {
  const vista = await crearOriginal({
    titulo: 'Demostración: la corta',
    evidencia: ['https://cdmx.gob.mx/nota', 'https://cdmx.gob.mx/otra'],
    participantes: ['Copred', 'SGIRPC'],
    contrapartes: ['Alcaldía de Bogotá', 'Una contraparte de esta prueba'],
    paises: ['Colombia', 'Japón'],
    ciudades: ['Bogotá'],
    ods: [11, 3],
  })
  await prisma.evidencia.create({
    data: {
      accionId: vista.accionId,
      ...{ orden: 100, tipo: 'archivo', ubicacion: 'a'.repeat(32), nombre: 'foto.jpg' },
      ...{ mime: 'image/jpeg', bytes: 1000, sha256: 'b'.repeat(64), ancho: 900, alto: 600 },
      ...{ alt: 'Una mesa', credito: 'Semovi', imprimir: true },
    },
  })
  return vista
}

async function crearTres() {
  const copred = {
    ...{ responsable: 'copred', titulo: 'Demostración: la de Copred', ods: [5] },
    ...{ participantes: ['Semovi', 'SGIRPC'], paises: ['Japón', 'Chile'] },
    evidencia: ['https://cdmx.gob.mx/nota', 'https://cdmx.gob.mx/tercera'],
  }
  const cultura = { responsable: 'cultura', titulo: 'Demostración: la de Cultura' }
  return [await crearConTodo(), await crearAprobada(copred), await crearOriginal(cultura)] as const
}

const crearDos = async () => [await crearOriginal(), await crearOriginal({ responsable: 'copred' })]

describe('a merge of three, of three dependencias', () => {
  it('makes a común with a folio of its own, lists joined, the evidence of all and a frozen revision', async () => {
    const tres = await crearTres()
    const input = await fusionDe(tres)
    const comun = await fusionar(input)
    const fila = await filaDe(comun.id)
    expect(fila).toMatchObject({ estado: 'enviada', comun: true, version: 1, revision: 1 })
    expect(fila.folio).toBe(comun.folio)
    const contenido = await getContenido(prisma, comun.id)
    expect(contenido.titulo).toBe('Demostración: la corta')
    expect(contenido.responsable.clave).toBe('semovi')
    expect(contenido.participantes.map(({ clave }) => clave)).toEqual([
      'copred',
      'cultura',
      'sgirpc',
    ])
    expect(contenido.paises.map(({ codigo }) => codigo)).toEqual(['CO', 'JP', 'CL'])
    expect(contenido.ods).toEqual([3, 5, 11])
    expect(contenido.evidencia).toEqual([
      'https://cdmx.gob.mx/nota',
      'https://cdmx.gob.mx/otra',
      'https://cdmx.gob.mx/tercera',
      'foto.jpg',
    ])
    const foto = await prisma.evidencia.findFirstOrThrow({
      where: { accionId: comun.id, tipo: 'archivo' },
    })
    expect(foto).toMatchObject({ ubicacion: 'a'.repeat(32), alt: 'Una mesa', imprimir: true })
    const [frozen] = await prisma.revision.findMany({ where: { accionId: comun.id } })
    expect(frozen).toMatchObject({ numero: 1, paso: 'fusionar' })
    expect(frozen?.contenido).toMatchObject({ titulo: 'Demostración: la corta' })
  })

  it('tells each enlace and the other coordinadores, and writes a suceso for each of the four', async () => {
    const tres = await crearTres()
    const comun = await fusionar(await fusionDe(tres))
    const ids = tres.map(({ accionId }) => accionId)
    const told = await prisma.aviso.findMany({
      where: { accionId: { in: ids }, tipo: 'accion-fusionada' },
      include: { usuario: true },
    })
    expect(new Set(told.map(({ usuario }) => usuario?.correo))).toEqual(
      new Set(['semovi', 'copred', 'cultura'].map((one) => `enlace.${one}@demo.cdmx`)).union(
        new Set(['enlace2.copred@demo.cdmx']),
      ),
    )
    expect(told[0]?.datos).toMatchObject({ comun: comun.folio })
    const arrived = await prisma.aviso.findMany({
      where: { accionId: comun.id },
      include: { usuario: true },
    })
    expect(arrived.map(({ usuario }) => usuario?.correo)).toEqual(['coordinacion2@demo.cdmx'])
    const sucesos = await prisma.suceso.findMany({
      where: { accionId: { in: [...ids, comun.id] }, tipo: 'accion.fusionar' },
    })
    expect(sucesos).toHaveLength(4)
    const own = sucesos.find(({ accionId }) => accionId === comun.id)?.datos
    const folios = await Promise.all(ids.map(async (id) => (await filaDe(id)).folio))
    expect(own).toMatchObject({ folio: comun.folio, de: null, a: 'enviada', originales: folios })
  })

  it('takes a third text, another responsable, and lists that were trimmed', async () => {
    const tres = await crearTres()
    const copred = await filaDe(tres[1].accionId)
    const input = await fusionDe(tres, {
      ...{ titulo: 'otro', tituloOtro: 'Demostración: la común' },
      ...{ fechas: 'otro', fechasOtro: '5 de agosto', ejeOtro: '2', eje: 'otro' },
      responsable: copred.responsableId,
      ...{ participantes: [], paises: ['CL'], ods: ['3'] },
    })
    const comun = await fusionar(input)
    const contenido = await getContenido(prisma, comun.id)
    expect(contenido).toMatchObject({
      titulo: 'Demostración: la común',
      fechas: [{ inicio: '2026-08-05', fin: '2026-08-05' }],
      eje: { numero: 2 },
      responsable: { clave: 'copred' },
      paises: [{ codigo: 'CL' }],
      ods: [3],
    })
    // Who reported an original cannot be left out.
    expect(contenido.participantes.map(({ clave }) => clave)).toEqual(['semovi', 'cultura'])
    const said = await prisma.accionParticipante.findMany({ where: { accionId: comun.id } })
    expect(said.map(({ participa }) => participa)).toEqual([true, true])
  })

  it('leaves out who answered «No participamos» wherever it was named', async () => {
    const named = await crearOriginal({ participantes: ['Copred'] })
    const other = await crearOriginal({ responsable: 'cultura' })
    const answer = { accionId: named.accionId, dependencia: 'copred', participa: false }
    await como('enlace.copred', responderParticipacion, answer)
    const comun = await fusionar(await fusionDe([named, other]))
    const { participantes } = await getContenido(prisma, comun.id)
    expect(participantes.map(({ clave }) => clave)).toEqual(['cultura'])
  })
})

describe('the común', () => {
  it('is approved by another coordinador, and its originals need no paso of their own', async () => {
    const dos = await crearDos()
    const comun = await fusionar(await fusionDe(dos))
    const vista = vistaDe(comun)
    expect(await refusalOf(como('coordinacion', aprobarAccion, vista))).toBe('forbidden')
    await como('coordinacion2', aprobarAccion, vista)
    const told = await prisma.aviso.findMany({
      where: { accionId: comun.id, tipo: 'accion-aprobada' },
      include: { usuario: true },
    })
    expect(told.map(({ usuario }) => usuario?.correo)).toContain('enlace.copred@demo.cdmx')
    const originales = await prisma.accion.findMany({ where: { fusionadaEnId: comun.id } })
    expect(originales.map(({ estado }) => estado)).toEqual(['fusionada', 'fusionada'])
  })

  it('is not withdrawn by the enlace of its responsable, nor merged again', async () => {
    const comun = vistaDe(await fusionar(await fusionDe(await crearDos())))
    expect(await refusalOf(como('enlace.semovi', retirarAccion, { ...comun, motivo }))).toBe(
      'forbidden',
    )
    const another = await crearOriginal()
    expect(await refusalOf(fusionar(await fusionDe([comun, another])))).toBe('forbidden')
  })
})

async function isKept(ubicacion: string) {
  const file = await storage().get(ubicacion)
  file?.destroy()
  return file !== null
}

describe('a file that an original and its común both have', () => {
  it('is kept while either has it, and counts once for its dependencia', async () => {
    const con = await crearConTodo()
    const ubicacion = 'c'.repeat(32)
    const where = { accionId: con.accionId, tipo: 'archivo' as const }
    const data = { ubicacion, bytes: CUOTA_MAX - 5000 }
    await prisma.evidencia.updateMany({ where, data })
    const comun = await fusionar(await fusionDe([con, await crearOriginal()]))
    const draft = await crearBorrador()
    const room = como('enlace.semovi', checkAgregar, { accionId: draft.accionId, bytes: 1 })
    expect(await refusalOf(room)).toBe('done')
    await storage().put(ubicacion, 'package.json')
    const gone = { id: '', version: 1, archivos: [], ubicacion }
    await prisma.evidencia.deleteMany({ where: { accionId: comun.id, ubicacion } })
    await borrarQuitada(gone)
    expect(await isKept(ubicacion)).toBe(true)
    await prisma.evidencia.deleteMany({ where: { ubicacion } })
    await borrarQuitada(gone)
    expect(await isKept(ubicacion)).toBe(false)
  })
})
