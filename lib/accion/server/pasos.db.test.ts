import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { Refused, type Refusal } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import type { Paso } from '../workflow'
import { aprobarAccion } from './aprobar'
import { corregirRedaccion } from './corregir-redaccion'
import { descartarAccion } from './descartar'
import { desecharAccion } from './desechar'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { guardarAccion } from './guardar'
import { marcarDuplicada } from './marcar-duplicada'
import type { Vista } from './paso'
import { pedirReapertura } from './pedir-reapertura'
import { reabrirAccion } from './reabrir'
import { reclamarAccion } from './reclamar'
import { reclasificarAccion } from './reclasificar'
import { recuperarAccion } from './recuperar'
import { responderRedaccion } from './responder-redaccion'
import { retirarAccion } from './retirar'
import { retirarRedaccion } from './retirar-redaccion'
import { retomarAccion } from './retomar'

const motivo = 'Motivo de la prueba.'
const vence = addDays(dayOf(new Date()), 10)
const observaciones = [{ campo: 'descripcion' as const, texto: 'Precise el resultado.' }]

type Hecho = Promise<{ id: string; version: number } | void>
type Command = (vista: Vista, cuenta: string) => Hecho

const COORDINADOR = 'coordinacion'
const ENLACE = 'enlace.semovi'

const devolver: Command = (vista, cuenta) =>
  como(cuenta, devolverAccion, { ...vista, observaciones, vence })
const aprobar: Command = (vista, cuenta) => como(cuenta, aprobarAccion, vista)
const retirar: Command = (vista, cuenta) => como(cuenta, retirarAccion, { ...vista, motivo })

const proponer: Command = (vista, cuenta) => {
  const { descripcion } = accionInput()
  const propuesta = { titulo: 'Otro título', descripcion, intento: 'proponer' as const }
  return como(cuenta, corregirRedaccion, { ...vista, ...propuesta })
}
const aceptar: Command = async (vista, cuenta) => {
  const where = { accionId: vista.accionId }
  const { id: redaccionId } = await prisma.redaccion.findFirstOrThrow({ where })
  const answer = { redaccionId, decision: 'aceptar' as const, respuesta: '' }
  return como(cuenta, responderRedaccion, { ...vista, ...answer })
}
const proponerAntes = () => after(crearEnviada(), proponer, COORDINADOR)

/** Where each command starts, who does it, and whom it tells. */
const COMMANDS: Partial<
  Record<Paso, { run: Command; cuenta: string; start: () => Promise<Vista>; avisa: boolean }>
> = {
  guardar: {
    run: (vista, cuenta) => como(cuenta, guardarAccion, { ...accionInput(), ...vista }),
    cuenta: ENLACE,
    start: crearBorrador,
    avisa: false,
  },
  desechar: {
    run: (vista, cuenta) => como(cuenta, desecharAccion, vista),
    cuenta: ENLACE,
    start: crearBorrador,
    avisa: false,
  },
  enviar: {
    run: (vista, cuenta) => como(cuenta, enviarAccion, { ...vista, enterado: true }),
    cuenta: ENLACE,
    start: crearBorrador,
    avisa: true,
  },
  retirar: { run: retirar, cuenta: ENLACE, start: crearEnviada, avisa: true },
  recuperar: {
    run: (vista, cuenta) => como(cuenta, recuperarAccion, vista),
    cuenta: ENLACE,
    start: () => after(crearEnviada(), retirar, ENLACE),
    avisa: false,
  },
  'pedir-reapertura': {
    run: (vista, cuenta) => como(cuenta, pedirReapertura, { ...vista, motivo }),
    cuenta: ENLACE,
    start: () => after(crearEnviada(), aprobar, COORDINADOR),
    avisa: true,
  },
  reclamar: {
    run: (vista, cuenta) => como(cuenta, reclamarAccion, vista),
    cuenta: COORDINADOR,
    start: crearEnviada,
    avisa: false,
  },
  devolver: { run: devolver, cuenta: COORDINADOR, start: crearEnviada, avisa: true },
  retomar: {
    run: (vista, cuenta) => como(cuenta, retomarAccion, vista),
    cuenta: COORDINADOR,
    start: () => after(crearEnviada(), devolver, COORDINADOR),
    avisa: true,
  },
  reclasificar: {
    run: (vista, cuenta) =>
      como(cuenta, reclasificarAccion, { ...vista, parte: 1, eje: 2, tipo: 'visita' as const }),
    cuenta: COORDINADOR,
    start: crearEnviada,
    avisa: true,
  },
  'corregir-redaccion': { run: proponer, cuenta: COORDINADOR, start: crearEnviada, avisa: true },
  'retirar-redaccion': {
    run: (vista, cuenta) => como(cuenta, retirarRedaccion, vista),
    cuenta: COORDINADOR,
    start: proponerAntes,
    avisa: true,
  },
  'responder-redaccion': { run: aceptar, cuenta: ENLACE, start: proponerAntes, avisa: true },
  aprobar: { run: aprobar, cuenta: COORDINADOR, start: crearEnviada, avisa: true },
  descartar: {
    run: (vista, cuenta) => como(cuenta, descartarAccion, { ...vista, motivo }),
    cuenta: COORDINADOR,
    start: crearEnviada,
    avisa: true,
  },
  'marcar-duplicada': {
    run: (vista, cuenta) => como(cuenta, marcarDuplicada, { ...vista, duplicadaDe: '2026-2-0001' }),
    cuenta: COORDINADOR,
    start: crearEnviada,
    avisa: true,
  },
  reabrir: {
    run: (vista, cuenta) => como(cuenta, reabrirAccion, { ...vista, motivo }),
    cuenta: COORDINADOR,
    start: () => after(crearEnviada(), aprobar, COORDINADOR),
    avisa: true,
  },
}

async function after(start: Promise<Vista>, command: Command, cuenta: string): Promise<Vista> {
  const done = await command(await start, cuenta)
  if (!done) throw new Error('the acción is gone')
  return { accionId: done.id, version: done.version }
}

async function refusalOf(promise: Promise<unknown>): Promise<Refusal['kind'] | 'done'> {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind
    throw error
  }
}

const sucesosDe = (accionId: string, tipo: string) =>
  prisma.suceso.count({ where: { accionId, tipo } })

describe.each(Object.entries(COMMANDS))('%s', (paso, { run, cuenta, start, avisa }) => {
  const otherRol = cuenta === ENLACE ? COORDINADOR : ENLACE
  let vista: Vista
  beforeEach(async () => {
    const { accionId, version } = await start()
    vista = { accionId, version }
  })

  it('is done: one version more, one suceso, its aviso', async () => {
    const before = await prisma.aviso.count({ where: { accionId: vista.accionId } })
    await run(vista, cuenta)
    const accion = await prisma.accion.findUnique({ where: { id: vista.accionId } })
    expect(accion?.version).toBe(paso === 'desechar' ? undefined : vista.version + 1)
    const written = await prisma.suceso.findMany({
      where: { accionId: vista.accionId, tipo: `accion.${paso}` },
      orderBy: { id: 'desc' },
      take: 1,
      include: { usuario: { select: { correo: true } } },
    })
    expect(written[0]?.usuario?.correo).toBe(`${cuenta}@demo.cdmx`)
    const told = (await prisma.aviso.count({ where: { accionId: vista.accionId } })) - before
    expect(told > 0).toBe(avisa)
  })

  it('is refused to another rol and to another dependencia, as if it did not exist', async () => {
    expect(await refusalOf(run(vista, otherRol))).toMatch(/^(forbidden|not_found)$/)
    expect(await refusalOf(run(vista, 'administracion'))).toBe('forbidden')
    if (cuenta === ENLACE) {
      expect(await refusalOf(run(vista, 'enlace.copred'))).toMatch(/^(not_found|issues)$/)
    }
  })

  it('is refused from a stale version, and writes nothing', async () => {
    const before = await sucesosDe(vista.accionId, `accion.${paso}`)
    expect(await refusalOf(run({ ...vista, version: vista.version + 1 }, cuenta))).toBe('stale')
    expect(await sucesosDe(vista.accionId, `accion.${paso}`)).toBe(before)
  })

  it('twice at once, it happens once', async () => {
    const outcomes = await Promise.all([run(vista, cuenta), run(vista, cuenta)].map(refusalOf))
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome !== 'done')).toMatch(/^(stale|not_found)$/)
  })
})

describe('wrong estado', () => {
  it('an aprobada is neither saved, sent, returned nor approved again', async () => {
    const vista = await after(crearEnviada(), aprobar, COORDINADOR)
    for (const paso of ['guardar', 'enviar', 'devolver', 'aprobar', 'retirar'] as const) {
      const { run, cuenta } = COMMANDS[paso]!
      expect(await refusalOf(run(vista, cuenta))).toBe('forbidden')
    }
  })
})

describe('who sent it does not approve it', () => {
  it('although the same person is enlace and coordinador', async () => {
    const enviada = await crearEnviada()
    const { usuarioId } = await prisma.usuarioRol.create({
      data: {
        rol: 'coordinador',
        usuario: { connect: { correo: 'enlace.semovi@demo.cdmx' } },
      },
    })
    expect(await refusalOf(aprobar(enviada, ENLACE))).toBe('forbidden')
    await prisma.usuarioRol.delete({ where: { usuarioId_rol: { usuarioId, rol: 'coordinador' } } })
    expect(await refusalOf(aprobar(enviada, COORDINADOR))).toBe('done')
  })
})

describe('returning', () => {
  it('needs an observación and a day to come', async () => {
    const vista = await crearEnviada()
    const attempt = (changes: object) =>
      refusalOf(como(COORDINADOR, devolverAccion, { ...vista, observaciones, vence, ...changes }))
    expect(await attempt({ observaciones: [] })).toBe('issues')
    expect(await attempt({ vence: '2020-01-01' })).toBe('issues')
    expect(await prisma.observacion.count({ where: { accionId: vista.accionId } })).toBe(0)
  })

  it('resending attends the observaciones and keeps the folio', async () => {
    const enviada = await crearEnviada()
    const devuelta = await after(Promise.resolve(enviada), devolver, COORDINADOR)
    const again = await como(ENLACE, enviarAccion, { ...devuelta, enterado: true })
    expect(again.folio).toBe(enviada.folio)
    const open = { accionId: enviada.accionId, resueltaEn: null }
    expect(await prisma.observacion.count({ where: open })).toBe(0)
  })
})
