import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { crearBorrador, crearEnviada } from '@/prisma/seed/factories'

const message = async (promise: PromiseLike<unknown>): Promise<string> => {
  try {
    await promise
    return 'done'
  } catch (error) {
    return String(error)
  }
}

describe('the database refuses what must never be false', () => {
  it('dates out of order, overlapping, or months that are not whole', async () => {
    const { accionId } = await crearBorrador({ fechas: '' })
    const insert = (orden: number, inicio: string, fin: string, precision: 'dia' | 'mes') =>
      message(
        prisma.accionFecha.create({
          data: { accionId, orden, inicio: new Date(inicio), fin: new Date(fin), precision },
        }),
      )
    expect(await insert(0, '2026-08-02', '2026-08-01', 'dia')).toContain('accion_fecha_orden')
    expect(await insert(0, '2026-08-02', '2026-08-31', 'mes')).toContain('accion_fecha_mes')
    expect(await insert(0, '2026-08-01', '2026-08-31', 'mes')).toBe('done')
    expect(await insert(1, '2026-08-31', '2026-09-02', 'dia')).toContain('accion_fecha_disjuntas')
  })

  it('a folio changed, given out of turn or erased', async () => {
    const { accionId } = await crearEnviada()
    const update = (data: object) =>
      message(prisma.accion.update({ where: { id: accionId }, data }))
    expect(await update({ numero: 9999, folio: '2026-2-9999' })).toContain('el folio no cambia')
    expect(await update({ numero: null, folio: null })).not.toBe('done')
    expect(await message(prisma.accion.delete({ where: { id: accionId } }))).not.toBe('done')
    const borrador = await crearBorrador()
    const skip = { numero: 9999, folio: '2026-2-9999' }
    const jumped = prisma.accion.update({ where: { id: borrador.accionId }, data: skip })
    expect(await message(jumped)).toContain('folios con huecos')
  })

  it('a return that says nothing to mend', async () => {
    const { accionId } = await crearEnviada()
    const devolver = prisma.accion.update({ where: { id: accionId }, data: { estado: 'devuelta' } })
    expect(await message(devolver)).toContain('accion_devuelta_con_observacion')
    const { estado } = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
    expect(estado).toBe('enviada')
  })

  it('a nota interna rewritten or erased', async () => {
    const { accionId } = await crearEnviada()
    const { id: autorId } = await prisma.usuario.findFirstOrThrow({
      where: { correo: 'coordinacion@demo.cdmx' },
    })
    const nota = { accionId, autorId, texto: 'Una nota.', creadaEn: new Date() }
    const { id } = await prisma.notaInterna.create({ data: nota })
    const where = { id }
    const rewritten = prisma.notaInterna.update({ where, data: { texto: 'Otra.' } })
    expect(await message(rewritten)).not.toBe('done')
    expect(await message(prisma.notaInterna.delete({ where }))).not.toBe('done')
    const { texto } = await prisma.notaInterna.findUniqueOrThrow({ where })
    expect(texto).toBe('Una nota.')
  })

  it('fusionada without a target, or a target without fusionada', async () => {
    const { accionId } = await crearEnviada()
    const other = await crearEnviada()
    const update = (data: object) =>
      message(prisma.accion.update({ where: { id: accionId }, data }))
    expect(await update({ estado: 'fusionada' })).toContain('accion_fusion')
    expect(await update({ fusionadaEnId: other.accionId })).toContain('accion_fusion')
  })

  it('an enviada with something missing, a parte or eje of elsewhere', async () => {
    const { accionId } = await crearEnviada()
    const update = (data: object) =>
      message(prisma.accion.update({ where: { id: accionId }, data }))
    expect(await update({ descripcion: ' ' })).toContain('accion_completa')
    const parte = await prisma.parte.findFirstOrThrow({ where: { semestre: { clave: '2020-1' } } })
    const eje = await prisma.eje.findFirstOrThrow({ where: { programa: { clave: '2019-2024' } } })
    expect(await update({ parteId: parte.id })).toContain('la parte no es del semestre')
    expect(await update({ ejeId: eje.id, transversal: false })).toContain(
      'el eje no es del programa',
    )
  })

  it('the responsable as participante', async () => {
    const { accionId } = await crearBorrador()
    const { responsableId } = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
    const both = prisma.accionParticipante.create({
      data: { accionId, dependenciaId: responsableId },
    })
    expect(await message(both)).toContain('la responsable no es participante')
  })

  it('a suceso or a revision rewritten, even by the role of the application', async () => {
    const { accionId } = await crearEnviada()
    const datos = { folio: 'otro' }
    expect(
      await message(prisma.suceso.updateMany({ where: { accionId }, data: { datos } })),
    ).toMatch(/permission denied|no se reescribe/)
    expect(await message(prisma.suceso.deleteMany({ where: { accionId } }))).toMatch(
      /permission denied|no se reescribe/,
    )
    expect(await message(prisma.$executeRaw`truncate suceso`)).toMatch(/permission denied/)
    expect(await message(prisma.revision.deleteMany({ where: { accionId } }))).not.toBe('done')
  })
})
