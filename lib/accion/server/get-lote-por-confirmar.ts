import { dayFromColumn } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { getLexico } from '@/lib/correccion/server/lexico'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { nombreCorto } from '../labels'
import { impedimentoDe, type ActoLote, type LotePedido } from '../lote'
import type { ItemPosible, LotePorConfirmar } from '../lote-vista'
import { isVisible } from '../policy'
import { CONTENIDO_SELECT, contenidoParaOtros, ULTIMA_DEVOLUCION } from './contenido'
import { listHechos } from './hechos'
import {
  hechosDeLoteSchema,
  revisaOtraSql,
  revisarParaLote,
  type HechosDeLote,
} from './hechos-de-lote'

const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  folio: true,
  estado: true,
  revisiones: ULTIMA_DEVOLUCION,
  aceptados: { select: { huella: true } },
  semestre: { select: { ...CONTENIDO_SELECT.semestre.select, plazoDias: true } },
} satisfies Prisma.AccionSelect
type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>

const PLAZO_DIAS = 10

/** Those who may be given acciones to review. */
const listCoordinadores = () =>
  prisma.usuario.findMany({
    where: { activo: true, roles: { some: { rol: 'coordinador' } } },
    orderBy: { nombre: 'asc' },
    select: { id: true, nombre: true },
  })

function itemDe(
  acto: ActoLote,
  fila: Fila,
  hechos: HechosDeLote,
  { usuario, lexico }: { usuario: UsuarioSesion; lexico: Lexico },
): { posible: ItemPosible; porque: string | null } {
  const contenido = contenidoParaOtros(fila)
  const periodo = {
    inicio: dayFromColumn(fila.semestre.inicio),
    fin: dayFromColumn(fila.semestre.fin),
  }
  const { bloquean, advierten } =
    acto === 'aprobar'
      ? revisarParaLote(contenido, hechos, {
          lexico,
          aceptadas: new Set(fila.aceptados.map(({ huella }) => huella)),
        })
      : { bloquean: [], advierten: [] }
  const posible = {
    accionId: fila.id,
    version: hechos.version,
    folio: fila.folio ?? '',
    titulo: contenido.titulo,
    dependencia: nombreCorto(fila.responsable),
    fechas: imprimirFechas(contenido.fechas, periodo),
    advertencias: advierten.map(({ mensaje }) => mensaje),
  }
  const impedimento = impedimentoDe(acto, hechos, usuario)
  const [bloqueo] = bloquean
  return {
    posible,
    porque: impedimento ?? (bloqueo ? `El corrector señala: ${bloqueo.mensaje}` : null),
  }
}

/**
 * What was chosen in the queue, before anything is done to it: what can be, with the version it has now, and what
 * cannot, with why. In the order in which it was chosen; the same number of queries however many there are. Null for
 * who is no coordinador.
 */
export async function getLotePorConfirmar(
  { acto, folios }: LotePedido,
  usuario: UsuarioSesion,
  now: Date,
): Promise<LotePorConfirmar | null> {
  if (!hasRol(usuario, 'coordinador')) return null
  const [hechos, filas, coordinadores, lexico] = await Promise.all([
    listHechos(
      folios,
      { tx: prisma, now },
      {
        schema: hechosDeLoteSchema,
        more: revisaOtraSql({ usuario, now }),
      },
    ),
    prisma.accion.findMany({ where: { folio: { in: folios } }, select: SELECT }),
    acto === 'asignar' ? listCoordinadores() : [],
    getLexico(),
  ])
  const found = folios.map((folio) => {
    const fila = filas.find((one) => one.folio === folio)
    const accion = hechos.find((one) => one.folio === folio)
    const seen = fila && accion && isVisible(usuario, accion)
    return { folio, item: seen ? itemDe(acto, fila, accion, { usuario, lexico }) : null }
  })
  const items = found.flatMap(({ item }) => item ?? [])
  return {
    posibles: items.filter(({ porque }) => porque === null).map(({ posible }) => posible),
    imposibles: items.flatMap(({ posible, porque }) =>
      porque === null ? [] : [{ ...posible, porque }],
    ),
    faltan: found.filter(({ item }) => !item).map(({ folio }) => folio),
    coordinadores,
    plazoDias: filas[0]?.semestre.plazoDias ?? PLAZO_DIAS,
  }
}
