import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../generated/prisma/client'

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
const prisma = new PrismaClient({ adapter })

/** The least that saves a form: no session, no check, nothing read, one row updated. */
export async function POST(request) {
  const form = await request.formData()
  const saved = await prisma.accion.update({
    where: { id: form.get('accionId') },
    data: { descripcion: form.get('descripcion') },
    select: { id: true },
  })
  return Response.json(saved)
}
