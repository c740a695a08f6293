import { PageHeader } from '@/components/ui/page-header'
import { nombreDeSemestre, type EstadoSemestre } from '@/lib/catalogo/semestre'
import { printDay } from '@/lib/core/clock'
import { SemestreMark } from './semestre-mark'

type Props = {
  clave: string
  estado: EstadoSemestre
  inicio: string
  fin: string
  cierraEl: string
  /** Whole days to cierraEl; negative when it is past. */
  dias: number
}

function plazo(dias: number): string {
  if (dias === 0) return 'cierra hoy'
  if (dias === 1) return 'queda 1 día'
  if (dias > 1) return `quedan ${dias} días`
  return dias === -1 ? 'fue ayer' : `fue hace ${-dias} días`
}

/** The top of an informe: whose semestre, its estado, its dates and how long there is. */
export function Cabeza({ clave, estado, inicio, fin, cierraEl, dias }: Props) {
  return (
    <PageHeader
      title={`Informe de ${nombreDeSemestre(clave)}`}
      face="serif"
      back={{ href: '/informes', label: 'Informes' }}
      facts={
        <>
          <SemestreMark estado={estado} />
          <span>
            Del {printDay(inicio).replace(/ de \d{4}$/, '')} al {printDay(fin)}
          </span>
          <span>
            Último día para enviar: {printDay(cierraEl)}
            {estado !== 'cerrado' && (
              <>
                {', '}
                <strong className="font-semibold text-ink">{plazo(dias)}</strong>
              </>
            )}
          </span>
        </>
      }
    />
  )
}
