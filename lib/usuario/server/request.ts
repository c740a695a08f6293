/**
 * Who sends a request, for limits and for the person's list of sessions: `ip` is the address that the last
 * trusted hop saw (the server itself, or the proxy in front of it), so the **last** of the list; what stands
 * before it was written by the client.
 */
export function senderOf(headers: Pick<Headers, 'get'>): { ip: string; agente: string } {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return {
    ip: (hops.at(-1) || 'desconocida').slice(0, 64),
    agente: (headers.get('user-agent') ?? '').slice(0, 200),
  }
}
