import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Issue } from '@/lib/core/issue'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador } from '@/prisma/seed/factories'
import { accionSchema, type AccionInput } from '../schema'
import { getContenido } from './contenido'
import { enviarAccion } from './enviar'
import { guardarAccion } from './guardar'
import { getOtraVersion } from './otra-version'

async function issuesOf(promise: Promise<unknown>): Promise<Issue[]> {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refused && error.refusal.kind === 'issues') return error.refusal.issues
    throw error
  }
}

const guardar = (changes: Partial<AccionInput>) =>
  como('enlace.semovi', guardarAccion, accionInput(changes))

describe('a draft', () => {
  it('is saved with nothing but its dependencia, and says what is missing on sending', async () => {
    const empty = { titulo: '', fechas: '', parte: null, eje: null, tipo: null, modalidad: null }
    const saved = await guardar({ ...empty, descripcion: '' })
    expect(saved.isCompleta).toBe(false)
    const vista = { accionId: saved.id, version: saved.version }
    const campos = (await issuesOf(como('enlace.semovi', enviarAccion, vista))).map((i) => i.campo)
    expect(campos).toEqual(['titulo', 'fechas', 'parte', 'eje', 'tipo', 'modalidad', 'descripcion'])
  })

  it('keeps a phrase of dates it does not understand', async () => {
    const saved = await guardar({ fechas: '31 de febrero' })
    const contenido = await getContenido(prisma, saved.id)
    expect([contenido.fechasTexto, contenido.fechas]).toEqual(['31 de febrero', []])
    expect(saved.isCompleta).toBe(false)
  })

  it('knows countries by old names and abbreviations', async () => {
    const saved = await guardar({ paises: ['EUA', 'Gran Bretaña', 'brasil'] })
    const { paises } = await getContenido(prisma, saved.id)
    expect(paises.map(({ codigo }) => codigo)).toEqual(['US', 'GB', 'BR'])
    const oneLine = await guardar({ paises: ['EUA, Reino Unido y Chile'] })
    const inLine = await getContenido(prisma, oneLine.id)
    expect(inLine.paises.map(({ codigo }) => codigo)).toEqual(['US', 'GB', 'CL'])
  })

  it('adds unknown contrapartes, ciudades and redes to the catalogue as propuestas, once', async () => {
    const changes = {
      contrapartes: ['Instituto de prueba', 'instituto de PRUEBA'],
      ciudades: ['Villa de prueba'],
      redes: ['Red de prueba'],
    }
    await guardar(changes)
    const saved = await guardar(changes)
    const contenido = await getContenido(prisma, saved.id)
    expect(contenido.contrapartes).toEqual(['Instituto de prueba'])
    const nombre = 'Instituto de prueba'
    const [propuesta, ...more] = await prisma.contraparte.findMany({ where: { nombre } })
    expect([propuesta?.estado, more]).toEqual(['propuesta', []])
  })

  it('is refused for a dependencia that is not one’s own', async () => {
    const foreign = await issuesOf(guardar({ responsable: 'copred' }))
    expect(foreign).toEqual([{ campo: 'responsable', mensaje: 'Elija una de sus dependencias.' }])
  })

  it('begun by a form posted twice is one, and a later save is never replaced by it', async () => {
    const form = { claveCliente: randomUUID() }
    const first = await guardar(form)
    const again = await guardar({ ...form, titulo: 'Demostración: otro título' })
    expect(again).toMatchObject({ id: first.id, version: first.version + 1 })
    const stale = expect.objectContaining({ refusal: { kind: 'stale' } })
    await expect(guardar(form)).rejects.toEqual(stale)
    const otra = await como('enlace.semovi', getOtraVersion, form)
    expect(otra).toMatchObject({ version: again.version, isEditable: true, isPropia: true })
    expect(await como('enlace.copred', getOtraVersion, { accionId: first.id })).toBeNull()
  })

  it('is kept while its semestre is en revisión, and none is begun then; cerrado stops both', async () => {
    const vista = await crearBorrador()
    const pasar = (estado: 'abierto' | 'en_revision' | 'cerrado') =>
      prisma.semestre.update({ where: { clave: '2026-2' }, data: { estado } })
    try {
      await pasar('en_revision')
      const saved = await guardar(vista)
      expect((await issuesOf(guardar({})))[0]?.campo).toBe('semestre')
      const later = { accionId: saved.id, version: saved.version }
      const forbidden = expect.objectContaining({ refusal: { kind: 'forbidden' } })
      await expect(como('enlace.semovi', enviarAccion, later)).rejects.toEqual(forbidden)
      await pasar('cerrado')
      await expect(guardar(later)).rejects.toEqual(forbidden)
    } finally {
      await pasar('abierto')
    }
  })

  it('of a cerrado semestre is not born', async () => {
    expect((await issuesOf(guardar({ semestre: '2020-1' })))[0]?.campo).toBe('semestre')
  })

  it('saved again keeps every list, in order', async () => {
    const lists = {
      contrapartes: ['Banco Mundial', 'Organización de las Naciones Unidas'],
      paises: ['Uruguay', 'Argentina'],
      ciudades: ['Montevideo', 'Buenos Aires'],
      redes: ['UCCI', 'CGLU'],
      participantes: ['Copred', 'SIBISO'],
      ods: [11, 17],
      evidencia: ['https://example.org/a', 'https://example.org/b'],
    }
    const vista = await crearBorrador(lists)
    const before = await getContenido(prisma, vista.accionId)
    await guardar({ ...lists, ...vista, titulo: 'Demostración: otro título' })
    const later = await getContenido(prisma, vista.accionId)
    expect(later).toEqual({ ...before, titulo: 'Demostración: otro título' })
    expect(later.paises.map(({ nombre }) => nombre)).toEqual(lists.paises)
  })
})

describe('what the form posts', () => {
  const posted = { semestre: '2026-2', responsable: 'semovi' }
  const blank = Object.fromEntries(
    ['titulo', 'fechas', 'parte', 'eje', 'tipo', 'modalidad', 'participantes', 'contrapartes']
      .concat(['paises', 'ciudades', 'redes', 'lugar', 'descripcion', 'evidencia'])
      .map((campo) => [campo, '']),
  )
  const parse = (changes: object) => accionSchema.safeParse({ ...blank, ...posted, ...changes })

  it('a title of 100,000 characters is refused with its length', () => {
    const { error } = parse({ titulo: 'a'.repeat(100_000) })
    expect(error?.issues[0]?.message).toBe(
      'El título tiene 100,000 caracteres; caben 500. Abrévielo.',
    )
  })

  it.each(['estado', 'version2', 'aprobadaPorId', 'rol', 'folio'])('%s is refused', (campo) => {
    expect(parse({ [campo]: 'x' }).success).toBe(false)
  })

  it('pasted text keeps its words and paragraphs, not what cannot be printed', () => {
    const { data } = parse({ descripcion: 'Uno\u0000 “dos”\r\ntres\r\n\r\n\r\n cuatro\u00ad ' })
    expect(data?.descripcion).toBe('Uno “dos” tres\n\ncuatro')
  })

  it.each(['http://example.org', 'javascript:alert(1)', 'https://'])('%s is no vínculo', (url) => {
    expect(parse({ evidencia: url }).success).toBe(false)
  })
})
