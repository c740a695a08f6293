import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Acción Internacional', template: '%s · Acción Internacional' },
  description: 'Registro, revisión e informe de las acciones internacionales de la ciudad.',
  applicationName: 'Acción Internacional',
  icons: { icon: { url: '/marca.svg', type: 'image/svg+xml' } },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { themeColor: '#9f2241' }

/** Every page: language, fonts, and the way past the navigation to `#contenido`, which each frame has. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time carries no nonce, and the content policy would then stop its scripts.
  await connection()
  return (
    <html lang="es-MX">
      <body>
        <a
          href="#contenido"
          className="sr-only rounded-md bg-ink px-4 py-3 text-sm font-semibold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Ir al contenido
        </a>
        {children}
      </body>
    </html>
  )
}
