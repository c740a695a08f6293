import type { AccionContenido } from '@/lib/accion/accion'
import { Tinta } from './tinta'

type Props = { contenido: AccionContenido; fechasImpresas: string }

const SIN_COLOR = '#5b5458'

/** The acción as the informe sets it: one of its two columns, with what is missing said in its place. */
export function Prueba({ contenido, fechasImpresas }: Props) {
  const { titulo, eje, descripcion } = contenido
  const parrafos = descripcion.split('\n\n').filter(Boolean)
  return (
    <article
      lang="es-MX"
      className="border border-hairline bg-surface px-6 py-7 shadow-[0_1px_3px_rgb(31_27_29/0.08)]"
    >
      <h3 className="text-[1rem] leading-[1.2] font-bold">
        {titulo || <span className="font-normal text-quiet">Sin título todavía</span>}
      </h3>
      <p className="mt-1 text-xs leading-[1.3] font-semibold">
        <Tinta color={eje?.color ?? SIN_COLOR}>
          {fechasImpresas ? `(${fechasImpresas})` : 'Sin fechas todavía'}
        </Tinta>
      </p>
      <div className="mt-2 font-serif text-[0.875rem] leading-[1.42] [text-wrap:wrap] hyphens-auto">
        {parrafos.map((parrafo) => (
          <p key={parrafo} className="text-justify [text-wrap:wrap] not-first:indent-4">
            {parrafo}
          </p>
        ))}
        {parrafos.length === 0 && <p className="text-quiet">Sin descripción todavía.</p>}
      </div>
    </article>
  )
}
