import { salidaSchema, type SalidaInput } from '@/lib/aviso/salida'
import type { EntregaEstado, Mensajes } from '@/lib/aviso/mensaje'
import { hayCorreo, listMensajes } from '@/lib/aviso/server/list-mensajes'
import { prisma } from '@/lib/core/server/db'
import { listProgramados, type DiaProgramado } from './recordatorios-programados'
import { getSalida, type SalidaVista } from './salida'

/** Those a sending may be limited to. */
export type Opcion = { value: string; label: string }

type Query = Record<string, string | string[] | undefined>

/** What the composing form asked for: nothing yet, something that cannot be, or a sending. */
type Pedido = { input: SalidaInput | null; mensaje: string | null }

export function parseSalida({ a, dependencia, nota }: Query): Pedido {
  if (a === undefined) return { input: null, mensaje: null }
  const parsed = salidaSchema.safeParse({ a, dependencias: dependencia, nota })
  if (parsed.success) return { input: parsed.data, mensaje: null }
  return { input: null, mensaje: parsed.error.issues[0]?.message ?? 'Elija a quiénes.' }
}

/** For composing: whom it may be for, and what would go out when something was asked for. */
export async function getRedactar(
  input: SalidaInput | null,
  now: Date,
): Promise<{ opciones: Opcion[]; vista: SalidaVista | null }> {
  const [dependencias, vista] = await Promise.all([
    prisma.dependencia.findMany({
      where: { reporta: true, activa: true },
      orderBy: { nombre: 'asc' },
      select: { clave: true, nombre: true },
    }),
    input && getSalida(prisma, input, now),
  ])
  return {
    opciones: dependencias.map(({ clave, nombre }) => ({ value: clave, label: nombre })),
    vista,
  }
}

export async function getMensajes(
  estado: EntregaEstado,
  pagina: number,
  now: Date,
): Promise<Mensajes & { hayCorreo: boolean }> {
  return { ...(await listMensajes(prisma, { estado, pagina }, now)), hayCorreo: hayCorreo() }
}

export function getProgramados(now: Date): Promise<DiaProgramado[]> {
  return listProgramados(prisma, now)
}
