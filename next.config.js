// What every answer carries, files and errors included. The pages' content policy has a nonce: see proxy.ts.
const everywhere = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: with it browsers post forms with “Origin: null”, which is refused.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})
const secureTransport = [['Strict-Transport-Security', 'max-age=63072000']]
const nothingInside = [['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"]]
// A proof opened by itself: its photographs are inside it.
const picturesInside = [
  ['Content-Security-Policy', "default-src 'none'; img-src data:; frame-ancestors 'none'"],
]
// A file that somebody uploaded: without power, should a browser open it after all.
const inSandbox = [
  ['Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'"],
]
const asHeaders = (pairs) => pairs.map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // Native modules and what they read at run time: Next cannot follow these by itself.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'dictionary-es-mx',
    'nspell',
    'pino',
    'sharp',
  ],
  outputFileTracingIncludes: {
    '/**': [
      './lib/informe/typeset/**/*',
      './lib/evidencia/imagen/*.mjs',
      './node_modules/{dictionary-es-mx,nspell,is-buffer}/**/*',
      './node_modules/{sharp,@img,detect-libc,semver}/**/*',
      './node_modules/@myriaddreamin/typst-ts-node-compiler*/**/*',
      './node_modules/@expo-google-fonts/{source-serif-4,source-sans-3,noto-sans}/{300Light,400Regular,400Regular_Italic,600SemiBold,700Bold}/*.ttf',
    ],
  },
  // User uploads never go through next/image: its decoder has been a way in.
  images: { unoptimized: true },
  // Types are a check of their own (npm run types), over tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers: asHeaders(everywhere) },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: asHeaders(secureTransport),
    },
    ...['/api/:path*', '/_next/static/:path*', '/marca.svg'].map((source) => ({
      source,
      headers: asHeaders(nothingInside),
    })),
    // The last one that matches is sent; what a route says itself is not.
    ...['/api/informes/:semestre/paginas', '/api/acciones/:id/prueba'].map((source) => ({
      source,
      headers: asHeaders(picturesInside),
    })),
    { source: '/api/evidencia/:path*', headers: asHeaders(inSandbox) },
  ],
  reactStrictMode: true,
  // Room for a description far over its limit, so that it is refused with a sentence and not with a bare 500.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
}
