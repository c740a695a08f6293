/** The anchor of a section of the guía, on the form and on /ayuda alike. */
export const anclaDeGuia = (id: string) => `guia-${id}`

/** From the help of a field to what the guía says of it; «Guía» opens by itself (`Tabs`). */
export function VerGuia({ seccion, sobre }: { seccion: string; sobre: string }) {
  return (
    <a href={`#${anclaDeGuia(seccion)}`} className="whitespace-nowrap underline underline-offset-4">
      Ver la guía<span className="sr-only"> sobre {sobre}</span>
    </a>
  )
}
