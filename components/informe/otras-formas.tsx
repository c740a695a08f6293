import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'

/** What each file is called on its link, and what it is for. */
const FORMAS: Record<string, { label: string; para: string }> = {
  docx: { label: 'Descargar Word', para: 'El informe, en un documento de Word.' },
  html: {
    label: 'Descargar página web',
    para: 'El informe en un solo archivo accesible, para cualquier navegador.',
  },
  xlsx: {
    label: 'Descargar Excel',
    para: 'Una acción por renglón; hojas por dependencia, país, red y tipo.',
  },
  csv: { label: 'Descargar CSV', para: 'Una acción por renglón, para cualquier programa.' },
  json: { label: 'Descargar datos', para: 'Las acciones en JSON, para otros programas.' },
}

type Props = { title: string; formatos: readonly string[]; hrefOf: (formato: string) => string }

/** The other files that can be taken away at once. */
export function OtrasFormas({ title, formatos, hrefOf }: Props) {
  const shown = formatos.flatMap((formato) => {
    const forma = FORMAS[formato]
    return forma ? [{ formato, ...forma }] : []
  })
  return (
    <section aria-labelledby="otras-formas">
      <h3 id="otras-formas" className="text-sm font-semibold">
        {title}
      </h3>
      <ul className="mt-3 space-y-3">
        {shown.map(({ formato, label, para }) => (
          <li key={formato}>
            <a
              href={hrefOf(formato)}
              download
              className={buttonClass({ size: 'small' })}
              aria-describedby={`forma-${formato}`}
            >
              <Download aria-hidden="true" />
              {label}
            </a>
            <p id={`forma-${formato}`} className="mt-1 text-sm text-quiet">
              {para}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
