import type { Tx } from '@/lib/core/server/db'
import { hashContrasena } from '@/lib/usuario/server/hash'
import { nombreCorto } from '@/lib/accion/labels'
import type { Rol } from '@/lib/usuario/usuario'

type Cuenta = { correo: string; nombre: string; rol: Rol; claves?: string[] }

const DEL_GABINETE: Cuenta[] = [
  { correo: 'coordinacion', nombre: 'Coordinación del Gabinete', rol: 'coordinador' },
  { correo: 'coordinacion2', nombre: 'Coordinación 2 del Gabinete', rol: 'coordinador' },
  { correo: 'administracion', nombre: 'Administración del informe', rol: 'administrador' },
  { correo: 'administracion2', nombre: 'Administración 2 del informe', rol: 'administrador' },
  { correo: 'consulta', nombre: 'Consulta', rol: 'consulta' },
]

/** The demonstration accounts of contrato.md: named by their post, all with one password. */
export async function sembrarCuentasDemo(tx: Tx, contrasena: string): Promise<void> {
  const dependencias = await tx.dependencia.findMany({
    where: { reporta: true },
    orderBy: { clave: 'asc' },
    select: { id: true, clave: true, nombre: true, siglas: true },
  })
  const enlaces = dependencias.map((dependencia): Cuenta => {
    const { clave } = dependencia
    return {
      correo: `enlace.${clave}`,
      nombre: `Enlace de ${nombreCorto(dependencia)}`,
      rol: 'enlace',
      claves: clave === 'sedesa' ? [clave, 'dif'] : [clave],
    }
  })
  const segundo: Cuenta = {
    correo: 'enlace2.copred',
    nombre: 'Enlace 2 de Copred',
    rol: 'enlace',
    claves: ['copred'],
  }
  const contrasenaHash = await hashContrasena(contrasena)
  const idOf = new Map(dependencias.map(({ clave, id }) => [clave, id]))
  for (const { correo, nombre, rol, claves = [] } of [...enlaces, segundo, ...DEL_GABINETE]) {
    await tx.usuario.create({
      data: {
        correo: `${correo}@demo.cdmx`,
        nombre,
        contrasenaHash,
        demo: true,
        roles: { create: { rol } },
        membresias: { create: claves.map((clave) => ({ dependenciaId: idOf.get(clave)! })) },
      },
      select: { id: true },
    })
  }
}
