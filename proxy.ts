import { type NextRequest, NextResponse } from 'next/server'
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

/**
 * Headers only: it never authorizes, and taking it away would change no decision of who may do what. The other
 * security headers, which depend on no nonce, are in next.config.js and so reach files and /api too.
 */
export function proxy(request: NextRequest): NextResponse {
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
