import { beforeAll, describe, expect, it } from 'vitest'
import { atenderObservacion } from '@/lib/accion/server/atender-observacion'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { addDays, dayOf } from '@/lib/core/clock'
import { Refused, type Refusal } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearEnviada } from '@/prisma/seed/factories'
import type { EnvioDePaqueteInput } from '../paquete'
import { enviarPaquete } from './enviar-paquete'
import { getPaquete, getPaqueteEnEscritorio } from './get-paquete'
import { getPaquetePdf } from './paquete-pdf'

const DEPENDENCIA = 'copred'
const semestre = '2026-2'
const now = new Date()
const vence = addDays(dayOf(now), 10)
const persona = (cuenta: string) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)

async function refusal(attempt: Promise<unknown>): Promise<Refusal | null> {
  try {
    await attempt
    return null
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

const escritorio = async () =>
  (await getPaqueteEnEscritorio(await persona('coordinacion'), DEPENDENCIA, semestre, now))!
const enviar = (cuenta: string, changes: Partial<EnvioDePaqueteInput> = {}) =>
  como(cuenta, enviarPaquete, { dependencia: DEPENDENCIA, semestre, visto: '', ...changes })
const avisos = () =>
  prisma.aviso.findMany({
    where: { tipo: 'paquete-observaciones' },
    orderBy: { creadoEn: 'asc' },
    select: { usuario: { select: { correo: true } }, datos: true, creadoEn: true },
  })
const sucesos = () => prisma.suceso.findMany({ where: { tipo: 'dependencia.paquete' } })

let folio: string

beforeAll(async () => {
  const accion = await crearEnviada({ responsable: DEPENDENCIA, titulo: 'Prueba del paquete' })
  folio = accion.folio
  await como('coordinacion', devolverAccion, {
    accionId: accion.accionId,
    version: accion.version,
    vence,
    observaciones: [
      { campo: 'evidencia', texto: 'Falta el vínculo.' },
      { campo: 'titulo', texto: 'Abrévielo.' },
    ],
  })
})

describe('what a dependencia owes', () => {
  it('is the observaciones of its devueltas, in the order of the form', async () => {
    const { paquete, enlaces } = await escritorio()
    const own = paquete.acciones.find((accion) => accion.folio === folio)!
    expect(own).toMatchObject({ titulo: 'Prueba del paquete', vence })
    expect(own.observaciones.map(({ campo }) => campo)).toEqual(['titulo', 'evidencia'])
    const devueltas = await prisma.accion.count({
      where: {
        semestre: { clave: semestre },
        responsable: { clave: DEPENDENCIA },
        estado: 'devuelta',
      },
    })
    expect(paquete.acciones).toHaveLength(devueltas)
    expect(enlaces).toHaveLength(2)
  })

  it('is read by its enlaces and the desk, and by nobody else', async () => {
    const of = async (cuenta: string) => getPaquete(await persona(cuenta), DEPENDENCIA, semestre)
    expect(await of('enlace.copred')).not.toBeNull()
    expect(await of('administracion')).not.toBeNull()
    expect(await of('enlace.semovi')).toBeNull()
    expect(await of('consulta')).toBeNull()
    expect(
      await getPaqueteEnEscritorio(await persona('enlace.copred'), DEPENDENCIA, semestre, now),
    ).toBeNull()
  })

  it('tells only its own enlace which ones are answered and not sent', async () => {
    const accion = { folio }
    const { id } = await prisma.observacion.findFirstOrThrow({
      where: { accion, campo: 'titulo' },
      select: { id: true },
    })
    await como('enlace.copred', atenderObservacion, { observacionId: id, respuesta: 'Hecho.' })
    const attended = async (cuenta: string) => {
      const paquete = await getPaquete(await persona(cuenta), DEPENDENCIA, semestre)
      return paquete!.acciones
        .find((one) => one.folio === folio)!
        .observaciones.map(({ isAtendida }) => isAtendida)
    }
    expect(await attended('enlace.copred')).toEqual([true, false])
    expect(await attended('coordinacion')).toEqual([false, false])
  })

  it('is a PDF under a name that says of whom', async () => {
    const pdf = await getPaquetePdf(await persona('enlace.copred'), DEPENDENCIA, semestre, now)
    expect(pdf).toMatchObject({ kind: 'listo', nombre: 'observaciones-copred-2026-2.pdf' })
    expect(
      await getPaquetePdf(await persona('enlace.semovi'), DEPENDENCIA, semestre, now),
    ).toBeNull()
  })
})

describe('sending it', () => {
  it.each(['enlace.copred', 'administracion', 'consulta'])('is not for %s', async (cuenta) => {
    expect(await refusal(enviar(cuenta))).toEqual({ kind: 'forbidden' })
    expect(await avisos()).toEqual([])
  })

  it('needs a dependencia, a semestre and something owed', async () => {
    const unknown = { kind: 'not_found' }
    expect(await refusal(enviar('coordinacion', { dependencia: 'nada' }))).toEqual(unknown)
    expect(await refusal(enviar('coordinacion', { semestre: '1999-1' }))).toEqual(unknown)
    const none = await refusal(enviar('coordinacion', { semestre: '2020-1' }))
    expect(none).toMatchObject({ kind: 'issues' })
    expect(await sucesos()).toEqual([])
  })

  it('tells each enlace once, with folios and counts, and remembers it', async () => {
    await enviar('coordinacion')
    const told = await avisos()
    expect(told.map(({ usuario }) => usuario?.correo).toSorted()).toEqual([
      'enlace.copred@demo.cdmx',
      'enlace2.copred@demo.cdmx',
    ])
    const { paquete } = told[0]!.datos as {
      paquete: { acciones: { folio: string; observaciones: number }[] }
    }
    expect(paquete.acciones).toContainEqual(
      expect.objectContaining({ folio, observaciones: 2, titulo: 'Prueba del paquete' }),
    )
    expect(JSON.stringify(paquete)).not.toContain('Falta el vínculo')
    expect((await sucesos()).map(({ datos }) => datos)).toEqual([
      expect.objectContaining({ dependencia: DEPENDENCIA, anterior: '' }),
    ])
  })

  it('pressed twice is sent once; another who had not seen it is late', async () => {
    await enviar('coordinacion')
    expect(await refusal(enviar('coordinacion2'))).toEqual({ kind: 'stale' })
    expect(await avisos()).toHaveLength(2)
    expect(await sucesos()).toHaveLength(1)
  })

  it('goes again for who saw the last one', async () => {
    const { ultimo } = await escritorio()
    await enviar('coordinacion2', { visto: ultimo!.en })
    expect(await avisos()).toHaveLength(4)
    expect((await escritorio()).ultimo!.en > ultimo!.en).toBe(true)
  })

  it('two at once are one', async () => {
    const { ultimo } = await escritorio()
    const visto = ultimo!.en
    await Promise.all([enviar('coordinacion', { visto }), enviar('coordinacion', { visto })])
    expect(await avisos()).toHaveLength(6)
  })
})
