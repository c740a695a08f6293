import { Download } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'

/** What each file is called on its link, and what it is for. */
const DATOS = [
  {
    formato: 'csv',
    label: 'Descargar CSV',
    para: 'Una acción por renglón, para cualquier programa.',
  },
  {
    formato: 'json',
    label: 'Descargar datos',
    para: 'Las acciones en JSON, para otros programas.',
  },
]

/** The data, made while the person waits: the approved acciones as they are today. */
export function OtrasFormas({ semestre }: { semestre: string }) {
  return (
    <section aria-labelledby="otras-formas">
      <h3 id="otras-formas" className="text-sm font-semibold">
        Los datos de lo aprobado al día de hoy
      </h3>
      <ul className="mt-3 space-y-3">
        {DATOS.map(({ formato, label, para }) => (
          <li key={formato}>
            <a
              href={`/api/informes/${semestre}/datos?formato=${formato}`}
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
