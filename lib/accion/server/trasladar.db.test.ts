import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { crearSemestre } from '@/lib/catalogo/server/semestres'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { aprobarAccion } from './aprobar'
import { CONTENIDO_SELECT, contenidoDe } from './contenido'
import { corregirRedaccion } from './corregir-redaccion'
import { devolverAccion } from './devolver'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { reabrirAccion } from './reabrir'
import { responderRedaccion } from './responder-redaccion'
import { trasladarAccion } from './trasladar'

const MOTIVO = 'El acta llegó después del cierre.'
const now = new Date()

beforeAll(() =>
  como('administracion', crearSemestre, {
    ...{ semestre: '2027-1', programa: 'demostracion', cierraEl: '' },
    partes: ['Parte I', 'Otra'],
  }),
)

const contenidoPor = async (where: { folio: string } | { id: string }) =>
  contenidoDe(await prisma.accion.findUniqueOrThrow({ where, select: CONTENIDO_SELECT }))
const completa = () =>
  crearEnviada({
    participantes: ['Copred'],
    contrapartes: ['Banco Mundial'],
    paises: ['Brasil'],
    ciudades: ['São Paulo'],
    redes: ['UCCI'],
    ods: [11],
    evidencia: ['https://example.org/acta'],
  })
const vistaDe = async (id: string) => {
  const { version } = await prisma.accion.findUniqueOrThrow({ where: { id } })
  return { accionId: id, version }
}
const revisionDe = async (folio: string) =>
  getRevision(folio, await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx', now), now)

describe('an acción passed on to the next semestre', () => {
  it('says the same there under a folio of its own, and both sides say so', async () => {
    const { folio, ...vista } = await completa()
    const before = await contenidoPor({ folio })
    const nueva = await como('coordinacion', trasladarAccion, { ...vista, motivo: MOTIVO })
    expect(nueva).toMatchObject({ folio: '2027-1-0001', version: 1, estado: 'enviada' })
    const { parte: _, eje: __, ...after } = await contenidoPor({ id: nueva.id })
    const { parte: ___, eje: ____, ...said } = before
    expect(after).toEqual(said)
    expect(await revisionDe(folio)).toMatchObject({
      estado: 'descartada',
      trasladadaA: nueva.folio,
      historia: [{ tipo: 'accion.trasladar', motivo: MOTIVO }, {}],
    })
    expect(await revisionDe(nueva.folio)).toMatchObject({ trasladadaDe: folio })
    const aviso = await prisma.aviso.findFirst({
      where: { accionId: vista.accionId, tipo: 'accion-trasladada' },
      select: { datos: true, usuario: { select: { correo: true } } },
    })
    expect(aviso).toMatchObject({
      datos: { motivo: MOTIVO, destino: nueva.folio },
      usuario: { correo: 'enlace.semovi@demo.cdmx' },
    })
  })

  it('keeps what waits of a return, and is mended until the next deadline', async () => {
    const { folio: _, ...vista } = await completa()
    const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie el título.' }]
    await como('coordinacion', devolverAccion, { ...vista, observaciones, vence: '2027-01-10' })
    const devuelta = await vistaDe(vista.accionId)
    await como('enlace.semovi', guardarAccion, {
      ...accionInput({ titulo: 'Un título más breve' }),
      ...devuelta,
    })
    const seen = await vistaDe(vista.accionId)
    const nueva = await como('coordinacion', trasladarAccion, { ...seen, motivo: MOTIVO })
    const fila = await prisma.accion.findUniqueOrThrow({
      where: { id: nueva.id },
      include: { observaciones: true, revisiones: { orderBy: { numero: 'asc' } } },
    })
    expect(fila).toMatchObject({ estado: 'devuelta', titulo: 'Un título más breve', revision: 2 })
    expect(fila.venceEl?.toISOString().slice(0, 10)).toBe('2027-07-15')
    expect(fila.observaciones).toMatchObject([{ texto: 'Abrevie el título.', revision: 2 }])
    expect(fila.revisiones.map(({ paso }) => paso)).toEqual(['enviar', 'devolver'])
  })

  it('is not approved there by who alone edited it here', async () => {
    const { folio: _, ...vista } = await completa()
    const { accionId } = vista
    const { descripcion } = accionInput()
    const propuesta = { titulo: 'Un título corregido', descripcion, intento: 'proponer' as const }
    await como('coordinacion', corregirRedaccion, { ...vista, ...propuesta })
    const { id: redaccionId } = await prisma.redaccion.findFirstOrThrow({ where: { accionId } })
    const answer = { redaccionId, decision: 'aceptar' as const, respuesta: '' }
    await como('enlace.semovi', responderRedaccion, { ...(await vistaDe(accionId)), ...answer })
    const seen = { ...(await vistaDe(accionId)), motivo: MOTIVO }
    const { id, version } = await como('coordinacion2', trasladarAccion, seen)
    await prisma.semestre.update({ where: { clave: '2027-1' }, data: { estado: 'abierto' } })
    const nueva = { accionId: id, version }
    await expect(como('coordinacion', aprobarAccion, nueva)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect((await como('coordinacion2', aprobarAccion, nueva)).estado).toBe('aprobada')
    await prisma.semestre.update({ where: { clave: '2027-1' }, data: { estado: 'programado' } })
  })

  it('is not reopened where it was, nor passed on twice', async () => {
    const { folio: _, ...vista } = await completa()
    await como('coordinacion', trasladarAccion, { ...vista, motivo: MOTIVO })
    const decidida = await vistaDe(vista.accionId)
    await expect(
      como('coordinacion', reabrirAccion, { ...decidida, motivo: 'Sí era de aquí.' }),
    ).rejects.toMatchObject({ refusal: { kind: 'issues' } })
    await expect(
      como('coordinacion', trasladarAccion, { ...decidida, motivo: MOTIVO }),
    ).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(
      como('coordinacion2', trasladarAccion, { ...vista, motivo: MOTIVO }),
    ).rejects.toMatchObject({ refusal: { kind: 'stale' } })
  })

  it('goes on once, when two coordinadores pass it on at once', async () => {
    for (let round = 0; round < 10; round++) {
      const { accionId, version } = await crearEnviada()
      const seen = { accionId, version, motivo: MOTIVO }
      const [late] = (
        await Promise.allSettled([
          como('coordinacion', trasladarAccion, seen),
          como('coordinacion2', trasladarAccion, seen),
        ])
      ).filter(({ status }) => status === 'rejected')
      expect(late).toMatchObject({ reason: { refusal: { kind: 'stale' } } })
      expect(await prisma.accion.count({ where: { trasladadaDeId: accionId } })).toBe(1)
    }
  })

  it('is not for an enlace; and a semestre must follow', async () => {
    const { folio: _, ...vista } = await completa()
    await expect(
      como('enlace.semovi', trasladarAccion, { ...vista, motivo: MOTIVO }),
    ).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await prisma.semestre.update({ where: { clave: '2027-1' }, data: { estado: 'cerrado' } })
    await expect(
      como('coordinacion', trasladarAccion, { ...vista, motivo: MOTIVO }),
    ).rejects.toMatchObject({ refusal: { kind: 'issues' } })
    await prisma.semestre.update({ where: { clave: '2027-1' }, data: { estado: 'programado' } })
  })
})
