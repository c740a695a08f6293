/** What Next asks of any application with a page. */
export default function Layout({ children }) {
  return (
    <html lang="es-MX">
      <body>{children}</body>
    </html>
  )
}
