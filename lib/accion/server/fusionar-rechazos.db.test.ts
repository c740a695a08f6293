import { describe, expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { aprobarAccion } from './aprobar'
import { deshacerFusion } from './deshacer-fusion'
import { buscarFusionables } from './elegir-fusion'
import { fusionarAcciones } from './fusionar'
import { previsualizarFusion } from './previsualizar-fusion'

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

const crearDos = async () => [await crearOriginal(), await crearOriginal({ responsable: 'copred' })]

describe('a merge is refused', () => {
  it('to an enlace and to the administrador', async () => {
    const dos = await crearDos()
    const input = await fusionDe(dos)
    expect(await refusalOf(fusionar(input, 'enlace.semovi'))).toMatch(/forbidden|not_found/)
    expect(await refusalOf(fusionar(input, 'administracion'))).toBe('forbidden')
    const comun = vistaDe(await fusionar(input))
    for (const cuenta of ['enlace.semovi', 'enlace.copred', 'administracion', 'consulta']) {
      const undo = como(cuenta, deshacerFusion, { ...comun, motivo })
      expect(await refusalOf(undo)).toMatch(/forbidden|not_found/)
    }
  })

  it('before it begins: nobody else finds what could be merged', async () => {
    const { accionId } = await crearOriginal()
    const { folio } = await filaDe(accionId)
    const buscar = async (cuenta: string) => {
      const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
      return (await buscarFusionables(folio!, '2026-2', [], usuario)).map((one) => one.folio)
    }
    expect(await buscar('coordinacion')).toEqual([folio])
    for (const cuenta of ['enlace.semovi', 'administracion', 'consulta']) {
      expect(await buscar(cuenta)).toEqual([])
    }
  })

  it('whole, when one original changed since it was shown', async () => {
    const [a, b] = await crearDos()
    const input = await fusionDe([a!, b!])
    const { visto } = await como('coordinacion', previsualizarFusion, input)
    await como('coordinacion2', aprobarAccion, b!)
    const late = como('coordinacion', fusionarAcciones, { ...input, visto })
    expect(await refusalOf(late)).toBe('stale')
    expect((await filaDe(a!.accionId)).estado).toBe('enviada')
  })

  it('when the común is not the one that was looked at', async () => {
    const input = await fusionDe(await crearDos())
    const { visto } = await como('coordinacion', previsualizarFusion, input)
    const elegidos = { ...input.elegidos, titulo: 'otro' }
    const otros = { ...input.otros, titulo: 'Cambiado después' }
    const late = como('coordinacion', fusionarAcciones, { ...input, elegidos, otros, visto })
    expect(await refusalOf(late)).toBe('issues')
  })

  it('with a third text that is missing or dates that are not understood', async () => {
    const dos = await crearDos()
    const campos = { ...{ titulo: 'otro', fechas: 'otro' }, fechasOtro: '31 de febrero' }
    const input = await fusionDe(dos, campos)
    await expect(como('coordinacion', previsualizarFusion, input)).rejects.toMatchObject({
      refusal: {
        issues: [
          { campo: 'titulo', mensaje: 'Escriba el título.' },
          { campo: 'fechas', mensaje: expect.stringContaining('febrero') },
        ],
      },
    })
  })

  it('for acciones of two semestres', async () => {
    const here = await crearOriginal()
    const where = { clave: '2020-1' }
    const { id } = await prisma.semestre.update({ where, data: { estado: 'abierto' } })
    const old = await prisma.accion.findFirstOrThrow({ where: { semestreId: id } })
    const mixed = await fusionDe([here, vistaDe(old)])
    await expect(fusionar(mixed)).rejects.toMatchObject({
      refusal: { issues: [{ campo: 'originales' }] },
    })
    await prisma.semestre.update({ where, data: { estado: 'cerrado' } })
  })

  it('for a closed semestre and a closed edición', async () => {
    const [a, b] = await crearDos()
    const old = await prisma.accion.findFirstOrThrow({ where: { semestre: { clave: '2020-1' } } })
    const mixed = await fusionDe([a!, vistaDe(old)])
    expect(await refusalOf(fusionar(mixed))).toBe('forbidden')
    const input = await fusionDe([a!, b!])
    const comun = vistaDe(await fusionar(input))
    const { semestreId, enviadaPorId } = await filaDe(a!.accionId)
    const { id: propuestaPorId } = await prisma.usuario.findUniqueOrThrow({
      where: { correo: 'administracion@demo.cdmx' },
    })
    const closed = { estado: 'cerrada', cerradaEn: new Date(), cerradaPorId: enviadaPorId } as const
    const instantanea = { instantanea: {}, sha256: 'x', propuestaPorId }
    await prisma.edicion.create({ data: { semestreId, numero: 99, ...instantanea, ...closed } })
    const undo = como('coordinacion', deshacerFusion, { ...comun, motivo })
    expect(await refusalOf(undo)).toBe('forbidden')
  })
})
