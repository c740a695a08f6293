import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { feriadosEntre } from '@/prisma/seed/inhabiles'
import { ajustesSchema } from '../ajustes'
import { inhabilNuevoSchema } from '../inhabil'
import { ajustarSemestre, findAjustes } from './ajustar-semestre'
import { agregarInhabil, editarInhabil, quitarInhabil } from './editar-inhabiles'
import { getAniosInhabiles, listInhabiles, vencimientoHabil } from './inhabiles'

const ADMINISTRACION = 'administracion'
const refused = (kind: string) => ({ refusal: { kind } })
const ultimo = (tipo: string) =>
  prisma.suceso.findFirst({ where: { tipo }, orderBy: { id: 'desc' }, select: { datos: true } })

describe('the calendar', () => {
  it('has the days of rest of the law: the demonstration’s, and those the migration brings', async () => {
    expect(await getAniosInhabiles()).toEqual({ primero: 2020, ultimo: 2030 })
    for (const anio of [2020, 2026, 2030]) {
      expect(await listInhabiles(anio)).toEqual(feriadosEntre(`${anio}-01-01`, `${anio}-12-31`))
    }
  })

  it('a day is added, renamed and taken away by the administrador, and each is told', async () => {
    const dia = '2028-04-13'
    await como(ADMINISTRACION, agregarInhabil, { dia, nombre: 'Jueves Santo' })
    const now = new Date('2028-04-12T18:00:00Z')
    expect(await vencimientoHabil(prisma, 1, now)).toBe('2028-04-14')
    const renamed = { dia, visto: 'Jueves Santo', nombre: 'Día de la Gaceta' }
    await como(ADMINISTRACION, editarInhabil, renamed)
    expect(await listInhabiles(2028)).toContainEqual({ dia, nombre: 'Día de la Gaceta' })
    await como(ADMINISTRACION, quitarInhabil, { dia })
    expect(await vencimientoHabil(prisma, 1, now)).toBe(dia)
    const detalle = '13 de abril de 2028: Día de la Gaceta'
    expect((await ultimo('inhabil.quitar'))?.datos).toMatchObject({ dia, detalle })
    expect(await ultimo('inhabil.agregar')).not.toBeNull()
    expect(await ultimo('inhabil.editar')).not.toBeNull()
  })

  it('is not changed by anybody else, nor twice, nor from what is no longer there', async () => {
    const dia = '2028-05-10'
    const nuevo = { dia, nombre: 'Prueba' }
    for (const cuenta of ['coordinacion', 'enlace.semovi', 'consulta']) {
      await expect(como(cuenta, agregarInhabil, nuevo)).rejects.toMatchObject(refused('forbidden'))
    }
    await como(ADMINISTRACION, agregarInhabil, nuevo)
    await expect(como(ADMINISTRACION, agregarInhabil, nuevo)).rejects.toMatchObject(
      refused('issues'),
    )
    const late = { dia, visto: 'Otro nombre', nombre: 'Otro' }
    await expect(como(ADMINISTRACION, editarInhabil, late)).rejects.toMatchObject(refused('stale'))
    await como(ADMINISTRACION, quitarInhabil, { dia })
    await expect(como(ADMINISTRACION, quitarInhabil, { dia })).rejects.toMatchObject(
      refused('stale'),
    )
  })

  it('takes no Saturday or Sunday: they are inhábiles already', () => {
    const parsed = inhabilNuevoSchema.safeParse({ dia: '2026-11-22', nombre: 'Prueba' })
    expect(parsed.error?.issues[0]?.message).toBe('Ese día es domingo: ya es inhábil.')
  })
})

describe('the plazos of a semestre', () => {
  const ajustar = async (changes: object, cuenta = ADMINISTRACION) => {
    const { version } = (await findAjustes('2026-2'))!
    const posted = { semestre: '2026-2', version, plazoDias: '7', silencioDias: '5', ...changes }
    return como(cuenta, ajustarSemestre, ajustesSchema.parse(posted))
  }

  it('are changed by the administrador: one version more, and its suceso says from what to what', async () => {
    const before = (await findAjustes('2026-2'))!
    expect(before).toMatchObject({ plazoDias: 10, silencioDias: 0 })
    const { version } = await ajustar({})
    expect(version).toBe(before.version + 1)
    expect(await findAjustes('2026-2')).toMatchObject({ plazoDias: 7, silencioDias: 5, version })
    expect((await ultimo('semestre.ajustar'))?.datos).toMatchObject({
      detalle:
        'para atender observaciones: de 10 días a 7 días; silencio: de nunca a 5 días hábiles',
    })
    expect((await ajustar({})).version).toBe(version)
  })

  it('are refused to others, from a stale version, and of a closed semestre', async () => {
    await expect(ajustar({}, 'coordinacion')).rejects.toMatchObject(refused('forbidden'))
    await expect(ajustar({ version: 99 })).rejects.toMatchObject(refused('stale'))
    const { version } = (await findAjustes('2020-1'))!
    await expect(ajustar({ semestre: '2020-1', version })).rejects.toMatchObject(refused('issues'))
  })

  it.each([
    ['plazoDias', '0'],
    ['plazoDias', '91'],
    ['silencioDias', '61'],
    ['silencioDias', '2.5'],
    ['silencioDias', ''],
  ])('%s “%s” is refused in words', (campo, value) => {
    const posted = { semestre: '2026-2', version: 1, plazoDias: '7', silencioDias: '5' }
    const parsed = ajustesSchema.safeParse({ ...posted, [campo]: value })
    expect(parsed.error?.issues[0]?.message).toMatch(/^Escriba un número entero/)
  })
})
