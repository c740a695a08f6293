import { expect, iniciarSesion, test } from './fixtures'

const AJENOS: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://ejemplo.org', 'sec-fetch-site': 'cross-site' },
  'another port of this machine': { origin: 'http://localhost:1' },
  'no site (a sandboxed frame)': { origin: 'null' },
  'nowhere said': {},
}
/** A form without scripts, and one with them. */
const POSTS: Record<string, string>[] = [{}, { 'next-action': '0'.repeat(42) }]

for (const [who, headers] of Object.entries(AJENOS)) {
  test(`a post from ${who} is refused in words`, async ({ page }) => {
    await iniciarSesion(page, 'enlace.cultura')
    for (const action of POSTS) {
      const response = await page.request.post('/acciones/nueva', {
        headers: { ...headers, ...action },
        multipart: { titulo: 'Demostración: de otro sitio' },
      })
      expect(response.status()).toBe(403)
      expect(await response.text()).toContain('El envío no viene de estas páginas')
      expect(response.headers()['content-security-policy']).toContain("default-src 'none'")
      expect(response.headers()['x-content-type-options']).toBe('nosniff')
    }
    await page.goto('/acciones?texto=de+otro+sitio')
    await expect(page.getByRole('link', { name: 'Demostración: de otro sitio' })).toHaveCount(0)
  })
}
