import { mezclar } from '@/lib/core/contraste'
import { getIdentidad } from '@/lib/core/server/institucion'

/** The accent of the screens, where the institution has another than the one of the house. */
export async function GET(): Promise<Response> {
  const { color } = await getIdentidad()
  const rules = [
    `--color-guinda:${color}`,
    `--color-guinda-dark:${mezclar(color, '#000000', 0.22)}`,
    `--color-guinda-tint:${mezclar(color, '#ffffff', 0.92)}`,
  ]
  return new Response(`:root{${rules.join(';')}}\n`, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'private, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
