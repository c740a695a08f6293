import { Hoja } from '@/components/marco/hoja'
import { queSigue, type AcuseVista } from '@/lib/accion/acuse'
import type { Identidad } from '@/lib/core/institucion'
import { renglonesDeAcuse } from '@/lib/informe/acuse'

/** The receipt as a sheet: on screen inside the page, on paper all there is. */
export function Acuse({ acuse, identidad }: { acuse: AcuseVista; identidad: Identidad }) {
  return (
    <Hoja
      id="acuse"
      identidad={identidad}
      titulo="Acuse de recibo"
      subtitulo={`Folio ${acuse.folio}`}
      renglones={renglonesDeAcuse(acuse)}
    >
      <h2 className="mt-6 text-base font-semibold text-guinda">Qué sigue</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm marker:text-gold">
        {queSigue(acuse).map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
      </ul>
      <p className="mt-8 text-xs break-words text-quiet">
        Huella de lo enviado (SHA-256, primeros 32 dígitos): {acuse.huella}
      </p>
      <p className="text-xs text-quiet">
        Este acuse hace constar que se recibió la acción con ese contenido; no significa que esté
        aprobada.
      </p>
    </Hoja>
  )
}
