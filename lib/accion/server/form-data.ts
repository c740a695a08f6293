import { dayFromColumn, dayOf, dayToColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { LISTAS } from '@/lib/catalogo/abierto'
import { compareEnCurso, nombreDeSemestre } from '@/lib/catalogo/semestre'
import { listSugerencias } from '@/lib/catalogo/server/sugerencias'
import { sugerenciaDe, type SugerenciasDeLista } from '@/lib/catalogo/sugerencia'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { TRANSVERSAL_LABEL, nombreConSiglas } from '../labels'
import { canCrear } from '../policy'
import type { FormularioOpciones, SemestreOpcion } from '../vista'

const SELECT = {
  clave: true,
  estado: true,
  inicio: true,
  fin: true,
  partes: { orderBy: { numero: 'asc' }, select: { numero: true, nombre: true } },
  programa: {
    select: { ejes: { orderBy: { numero: 'asc' }, select: { numero: true, nombre: true } } },
  },
} satisfies Prisma.SemestreSelect

type Numerada = { numero: number; nombre: string }
const numerada = ({ numero, nombre }: Numerada) => ({
  value: String(numero),
  label: `${numero}. ${nombre}`,
})

function opcionDe(semestre: Prisma.SemestreGetPayload<{ select: typeof SELECT }>): SemestreOpcion {
  const { clave, inicio, fin, partes, programa } = semestre
  return {
    value: clave,
    label: `${clave} (${nombreDeSemestre(clave)})`,
    periodo: { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) },
    partes: partes.map(numerada),
    ejes: [...programa.ejes.map(numerada), { value: '0', label: TRANSVERSAL_LABEL }],
  }
}

/** The semestres in which this person may start an acción today, the one in course first. */
async function listSemestresParaCrear(usuario: UsuarioSesion, now: Date) {
  const propias = usuario.dependencias.map(({ id }) => id)
  const semestres = await prisma.semestre.findMany({
    where: { estado: { in: ['abierto', 'en_revision'] } },
    select: {
      ...SELECT,
      cierraEl: true,
      prorrogas: {
        where: { dependenciaId: { in: propias }, hasta: { gte: dayToColumn(dayOf(now)) } },
        select: { dependenciaId: true },
      },
    },
  })
  const enOrden = semestres
    .map((semestre) => ({ ...semestre, cierraEl: dayFromColumn(semestre.cierraEl) }))
    .sort(compareEnCurso(dayOf(now)))
  return enOrden.filter(({ estado, prorrogas }) =>
    propias.some((id) =>
      canCrear(usuario, id, {
        estado,
        conProrroga: prorrogas.some(({ dependenciaId }) => dependenciaId === id),
      }),
    ),
  )
}

async function getSugerencias(propias: readonly string[]) {
  const args = { orderBy: { nombre: 'asc' } } as const
  const [dependencias, paises, ...abiertas] = await Promise.all([
    prisma.dependencia.findMany({
      ...args,
      where: { activa: true },
      select: { nombre: true, siglas: true },
    }),
    prisma.pais.findMany({
      ...args,
      where: { codigo: { not: 'MX' } },
      select: { nombre: true, alias: true },
    }),
    ...LISTAS.map((lista) => listSugerencias(lista, propias)),
  ])
  const [contrapartes, redes, ciudades] = abiertas as [
    SugerenciasDeLista,
    SugerenciasDeLista,
    SugerenciasDeLista,
  ]
  return {
    participantes: cerrada(
      dependencias.map((d) => sugerenciaDe({ ...d, nombre: nombreConSiglas(d) })),
    ),
    contrapartes,
    paises: cerrada(paises.map(sugerenciaDe)),
    ciudades,
    redes,
  }
}

/** A list whose catalogue takes in nothing new, and is sent whole. */
const cerrada = (sugerencias: string[]): SugerenciasDeLista => ({
  sugerencias,
  propuestas: [],
  hayMas: false,
})

/**
 * What the form offers: for a new acción the semestres that are open to this person (none: nothing
 * can be started today); for one that exists, its own, which does not change.
 */
export async function getFormularioOpciones(
  usuario: UsuarioSesion,
  semestre: string | null,
  now: Date,
): Promise<FormularioOpciones> {
  const semestres = semestre
    ? await prisma.semestre.findMany({ where: { clave: semestre }, select: SELECT })
    : await listSemestresParaCrear(usuario, now)
  return {
    semestres: semestres.map(opcionDe),
    responsables: usuario.dependencias.map((dependencia) => ({
      value: dependencia.clave,
      label: nombreConSiglas(dependencia),
    })),
    sugerencias: await getSugerencias(usuario.dependencias.map(({ id }) => id)),
  }
}
