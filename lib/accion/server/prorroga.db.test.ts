import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { guardarAccion } from './guardar'
import { accionInput, como } from '@/prisma/seed/factories'
import { prorrogaSchema } from '@/lib/catalogo/prorroga'
import { otorgarProrroga } from '@/lib/catalogo/server/otorgar-prorroga'
import { PRORROGAS, prorrogaDe } from '@/lib/catalogo/server/prorrogas'
import { retirarProrroga } from '@/lib/catalogo/server/retirar-prorroga'

const now = new Date('2026-11-23T18:00:00Z')
const HASTA = '2027-02-26'
const nueva = (changes: object = {}) =>
  prorrogaSchema.parse({
    semestre: '2026-2',
    dependencia: 'semovi',
    hasta: HASTA,
    motivo: 'Espera el acta firmada.',
    ...changes,
  })
const otorgar = (changes: object = {}, cuenta = 'coordinacion') =>
  como(cuenta, otorgarProrroga, nueva(changes), now)
const list = async () => {
  const where = { semestre: { clave: '2026-2' }, dependencia: { clave: 'semovi' } }
  const filas = await prisma.prorroga.findMany({ where, ...PRORROGAS })
  return filas.map((fila) => prorrogaDe(fila, now))
}
const sucesos = () =>
  prisma.suceso.findMany({
    where: { tipo: { in: ['semestre.prorroga', 'semestre.fin-prorroga'] } },
    orderBy: { id: 'asc' },
    select: { tipo: true, datos: true },
  })
const avisosDe = (cuenta: string) =>
  prisma.aviso.findMany({
    where: { tipo: { startsWith: 'prorroga' }, usuario: { correo: `${cuenta}@demo.cdmx` } },
    select: { tipo: true, datos: true },
  })

describe('a prórroga', () => {
  it('gives days to one dependencia, with its suceso and an aviso to its enlaces', async () => {
    await otorgar()
    const [unica] = await list()
    expect(unica).toMatchObject({ hasta: HASTA, isVigente: true })
    expect(await sucesos()).toMatchObject([
      { tipo: 'semestre.prorroga', datos: { dependencia: 'semovi', hasta: HASTA } },
    ])
    expect(await avisosDe('enlace.semovi')).toMatchObject([
      { datos: { vence: '26 de febrero de 2027', motivo: 'Espera el acta firmada.' } },
    ])
    expect(await avisosDe('enlace.copred')).toEqual([])
  })

  it('that gives no more days than there are is refused, also when it is pressed twice at once', async () => {
    const dependencia = 'copred'
    const twice = await Promise.allSettled([otorgar({ dependencia }), otorgar({ dependencia })])
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(otorgar({ dependencia, hasta: '2027-02-25' })).rejects.toMatchObject({
      refusal: { issues: [{ campo: 'hasta' }] },
    })
    await otorgar({ dependencia, hasta: '2027-02-27' })
    const where = { tipo: 'prorroga-otorgada', usuario: { correo: 'enlace2.copred@demo.cdmx' } }
    expect(await prisma.aviso.count({ where })).toBe(2)
    await prisma.prorroga.deleteMany({ where: { dependencia: { clave: dependencia } } })
  })

  it('opens a semestre en revisión to that dependencia and to no other', async () => {
    await prisma.semestre.update({ where: { clave: '2026-2' }, data: { estado: 'en_revision' } })
    const begin = (responsable: string) =>
      como(`enlace.${responsable}`, guardarAccion, accionInput({ responsable }), now)
    await expect(begin('semovi')).resolves.toMatchObject({ folio: null })
    await expect(begin('copred')).rejects.toThrow()
    await prisma.semestre.update({ where: { clave: '2026-2' }, data: { estado: 'abierto' } })
  })

  it('is taken back once, with its suceso and its aviso', async () => {
    const [{ id: prorrogaId } = { id: '' }] = await list()
    await como('administracion', retirarProrroga, { prorrogaId }, now)
    expect(await list()).toEqual([])
    expect((await sucesos()).at(-1)?.tipo).toBe('semestre.fin-prorroga')
    expect((await avisosDe('enlace.semovi')).map(({ tipo }) => tipo)).toContain('prorroga-retirada')
    await expect(como('coordinacion', retirarProrroga, { prorrogaId }, now)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
  })

  it('is refused to enlaces and consulta, before the deadline, in a closed semestre and to who does not report', async () => {
    for (const cuenta of ['enlace.semovi', 'consulta']) {
      await expect(otorgar({}, cuenta)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    const campoOf = async (changes: object) => {
      const error = await otorgar(changes).catch((refused: unknown) => refused)
      return (error as { refusal?: { issues?: { campo: string }[] } }).refusal?.issues?.[0]?.campo
    }
    expect(await campoOf({ hasta: '2026-11-30' })).toBe('hasta')
    expect(await campoOf({ semestre: '2020-1' })).toBe('semestre')
    await expect(otorgar({ dependencia: 'nadie' })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    expect(await list()).toEqual([])
  })
})
