import { printDay } from '@/lib/core/clock'
import { citar } from '@/lib/core/citar'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { CAMPO_LABELS, nombreCorto } from '../labels'
import { datosDeLoteSchema, type DatosDeLote } from '../lote-schema'
import type { LoteDecidido } from '../lote-vista'

async function detalleDe(datos: DatosDeLote): Promise<string> {
  if (datos.acto === 'devolver') {
    const { campo, observacion, vence } = datos
    return `${CAMPO_LABELS[campo]}: ${citar(observacion)} Para atenderse a más tardar el ${printDay(vence)}.`
  }
  if (datos.acto !== 'asignar') return ''
  const coordinador = await prisma.usuario.findUnique({
    where: { id: datos.coordinadorId },
    select: { nombre: true },
  })
  return coordinador ? `A ${coordinador.nombre}.` : ''
}

/** What became of a lote, for whoever asked it; null for anybody else. */
export async function getLote(id: string, usuario: UsuarioSesion): Promise<LoteDecidido | null> {
  const lote = await prisma.lote.findFirst({
    where: { id, usuarioId: usuario.id },
    select: {
      acto: true,
      datos: true,
      creadoEn: true,
      items: {
        orderBy: { orden: 'asc' },
        select: {
          resultado: true,
          mensaje: true,
          accion: {
            select: {
              folio: true,
              titulo: true,
              responsable: { select: { nombre: true, siglas: true } },
            },
          },
        },
      },
    },
  })
  if (!lote) return null
  return {
    id,
    acto: lote.acto,
    detalle: await detalleDe(datosDeLoteSchema.parse(lote.datos)),
    creadoEn: lote.creadoEn.toISOString(),
    items: lote.items.map(({ resultado, mensaje, accion }) => ({
      folio: accion.folio ?? '',
      titulo: accion.titulo,
      dependencia: nombreCorto(accion.responsable),
      resultado,
      mensaje,
    })),
  }
}
