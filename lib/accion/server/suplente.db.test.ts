import { beforeAll, describe, expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { nombrarSuplente } from '@/lib/usuario/server/nombrar-suplente'
import { terminarSuplencia } from '@/lib/usuario/server/terminar-suplencia'
import { abrirSesion, findUsuarioDeSesion } from '@/lib/usuario/server/session-row'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { can, isVisible, type PolicyAccion } from '../policy'
import { ESTADOS, PASOS, reglaDe } from '../workflow'
import { aprobarAccion } from './aprobar'
import { atenderObservacion } from './atender-observacion'
import { declararSinAcciones } from './declarar'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getAccion } from './get-accion'
import { getCompania } from './get-compania'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'
import { listDeclaraciones } from './inicio'
import { pedirAdhesion } from './pedir-adhesion'
import { anunciarPresencia } from './presencia'

/** Midnight in Mexico City is 06:00 UTC. */
const instants = {
  'a minute before the first day': ['2026-11-24T05:59:00Z', false],
  'the first minute of the first day': ['2026-11-24T06:00:00Z', true],
  'the last minute of the last day': ['2026-11-27T05:59:59Z', true],
  'the first minute after it': ['2026-11-27T06:00:00Z', false],
} as const
const named = new Date('2026-11-23T18:00:00Z')
const during = new Date('2026-11-25T18:00:00Z')
const EN_SUPLENCIA = 'Enlace de Copred, en suplencia de Enlace de Semovi'

const suplencia = (changes: object = {}) => ({
  correo: 'enlace.copred@demo.cdmx',
  dependencia: 'semovi',
  desde: '2026-11-24',
  hasta: '2026-11-26',
  ...changes,
})

/** Whoever asks at that instant, by a session opened then. */
async function usuarioEn(cuenta: string, instant: Date): Promise<UsuarioSesion> {
  const { id, nombre } = await prisma.usuario.findUniqueOrThrow({
    where: { correo: `${cuenta}@demo.cdmx` },
  })
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, { id, nombre }, '', instant))
  return (await findUsuarioDeSesion(sesionId, instant))!
}

beforeAll(async () => {
  await como('enlace.semovi', nombrarSuplente, suplencia(), named)
})

const accionEn = (estado: PolicyAccion['estado'], responsableId: string): PolicyAccion => ({
  estado,
  folio: estado === 'borrador' ? null : '2026-2-0001',
  responsableId,
  participantes: [],
  enviadaPorId: null,
  editores: [],
  reclamadaEn: null,
  redaccionPendiente: false,
  guardadaTrasDevolver: false,
  comun: false,
  enEdicionCerrada: false,
  vencida: false,
  semestre: { estado: 'abierto', conProrroga: false },
})

describe.each(Object.entries(instants))('%s', (_title, [iso, isDentro]) => {
  it('a suplente may do what the titular may, or nothing at all', async () => {
    const instant = new Date(iso)
    const suplente = await usuarioEn('enlace.copred', instant)
    const titular = await usuarioEn('enlace.semovi', instant)
    const semovi = titular.dependencias[0]!.id
    for (const estado of ESTADOS) {
      const accion = accionEn(estado, semovi)
      expect(isVisible(suplente, accion)).toBe(isDentro)
      for (const paso of PASOS) {
        const expected = isDentro && can(titular, paso, accion)
        expect(can(suplente, paso, accion), `${paso} ${estado}`).toBe(expected)
        if (reglaDe(paso).rol !== 'enlace') expect(expected).toBe(false)
      }
    }
    const dependencia = suplente.dependencias.find(({ clave }) => clave === 'semovi')
    expect(dependencia?.suplenteDe ?? null).toBe(isDentro ? 'Enlace de Semovi' : null)
    expect(suplente.dependencias.map(({ clave }) => clave)).toContain('copred')
  })
})

it('everything says who did it and in suplencia of whom', async () => {
  const vista = await crearBorrador({ titulo: 'Demostración: suplencia' })
  const presentes = await como('enlace.copred', anunciarPresencia, vista, during)
  expect(presentes.otros).toEqual([])
  const others = await como('enlace.semovi', anunciarPresencia, vista, during)
  expect(others.otros).toEqual([EN_SUPLENCIA])

  const input = { ...accionInput({ titulo: 'Demostración: suplencia, con cambios' }), ...vista }
  const saved = await como('enlace.copred', guardarAccion, input, during)
  const sent = await como(
    'enlace.copred',
    enviarAccion,
    { accionId: saved.id, version: saved.version },
    during,
  )
  const actores = await prisma.suceso.findMany({
    where: { accionId: saved.id },
    orderBy: { id: 'asc' },
    select: { tipo: true, actor: true },
  })
  expect(actores.slice(-2)).toEqual([
    { tipo: 'accion.guardar', actor: EN_SUPLENCIA },
    { tipo: 'accion.enviar', actor: EN_SUPLENCIA },
  ])
  const coordinador = await usuarioEn('coordinacion', during)
  const revision = await getRevision(sent.folio!, coordinador, during)
  expect(revision?.enviadaPor).toBe(EN_SUPLENCIA)
  const accion = await getAccion(await usuarioEn('enlace.semovi', during), sent.folio!, during)
  expect(accion?.historia.map(({ quien }) => quien)).toContain(EN_SUPLENCIA)
})

it('what a suplente attends is signed in suplencia', async () => {
  const { folio, ...vista } = await crearEnviada()
  const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie el título.' }]
  const devolucion = { ...vista, observaciones, vence: '2026-12-15' }
  await como('coordinacion', devolverAccion, devolucion, during)
  const { id } = await prisma.observacion.findFirstOrThrow({
    where: { accionId: vista.accionId },
  })
  const atencion = { observacionId: id, respuesta: 'Abreviado.' }
  await como('enlace.copred', atenderObservacion, atencion, during)
  const titular = await usuarioEn('enlace.semovi', during)
  const accion = await getAccion(titular, folio, during)
  expect(accion?.observaciones[0]?.cierre?.quien).toBe(EN_SUPLENCIA)
  expect(accion?.historia[0]).toMatchObject({ tipo: 'accion.atender', quien: EN_SUPLENCIA })
})

it('a suplente who asks to join asks in suplencia', async () => {
  const { accionId, folio } = await crearEnviada({ responsable: 'copred' })
  const peticion = { accionId, dependencia: 'semovi', motivo: '' }
  await como('enlace.copred', pedirAdhesion, peticion, during)
  const responsable = await usuarioEn('enlace.copred', during)
  const { adhesiones } = await getCompania(accionId, responsable, during)
  expect(
    adhesiones.map(({ quien }) => quien),
    folio,
  ).toEqual([EN_SUPLENCIA])
})

it('of their own dependencia a suplente tells without adding', async () => {
  const borrador = await crearBorrador({ responsable: 'copred' })
  const sent = await como('enlace.copred', enviarAccion, borrador, during)
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { accionId: sent.id, tipo: 'accion.enviar' },
  })
  expect(suceso.actor).toBe('Enlace de Copred')
})

it('who sent as suplente may not approve, although they are coordinador too', async () => {
  const { id } = await usuarioEn('enlace.copred', during)
  await prisma.usuarioRol.create({ data: { usuarioId: id, rol: 'coordinador' } })
  const borrador = await crearBorrador()
  const sent = await como('enlace.copred', enviarAccion, borrador, during)
  const vista = { accionId: sent.id, version: sent.version }
  const refused = await como('enlace.copred', aprobarAccion, vista, during).catch(
    (error: unknown) => error,
  )
  expect(refused instanceof Refused && refused.refusal.kind).toBe('forbidden')
  await como('coordinacion', aprobarAccion, vista, during)
  await prisma.usuarioRol.deleteMany({ where: { usuarioId: id, rol: 'coordinador' } })
})

it('a declaration is signed in suplencia as well', async () => {
  const styfe = suplencia({ dependencia: 'styfe' })
  await como('enlace.styfe', nombrarSuplente, styfe, named)
  const input = { semestre: '2026-2', dependencia: 'styfe' }
  await como('enlace.copred', declararSinAcciones, input, during)
  const [declaracion] = await listDeclaraciones(await usuarioEn('enlace.styfe', during), during)
  expect(declaracion?.firmada).toMatch(
    /^Enlace de Copred, en suplencia de Enlace de .+ el 25 de noviembre/,
  )
})

it('ended, it ends at the next request of a session that is open', async () => {
  const suplente = await usuarioEn('enlace.copred', during)
  const { accionId } = await crearBorrador()
  expect(await getAccion(suplente, accionId, during)).not.toBeNull()
  const fin = { usuarioId: suplente.id, dependencia: 'semovi' }
  await como('enlace.semovi', terminarSuplencia, fin, during)
  const next = (await findUsuarioDeSesion(suplente.sesionId, during))!
  expect(next.dependencias.map(({ clave }) => clave)).not.toContain('semovi')
  expect(await getAccion(next, accionId, during)).toBeNull()
})
