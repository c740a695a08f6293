import { prisma } from '@/lib/core/server/db'

/** An edición closed by two administradores, with nothing in it: for tests of what a closed one does not let happen. */
export async function crearEdicionCerrada(semestreId: string, numero = 9): Promise<string> {
  const [una, otra] = await prisma.usuario.findMany({
    where: { roles: { some: { rol: 'administrador' } } },
    orderBy: { correo: 'asc' },
    take: 2,
    select: { id: true },
  })
  const personas = { propuestaPorId: una!.id, cerradaPorId: otra!.id, cerradaEn: new Date() }
  const frozen = { estado: 'cerrada' as const, instantanea: {}, sha256: '0'.repeat(64) }
  const { id } = await prisma.edicion.create({
    data: { semestreId, numero, ...frozen, ...personas },
  })
  return id
}
