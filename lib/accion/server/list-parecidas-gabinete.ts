import { imprimirFechas, periodoDeSemestre } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { compararAcciones, fraseDeParecido, type Comparable } from '@/lib/correccion/parecido'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { nombreCorto } from '../labels'
import { TITULO_MIN, type ParecidaDelGabinete } from '../parecida'
import type { RevisionVista } from '../revision-vista'
import { isPasoDesde } from '../workflow'
import { comparableDe, sentenciaDe, type FilaParecida } from './list-parecidas'

const PARECIDAS_MAX = 5

type Revisada = Pick<RevisionVista, 'accionId' | 'semestre' | 'contenido' | 'pasos'>

function preguntaDe({ accionId, semestre, contenido }: Revisada) {
  const { fechas, ciudades, contrapartes, lugar, fechasTexto } = contenido
  const titulo = contenido.titulo.length < TITULO_MIN ? '' : contenido.titulo
  const dicha = { titulo, lugar: lugar ?? '', ciudades: [...ciudades] }
  return {
    // Of no dependencia: nobody's drafts, and of what was returned what was returned.
    dependencias: [],
    fechas,
    escrita: {
      ...dicha,
      accionId,
      semestre: semestre.clave,
      fechas: fechasTexto,
      contrapartes: [...contrapartes],
    },
  }
}

/**
 * The acciones that may be the same as the one under review, the likest first: those of its semestre or an earlier one,
 * of any dependencia, from enviada on. Empty for who is no coordinador. One statement.
 */
export async function listParecidasDelGabinete(
  revision: Revisada,
  usuario: UsuarioSesion,
): Promise<ParecidaDelGabinete[]> {
  if (!hasRol(usuario, 'coordinador')) return []
  const { contenido, semestre, pasos } = revision
  const filas = await prisma.$queryRaw<FilaParecida[]>(sentenciaDe(preguntaDe(revision)))
  const nombres = [...contenido.contrapartes, ...contenido.redes]
  const own: Comparable = { ...contenido, lugar: contenido.lugar ?? '', nombres }
  return filas
    .flatMap((fila) => {
      const parecido = compararAcciones(own, comparableDe(fila))
      return parecido ? [{ fila, parecido }] : []
    })
    .sort((a, b) => b.parecido.cuanto - a.parecido.cuanto)
    .slice(0, PARECIDAS_MAX)
    .map(({ fila, parecido }) => {
      const { titulo, fechas } = comparableDe(fila)
      return {
        folio: fila.folio ?? '',
        titulo,
        fechas: imprimirFechas(fechas, periodoDeSemestre(fila.semestre)),
        dependencia: nombreCorto(fila),
        estado: fila.estado,
        semestre: fila.semestre,
        porque: fraseDeParecido(parecido),
        fusionable:
          fila.semestre === semestre.clave &&
          pasos.includes('fusionar') &&
          isPasoDesde('fusionar', fila.estado),
      }
    })
}
