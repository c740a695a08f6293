'use client'

import './globals.css'
import ErrorPage from './error'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** The same, when not even the outer frame could be made. */
export default function GlobalErrorPage(props: Props) {
  return (
    <html lang="es-MX">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
