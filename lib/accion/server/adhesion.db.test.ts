import { listAvisos } from '@/lib/aviso/server/list'
import { beforeEach, describe, expect, it } from 'vitest'
import { Refused, type Refusal } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { aprobarAccion } from './aprobar'
import { getAccion } from './get-accion'
import { getAjena } from './get-ajena'
import { getCompania, listPorResponder } from './get-compania'
import { pedirAdhesion } from './pedir-adhesion'
import { responderAdhesion } from './responder-adhesion'
import { responderParticipacion } from './responder-participacion'

const COPRED = 'Consejo para Prevenir y Eliminar la Discriminación'
const now = new Date()
const persona = (cuenta: string) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)

async function refusalOf(promise: Promise<unknown>): Promise<Refusal['kind'] | 'done'> {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind
    throw error
  }
}

const pedir = (accionId: string, cuenta = 'enlace.copred', dependencia = 'copred') =>
  como(cuenta, pedirAdhesion, { accionId, dependencia, motivo: 'Coorganizamos.' })

async function pedida(changes = {}) {
  const sent = await crearEnviada(changes)
  await pedir(sent.accionId)
  const { id } = await prisma.adhesion.findFirstOrThrow({ where: { accionId: sent.accionId } })
  return { ...sent, adhesionId: id }
}

type Pedida = { accionId: string; version: number; adhesionId: string }
const responder = (
  { accionId, version, adhesionId }: Pedida,
  respuesta: 'aceptar' | 'rechazar',
  cuenta = 'enlace.semovi',
) => como(cuenta, responderAdhesion, { accionId, version, adhesionId, respuesta })

const lastSuceso = (accionId: string) =>
  prisma.suceso.findFirstOrThrow({ where: { accionId }, orderBy: { id: 'desc' } })
const avisosDe = async (cuenta: string) =>
  listAvisos((await persona(cuenta)).id, new Date(), { sinLeer: true, tomar: 6 })

beforeEach(() => prisma.aviso.deleteMany())

describe('asking to join', () => {
  it('is remembered and tells the responsable’s enlaces', async () => {
    const { accionId, folio } = await pedida()
    const suceso = await lastSuceso(accionId)
    expect(suceso.tipo).toBe('accion.pedir-adhesion')
    expect(suceso.datos).toMatchObject({ dependencia: 'Copred', motivo: 'Coorganizamos.' })
    const [aviso] = await avisosDe('enlace.semovi')
    expect(aviso?.texto).toContain(`Copred pide sumarse a la acción ${folio}`)
    expect(aviso?.href).toBe(`/acciones/${folio}`)
    const { id } = (await persona('enlace.semovi')).dependencias[0]!
    expect(await listPorResponder([id])).toContainEqual(
      expect.objectContaining({ href: `/acciones/${folio}` }),
    )
  })

  it('leaves the acción unseen: the page for asking tells title, dates and dependencia', async () => {
    const { accionId, folio } = await pedida({ titulo: 'Demostración: lo que se dice' })
    const usuario = await persona('enlace.copred')
    expect(await getAccion(usuario, folio, now)).toBeNull()
    expect(await getAccion(usuario, accionId, now)).toBeNull()
    expect(await getAjena(accionId, { tx: prisma, usuario, now })).toEqual({
      id: accionId,
      titulo: 'Demostración: lo que se dice',
      fechas: '20 al 22 de julio y 17 al 19 de agosto',
      dependencia: 'La Semovi',
      posibles: [],
      pedidas: [`${COPRED} (Copred)`],
    })
  })

  it('twice is one request', async () => {
    const { accionId } = await pedida()
    expect(await refusalOf(pedir(accionId, 'enlace2.copred'))).toBe('issues')
    expect(await prisma.adhesion.count({ where: { accionId } })).toBe(1)
  })

  it('is refused, all alike, where there is nothing to ask', async () => {
    const draft = await crearBorrador()
    const named = await crearEnviada({ participantes: [COPRED] })
    const sent = await crearEnviada()
    const archived = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2020-1' }, responsable: { clave: 'semovi' } },
    })
    for (const [what, ask] of [
      ['a borrador', () => pedir(draft.accionId)],
      ['one that names it', () => pedir(named.accionId)],
      ['one of a closed semestre', () => pedir(archived.id)],
      ['unknown', () => pedir('01a20657-6cfe-76ad-9125-24f6f74b02d8')],
      ['for a foreign dependencia', () => pedir(sent.accionId, 'enlace.copred', 'cultura')],
      ['one’s own', () => pedir(sent.accionId, 'enlace.semovi', 'semovi')],
      ['by a coordinador', () => pedir(sent.accionId, 'coordinacion')],
    ] as const) {
      expect(await refusalOf(ask()), what).toBe('not_found')
    }
    const usuario = await persona('enlace.copred')
    for (const accionId of [draft.accionId, archived.id]) {
      expect(await getAjena(accionId, { tx: prisma, usuario, now })).toBeNull()
    }
  })
})

describe('answering', () => {
  it('yes: a participante that said so, a new version, a frozen revision, word to who asked', async () => {
    const asked = await pedida()
    await responder(asked, 'aceptar')
    const accion = await prisma.accion.findUniqueOrThrow({
      where: { id: asked.accionId },
      include: { participantes: { include: { dependencia: true } }, revisiones: true },
    })
    expect(accion.version).toBe(asked.version + 1)
    expect(accion.estado).toBe('enviada')
    expect(accion.participantes).toMatchObject([
      { participa: true, dependencia: { clave: 'copred' } },
    ])
    const frozen = accion.revisiones.find(({ paso }) => paso === 'responder-adhesion')
    expect(frozen?.contenido).toMatchObject({ participantes: [{ clave: 'copred' }] })
    expect((await lastSuceso(asked.accionId)).datos).toMatchObject({ respuesta: 'aceptada' })
    const [aviso] = await avisosDe('enlace.copred')
    expect(aviso?.href).toBe(`/acciones/${asked.folio}`)
    expect(await getAccion(await persona('enlace.copred'), asked.folio, now)).not.toBeNull()
    expect(await prisma.aviso.count({ where: { tipo: 'adhesion-en-aprobada' } })).toBe(0)
  })

  it('yes to an approved one stays approved and tells the Gabinete', async () => {
    const asked = await pedida()
    const { version } = await como('coordinacion', aprobarAccion, asked)
    await responder({ ...asked, version }, 'aceptar')
    const { estado } = await prisma.accion.findUniqueOrThrow({ where: { id: asked.accionId } })
    expect(estado).toBe('aprobada')
    const [aviso] = await avisosDe('coordinacion')
    expect(aviso?.texto).toContain('Copred se sumó')
    expect(aviso?.href).toBe(`/revision/${asked.folio}`)
  })

  it('no: the acción stays as it was, and who asked learns no folio', async () => {
    const asked = await pedida()
    await responder(asked, 'rechazar')
    const { version } = await prisma.accion.findUniqueOrThrow({ where: { id: asked.accionId } })
    expect(version).toBe(asked.version)
    const [aviso] = await avisosDe('enlace.copred')
    expect(aviso?.href).toBeNull()
    expect(aviso?.texto).not.toContain(asked.folio)
    expect(await getAccion(await persona('enlace.copred'), asked.folio, now)).toBeNull()
    expect(await refusalOf(pedir(asked.accionId))).toBe('done')
  })

  it('is of the responsable only, of the version shown, and once', async () => {
    const asked = await pedida()
    expect(await refusalOf(responder(asked, 'aceptar', 'enlace.copred'))).toBe('not_found')
    expect(await refusalOf(responder(asked, 'aceptar', 'coordinacion'))).toBe('forbidden')
    await responder(asked, 'aceptar')
    expect(await refusalOf(responder(asked, 'aceptar'))).toBe('stale')
    const later = { ...asked, version: asked.version + 1 }
    expect(await refusalOf(responder(later, 'rechazar'))).toBe('stale')
    expect(await prisma.accionParticipante.count({ where: { accionId: asked.accionId } })).toBe(1)
  })

  it('writes nothing when the transaction fails', async () => {
    const asked = await pedida()
    const usuario = await persona('enlace.semovi')
    const { accionId, version, adhesionId } = asked
    const failing = enTransaccion(async (tx) => {
      const input = { accionId, version, adhesionId, respuesta: 'aceptar' as const }
      await responderAdhesion(input, { tx, usuario, now })
      throw new Error('after')
    })
    await expect(failing).rejects.toThrow('after')
    expect(await prisma.accionParticipante.count({ where: { accionId } })).toBe(0)
  })
})

describe('«No participamos»', () => {
  const decir = (accionId: string, participa: boolean, cuenta = 'enlace.copred') =>
    como(cuenta, responderParticipacion, { accionId, dependencia: 'copred', participa })

  it('is kept, told to the responsable and the Gabinete, and can be taken back', async () => {
    const { accionId, folio, version } = await crearEnviada({ participantes: [COPRED] })
    await prisma.aviso.deleteMany()
    await decir(accionId, false)
    expect((await lastSuceso(accionId)).datos).toMatchObject({ respuesta: 'no participa' })
    for (const cuenta of ['enlace.semovi', 'coordinacion']) {
      const [aviso] = await avisosDe(cuenta)
      expect(aviso?.texto).toContain(`Copred respondió que no participó en la acción ${folio}`)
    }
    const seen = await getCompania(accionId, await persona('coordinacion'), now)
    expect(seen.participaciones).toMatchObject([{ participa: false, puede: false }])
    const before = await prisma.suceso.count({ where: { accionId } })
    await decir(accionId, false, 'enlace2.copred')
    expect(await prisma.suceso.count({ where: { accionId } })).toBe(before)
    await decir(accionId, true)
    expect(await prisma.accionParticipante.findFirst({ where: { accionId } })).toMatchObject({
      participa: true,
    })
    const row = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
    expect(row.version).toBe(version)
  })

  it('is nobody else’s to say', async () => {
    const { accionId } = await crearEnviada({ participantes: [COPRED] })
    const other = await crearEnviada()
    const draft = await crearBorrador({ participantes: [COPRED] })
    for (const [what, saying, kind] of [
      ['the responsable', () => decir(accionId, false, 'enlace.semovi'), 'forbidden'],
      ['a coordinador', () => decir(accionId, false, 'coordinacion'), 'forbidden'],
      ['an enlace of no part', () => decir(accionId, false, 'enlace.cultura'), 'not_found'],
      ['of a borrador', () => decir(draft.accionId, false), 'not_found'],
      ['where it is not named', () => decir(other.accionId, false), 'not_found'],
    ] as const) {
      expect(await refusalOf(saying()), what).toBe(kind)
    }
  })

  it('others who take part do not read the answers', async () => {
    const participantes = [COPRED, 'Secretaría de Cultura']
    const { accionId } = await crearEnviada({ participantes })
    await decir(accionId, false)
    const seen = await getCompania(accionId, await persona('enlace.cultura'), now)
    expect(seen.participaciones.map(({ clave }) => clave)).toEqual(['cultura'])
  })
})
