import { contar } from '@/lib/core/contar'
type Eje = { numero: number; nombre: string; color: string; acciones: number }

type Props = {
  programa: {
    clave: string
    nombre: string
    colorTransversal: string
    semestres: readonly string[]
    ejes: readonly Eje[]
  }
}

function Swatch({ color, children }: { color: string; children: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className="size-10 shrink-0">
      <rect width="40" height="40" rx="3" fill={color} />
      <text x="20" y="27" textAnchor="middle" fontSize="19" fill="#ffffff" className="font-serif">
        {children}
      </text>
    </svg>
  )
}

function enPalabras(semestres: readonly string[]): string {
  if (semestres.length === 0) return 'Sin semestres todavía'
  return `${semestres.length === 1 ? 'Semestre' : 'Semestres'} ${semestres.join(', ')}`
}

/** One programa: its ejes with the number and the colour of their dividers in the book. */
export function ProgramaDeEjes({ programa }: Props) {
  const { clave, nombre, colorTransversal, semestres, ejes } = programa
  return (
    <section aria-labelledby={`programa-${clave}`}>
      <h2 id={`programa-${clave}`} className="border-b border-line pb-2 text-lg font-semibold">
        {nombre}
        <span className="block text-sm font-normal text-quiet">
          {enPalabras(semestres)} · clave {clave}
        </span>
      </h2>
      <ul className="mt-1">
        <li className="flex items-center gap-4 border-b border-hairline py-2">
          <Swatch color={colorTransversal}>T</Swatch>
          <span className="min-w-0 flex-1 font-serif">Acciones de carácter transversal</span>
          <span className="text-xs text-quiet">{colorTransversal}</span>
        </li>
        {ejes.map(({ numero, nombre: eje, color, acciones }) => (
          <li key={numero} className="flex items-center gap-4 border-b border-hairline py-2">
            <Swatch color={color}>{String(numero)}</Swatch>
            <span className="min-w-0 flex-1">
              <span className="sr-only">Eje {numero}: </span>
              <span className="font-serif">{eje}</span>
              <span className="block text-xs text-quiet tabular-nums">
                {contar(acciones, 'acción', 'acciones')}
              </span>
            </span>
            <span className="text-xs text-quiet">{color}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
