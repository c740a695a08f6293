import { printInstant } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { crearUsuario, desactivarUsuario, listUsuarios } from '@/lib/usuario/server/commands'
import { ROLES, type Rol } from '@/lib/usuario/usuario'
import { recordedAddress } from '../address'
import type { Arguments } from './arguments'
import type { Operador } from './operador'
import { columns, json } from './print'
import { WrongUsage } from './usage'

const VERBS = { crear, lista, desactivar }

/** `usuarios crear|lista|desactivar`. */
export function usuarios(args: Arguments, operador: Operador): Promise<string> {
  const [verb = ''] = args.words
  if (verb === '') throw new WrongUsage('Falta la orden después de “usuarios”.')
  if (!Object.hasOwn(VERBS, verb)) throw new WrongUsage(`No existe la orden “usuarios ${verb}”.`)
  return VERBS[verb as keyof typeof VERBS](args, operador)
}

/** Where the application is reached: as env.ts has it, else where the server of these data last answered. */
function baseUrl(): string {
  const { BASE_URL, PORT, DATA_DIR } = process.env
  const recorded = PORT ? null : recordedAddress(DATA_DIR || '.data')
  return (BASE_URL || recorded || `http://localhost:${PORT || 3000}`).replace(/\/+$/, '')
}

async function crear(args: Arguments, operador: Operador): Promise<string> {
  args.allow('correo', 'nombre', 'rol', 'dependencia', 'formato')
  args.atMost(2)
  const correo = args.words[1] ?? args.required('correo')
  const nombre = args.required('nombre')
  args.required('rol')
  const nueva = { correo, nombre, roles: rolesOf(args), dependencias: args.list('dependencia') }
  const { invitacion } = await enTransaccion((tx) =>
    crearUsuario(nueva, { tx, usuario: operador, now: new Date() }),
  )
  const vinculo = `${baseUrl()}${invitacion.ruta}`
  const { expiraEn } = invitacion
  if (args.text('formato') === 'json')
    return json({ correo, vinculo, expira: expiraEn.toISOString() })
  const hasta = `${printInstant(expiraEn)} (hora del centro de México)`
  return `Cuenta creada: ${correo}\nVínculo de un solo uso, válido hasta el ${hasta}:\n${vinculo}\n`
}

function rolesOf(args: Arguments): Rol[] {
  return args.list('rol').map((rol) => {
    const known = ROLES.find((name) => name === rol)
    if (!known) throw new WrongUsage(`No existe el rol “${rol}”; hay ${ROLES.join(', ')}.`)
    return known
  })
}

async function lista(args: Arguments, operador: Operador): Promise<string> {
  args.allow('formato')
  args.atMost(1)
  const all = await listUsuarios({ tx: prisma, usuario: operador, now: new Date() })
  if (args.text('formato') === 'json') return json(all)
  return columns(
    all.map(({ correo, nombre, activo, roles, dependencias }) => [
      correo,
      activo ? 'activa' : 'desactivada',
      roles.join(', '),
      dependencias.join(', '),
      nombre,
    ]),
  )
}

async function desactivar(args: Arguments, operador: Operador): Promise<string> {
  args.allow('correo', 'formato')
  args.atMost(2)
  const correo = args.words[1] ?? args.required('correo')
  await enTransaccion((tx) => desactivarUsuario(correo, { tx, usuario: operador, now: new Date() }))
  return args.text('formato') === 'json'
    ? json({ correo, activo: false })
    : `Cuenta desactivada: ${correo}\n`
}
