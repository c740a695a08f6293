function hostOf(address: string | null | undefined): string | null {
  return address && URL.canParse(address) ? new URL(address).host : null
}

/**
 * Does a request that changes something come from our own pages? Fetch metadata first, then Origin
 * against Host (or BASE_URL's, where a proxy rewrites Host). Without either header the answer is no:
 * every browser sends at least one with a POST. `Origin: null` is always refused (sandboxed frames).
 * Source: OWASP Cross-Site Request Forgery Prevention, “Fetch Metadata headers”.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  const host = hostOf(origin)
  return host !== null && [headers.get('host'), hostOf(process.env.BASE_URL)].includes(host)
}
