import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'

/** What each file is called on its link, and what it is for. */
const LABELS: Record<string, { label: string; para: string }> = {
  docx: { label: 'Descargar Word', para: 'El informe, en un documento de Word.' },
  html: {
    label: 'Descargar página web',
    para: 'El informe en un solo archivo accesible, para cualquier navegador.',
  },
  sitio: {
    label: 'Descargar sitio web',
    para: 'El mismo, con una página por sección, en un archivo comprimido.',
  },
  xlsx: {
    label: 'Descargar Excel',
    para: 'Una acción por renglón; hojas por dependencia, país, red y tipo.',
  },
  csv: { label: 'Descargar CSV', para: 'Una acción por renglón, para cualquier programa.' },
  json: { label: 'Descargar datos', para: 'Las acciones en JSON, para otros programas.' },
}

type Props = {
  /** Of its heading and its links, when the page has several. */
  id?: string
  title: string
  formatos: readonly string[]
  hrefOf: (formato: string) => string
}

/** The other files that can be taken away at once. */
export function OtrasFormas({ id = 'formas', title, formatos, hrefOf }: Props) {
  const shown = formatos.flatMap((formato) => {
    const forma = LABELS[formato]
    return forma ? [{ formato, ...forma }] : []
  })
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm font-semibold">
        {title}
      </h3>
      <ul className="mt-3 space-y-3">
        {shown.map(({ formato, label, para }) => (
          <li key={formato}>
            <a
              href={hrefOf(formato)}
              download
              className={buttonClass({ size: 'small' })}
              aria-describedby={`${id}-${formato}`}
            >
              <Download aria-hidden="true" />
              {label}
            </a>
            <p id={`${id}-${formato}`} className="mt-1 text-sm text-quiet">
              {para}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
