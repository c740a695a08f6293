import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import type { Autoguardado } from '../autoguardado'
import { autoguardarAccion } from './autoguardar'
import { getContenido } from './contenido'
import { guardarAccion } from './guardar'
import { getOtraVersion } from './otra-version'
import { anunciarPresencia } from './presencia'

const stale = expect.objectContaining({ refusal: { kind: 'stale' } })
const forbidden = expect.objectContaining({ refusal: { kind: 'forbidden' } })
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

const idDe = async (cuenta: string) =>
  (await prisma.usuario.findUniqueOrThrow({ where: { correo: `${cuenta}@demo.cdmx` } })).id

async function auto(cuenta: string, changes: Partial<Autoguardado>, now?: Date) {
  const { intento: _, ...form } = accionInput({ responsable: 'copred' })
  const own = { de: await idDe(cuenta), envio: randomUUID(), perdidos: [] }
  return como(cuenta, autoguardarAccion, { ...form, ...own, ...changes }, now)
}

const guardados = (accionId: string) =>
  prisma.suceso.count({ where: { accionId, tipo: 'accion.guardar' } })

describe('autosave', () => {
  it('of one sitting is one entry of the history, and moves the version every time', async () => {
    const claveCliente = randomUUID()
    const first = await auto('enlace.copred', { claveCliente })
    let { version } = first
    for (let i = 0; i < 5; i++) {
      const titulo = `Demostración: sentada ${i}`
      const saved = await auto('enlace.copred', { accionId: first.id, version, titulo })
      expect(saved.version).toBe(version + 1)
      version = saved.version
    }
    expect(await guardados(first.id)).toBe(1)
    const { id: accionId } = first
    version = (await auto('enlace.copred', { accionId, version }, later(31))).version
    expect(await guardados(accionId)).toBe(2)
    version = (await auto('enlace2.copred', { accionId, version }, later(32))).version
    expect(await guardados(accionId)).toBe(3)
    const asked = { ...accionInput({ responsable: 'copred' }), accionId, version }
    await como('enlace2.copred', guardarAccion, asked, later(33))
    expect(await guardados(accionId)).toBe(4)
  })

  it('never replaces what somebody else saved, and tells who and what', async () => {
    const { accionId, version } = await crearBorrador({ responsable: 'copred' })
    await auto('enlace2.copred', { accionId, version, lugar: 'Auditorio' })
    await expect(auto('enlace.copred', { accionId, version })).rejects.toEqual(stale)
    const otra = await como('enlace.copred', getOtraVersion, { accionId })
    expect(otra?.valores.lugar).toBe('Auditorio')
    expect(otra?.quien).toContain('2')
  })

  it('goes on from its own save when the answer was lost, and only from its own', async () => {
    const { accionId, version } = await crearBorrador({ responsable: 'copred' })
    const lost = randomUUID()
    await auto('enlace.copred', { accionId, version, envio: lost })
    const again = await auto('enlace.copred', { accionId, version, perdidos: [lost] })
    expect(again.version).toBe(version + 2)
    // That first request once more, come late: it knows nothing of the second.
    const late = auto('enlace.copred', { accionId, version, envio: lost })
    await expect(late).rejects.toEqual(stale)
    const other = auto('enlace2.copred', { accionId, version, perdidos: [randomUUID()] })
    await expect(other).rejects.toEqual(stale)
  })

  it('is one draft however often the birth is posted, also after two lost answers', async () => {
    const claveCliente = randomUUID()
    const [one, two] = [randomUUID(), randomUUID()]
    await auto('enlace.copred', { claveCliente, envio: one })
    await auto('enlace.copred', { claveCliente, envio: two, perdidos: [one] })
    const third = await auto('enlace.copred', { claveCliente, perdidos: [one, two] })
    expect(third.version).toBe(4)
    expect(await prisma.accion.count({ where: { claveCliente } })).toBe(1)
  })

  it('is refused in the name of another person, and once the acción is sent', async () => {
    const { accionId, version } = await crearBorrador({ responsable: 'copred' })
    const de = await idDe('enlace2.copred')
    await expect(auto('enlace.copred', { accionId, version, de })).rejects.toEqual(forbidden)
    const sent = await crearEnviada({ responsable: 'copred' })
    const { accionId: sentId, version: sentVersion } = sent
    const tried = auto('enlace.copred', { accionId: sentId, version: sentVersion })
    await expect(tried).rejects.toEqual(forbidden)
  })

  it('of half a name leaves no propuesta behind once the name is whole', async () => {
    const first = await auto('enlace.copred', { contrapartes: ['Instituto de pru'] })
    const whole = 'Instituto de pruebas a medias'
    const vista = { accionId: first.id, version: first.version }
    await auto('enlace.copred', { ...vista, contrapartes: [whole] })
    expect((await getContenido(prisma, first.id)).contrapartes).toEqual([whole])
    expect(await prisma.contraparte.count({ where: { nombre: 'Instituto de pru' } })).toBe(0)
  })
})

describe('presencia', () => {
  it('tells the others for a minute, and saving does not end it', async () => {
    const { accionId, version } = await crearBorrador({ responsable: 'copred' })
    const ver = (cuenta: string, now?: Date) => como(cuenta, anunciarPresencia, { accionId }, now)
    expect(await ver('enlace.copred')).toEqual({ otros: [] })
    await auto('enlace.copred', { accionId, version })
    const { otros } = await ver('enlace2.copred')
    expect(otros).toHaveLength(1)
    expect((await ver('enlace.copred')).otros).toHaveLength(1)
    expect((await ver('enlace.copred', later(1.1))).otros).toEqual([])
  })

  it('is not for those who may not save the acción', async () => {
    const { accionId } = await crearBorrador({ responsable: 'copred' })
    const notFound = expect.objectContaining({ refusal: { kind: 'not_found' } })
    for (const cuenta of ['enlace.semovi', 'coordinacion', 'administracion']) {
      await expect(como(cuenta, anunciarPresencia, { accionId })).rejects.toEqual(notFound)
    }
    expect(await prisma.presencia.count({ where: { accionId } })).toBe(0)
  })
})
