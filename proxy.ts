import { type NextRequest, NextResponse } from 'next/server'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { PATH_HEADER } from '@/lib/usuario/volver'

const isDevelopment = process.env.NODE_ENV === 'development'

/** The content policy of a page. The development server needs eval and inline styles; production does not. */
function policyWith(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self'${isDevelopment ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ].join('; ')
}

const AJENO = `<!doctype html>
<html lang="es-MX">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Error: el envío no viene de estas páginas</title>
<main>
<h1>El envío no viene de estas páginas</h1>
<p>No se hizo nada. Abra la página desde su dirección y vuelva a intentarlo; si entró por otra, avise a la
administración del informe.</p>
<p><a href="/inicio">Ir al inicio</a></p>
</main>
</html>
`

/** In words what Next would answer with a bare 500. Only a courtesy: `mutation` refuses the same by itself. */
function refuseForeign(): NextResponse {
  return new NextResponse(AJENO, {
    status: 403,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/**
 * Headers, and words for a post from elsewhere: it never authorizes, and taking it away would change no decision of who
 * may do what. The other security headers, which depend on no nonce, are in next.config.js and so reach files and /api.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === 'POST' && !isSameOrigin(request.headers)) return refuseForeign()
  const policy = policyWith(
    Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
  )
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** Pages. Not /api (bodies would be buffered) nor files; those have a policy of their own in next.config.js. */
export const config = { matcher: ['/((?!api/|_next/static/|marca\\.svg$).*)'] }
