import {
  abrirSemestre,
  crearSemestre,
  revisarSemestre,
  semestreNuevoSchema,
} from '@/lib/catalogo/server/semestres'
import { listSemestres } from '@/lib/catalogo/server/queries'
import { ESTADO_SEMESTRE_LABELS } from '@/lib/catalogo/semestre'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Arguments } from './arguments'
import { cerrar } from './cerrar'
import type { Operador } from './operador'
import { columns, json } from './print'
import { WrongUsage } from './usage'

const PASOS = { abrir: abrirSemestre, revisar: revisarSemestre }

/** `semestre crear|abrir|revisar|cerrar|lista`. */
export async function semestre(args: Arguments, operador: Operador): Promise<string> {
  const [verb = ''] = args.words
  if (verb === 'lista') return lista(args, operador)
  if (verb === 'crear') return crear(args, operador)
  if (verb === '') throw new WrongUsage('Falta la orden después de “semestre”.')
  if (verb === 'cerrar') return cerrarUno(args, operador)
  if (!Object.hasOwn(PASOS, verb)) throw new WrongUsage(`No existe la orden “semestre ${verb}”.`)
  args.allow('semestre', 'formato')
  const clave = claveDe(args)
  const paso = PASOS[verb as keyof typeof PASOS]
  return enTransaccion(async (tx) => {
    const found = await tx.semestre.findUnique({ where: { clave }, select: { version: true } })
    if (!found) return refuseWith({ campo: 'semestre', mensaje: `No existe el semestre ${clave}.` })
    const seen = { semestre: clave, version: found.version }
    await paso(seen, { tx, usuario: operador, now: new Date() })
    return answer(args, await getEstado(clave, tx))
  })
}

async function cerrarUno(args: Arguments, operador: Operador): Promise<string> {
  args.allow('semestre', 'formato')
  const clave = claveDe(args)
  const select = { id: true, clave: true, version: true, estado: true } as const
  const found = await prisma.semestre.findUnique({ where: { clave }, select })
  if (!found) return refuseWith({ campo: 'semestre', mensaje: `No existe el semestre ${clave}.` })
  const sentence = await cerrar(found, args.text('como'), operador)
  return args.text('formato') === 'json' ? json(await getEstado(clave, prisma)) : `${sentence}\n`
}

function claveDe(args: Arguments): string {
  args.atMost(2)
  const clave = args.words[1] ?? args.text('semestre')
  if (!clave) throw new WrongUsage('Indique un semestre, por ejemplo 2027-1.')
  return clave
}

async function crear(args: Arguments, operador: Operador): Promise<string> {
  args.allow('semestre', 'programa', 'parte', 'cierra', 'formato')
  const nuevo = semestreNuevoSchema.safeParse({
    semestre: claveDe(args),
    programa: args.required('programa'),
    partes: args.list('parte').join('\n'),
    cierraEl: args.text('cierra'),
  })
  if (!nuevo.success) throw new WrongUsage(nuevo.error.issues[0]?.message ?? '')
  return enTransaccion(async (tx) => {
    const { clave } = await crearSemestre(nuevo.data, { tx, usuario: operador, now: new Date() })
    return answer(args, await getEstado(clave, tx))
  })
}

async function getEstado(clave: string, tx: Parameters<typeof listSemestres>[0]) {
  const semestres = await listSemestres(tx)
  return semestres.find((s) => s.clave === clave) ?? refuse('not_found')
}

type Semestre = Awaited<ReturnType<typeof getEstado>>

const answer = (args: Arguments, semestre: Semestre) =>
  args.text('formato') === 'json'
    ? json(semestre)
    : `El semestre ${semestre.clave} está ${ESTADO_SEMESTRE_LABELS[semestre.estado].toLowerCase()}.\n`

async function lista(args: Arguments, { id, roles = [] }: Operador): Promise<string> {
  args.allow('formato')
  args.atMost(1)
  if (id !== null && !roles.includes('administrador')) return refuse('forbidden')
  const semestres = await listSemestres(prisma)
  if (args.text('formato') === 'json') return json(semestres)
  return columns(
    semestres.map(({ clave, estado, cierraEl, acciones }) => [
      clave,
      ESTADO_SEMESTRE_LABELS[estado],
      `cierra ${cierraEl}`,
      `${acciones} acciones`,
    ]),
  )
}
