type Props = {
  /** «enero-junio de 2020». */
  periodo: string
  /** Colours of the ejes, `#RRGGBB`: the edge of the book. */
  colores: readonly string[]
  gobierno: string
  className?: string
}

/** The graticule of the printed cover, small: meridians and parallels of a globe. */
function Graticula() {
  const meridians = [0, 18, 36, 52]
  const parallels = [-42, -22, 0, 22, 42]
  return (
    <g fill="none" stroke="#b28e5c" strokeOpacity="0.65" strokeWidth="0.6">
      <circle cx="0" cy="0" r="58" />
      {meridians.map((rx) => (
        <ellipse key={rx} cx="0" cy="0" rx={rx} ry="58" />
      ))}
      {parallels.map((y) => {
        const half = Math.sqrt(58 ** 2 - y ** 2)
        return <line key={y} x1={-half} x2={half} y1={y} y2={y} />
      })}
    </g>
  )
}

/** The cover of the book as it is printed, for the eye only: everything it says is said beside it. */
export function Cubierta({ periodo, colores, gobierno, className }: Props) {
  const height = 259 / Math.max(colores.length, 1)
  return (
    <svg aria-hidden="true" viewBox="0 0 206 259" className={className}>
      <rect width="200" height="259" className="fill-guinda" />
      <svg x="0" y="0" width="200" height="259" viewBox="0 0 200 259">
        <g transform="translate(142 150)">
          <Graticula />
        </g>
      </svg>
      {colores.map((color, index) => (
        <rect key={color} x="200" y={index * height} width="6" height={height} fill={color} />
      ))}
      <text x="18" y="24" fontSize="5.2" fontWeight="600" fill="#f3f0ec">
        {gobierno}
      </text>
      <g fill="#ffffff" fontSize="21" className="font-serif">
        <text x="18" y="66">
          Acción
        </text>
        <text x="18" y="88">
          internacional
        </text>
      </g>
      <rect x="18" y="100" width="18" height="0.9" fill="#b28e5c" />
      <text x="18" y="226" fontSize="6.4" fontWeight="600" fill="#ffffff">
        Informe semestral
      </text>
      <text x="18" y="236" fontSize="6.4" fill="#f3f0ec">
        {periodo}
      </text>
    </svg>
  )
}
