import { prisma } from '@/lib/core/server/db'
import { env } from '@/lib/core/server/env'
import { identidadDe, readInstitucion } from '@/lib/core/server/institucion'
import { isRechazoDefinitivo, type Enviar } from '@/lib/core/server/smtp'
import type { Prisma } from '@/generated/prisma/client'
import { rutaDeAviso, type AvisoDatos, type AvisoTipo } from '../aviso'
import { CADUCA } from '../entrega'
import { correoDeAvisos, type AvisoEnCorreo, type Destinatario } from '../correo'
import type { AvisoJob } from './jobs'

const SELECT = {
  id: true,
  tipo: true,
  datos: true,
  accionId: true,
  asunto: true,
  texto: true,
  correo: true,
  usuario: { select: { nombre: true, correo: true } },
} satisfies Prisma.AvisoSelect

type Fila = Prisma.AvisoGetPayload<{ select: typeof SELECT }>

/** Told by now and not too long ago, not delivered, not refused for good, and of a person who may still enter. */
const porEntregar = (job: AvisoJob, now: Date) =>
  ({
    ...('avisoId' in job ? { id: job.avisoId } : { usuarioId: job.resumenDe }),
    entregadoEn: null,
    rechazo: null,
    creadoEn: { lte: now, gt: new Date(now.getTime() - CADUCA) },
    OR: [{ usuario: { activo: true } }, { correo: { not: null } }],
  }) satisfies Prisma.AvisoWhereInput

function enCorreo({ tipo, datos, accionId, correo, asunto, texto }: Fila): AvisoEnCorreo {
  const aviso = { tipo: tipo as AvisoTipo, datos: datos as AvisoDatos }
  const dicho = asunto === null || texto === null ? null : { asunto, texto }
  // Without an account no page opens.
  const ruta = correo ? null : (rutaDeAviso(aviso.tipo, aviso.datos, accionId) ?? '/inicio')
  return { ...aviso, dicho, ruta }
}

/** To which address, and how it begins and ends. */
function paraDe({ usuario, correo, datos }: Fila): { correo: string; para: Destinatario } {
  if (usuario) return { correo: usuario.correo, para: { nombre: usuario.nombre } }
  const { titular } = datos as AvisoDatos
  const para = { nombre: titular?.nombre ?? '', titularDe: titular?.dependencia ?? '' }
  return { correo: correo ?? '', para }
}

const turnos = new Map<string, Promise<void>>()

/** All the jobs of one person's summary fall due together: one at a time, so that only the first finds something. */
async function enTurno(persona: string, work: () => Promise<void>): Promise<void> {
  const turno = (turnos.get(persona) ?? Promise.resolve()).then(work, work)
  turnos.set(persona, turno)
  try {
    await turno
  } finally {
    if (turnos.get(persona) === turno) turnos.delete(persona)
  }
}

/**
 * Delivers what a job asks for, in one message; does nothing when it was delivered already. What the server
 * refuses for good is noted and not tried again; any other failure is thrown, for the queue to try again.
 */
export function deliverAvisos(job: AvisoJob, enviar: Enviar, now: Date): Promise<void> {
  const work = () => deliver(job, enviar, now)
  return 'resumenDe' in job ? enTurno(job.resumenDe, work) : work()
}

async function deliver(job: AvisoJob, enviar: Enviar, now: Date): Promise<void> {
  const filas = await prisma.aviso.findMany({
    where: porEntregar(job, now),
    orderBy: [{ creadoEn: 'asc' }, { id: 'asc' }],
    select: SELECT,
  })
  const [first] = filas
  if (!first) return
  const { correo, para } = paraDe(first)
  const casa = {
    baseUrl: env().BASE_URL,
    organo: identidadDe(await readInstitucion(prisma)).organo,
  }
  const mensaje = correoDeAvisos(filas.map(enCorreo), para, casa)
  const where = { id: { in: filas.map(({ id }) => id) } }
  await prisma.aviso.updateMany({ where, data: { intentos: { increment: 1 } } })
  try {
    await enviar({ id: first.id, para: correo, ...mensaje })
  } catch (error) {
    if (!isRechazoDefinitivo(error)) throw error
    await prisma.aviso.updateMany({ where, data: { rechazo: error.message.slice(0, 500) } })
    return
  }
  await prisma.aviso.updateMany({ where, data: { entregadoEn: now } })
}
