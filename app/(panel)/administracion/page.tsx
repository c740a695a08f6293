import { redirect } from 'next/navigation'
import { requireUsuario } from '@/lib/usuario/server/session'

export default async function AdministracionPage() {
  await requireUsuario('administrador')
  redirect('/administracion/semestres')
}
