import { Marca } from '@/components/marco/marca'
import { queSigue, type AcuseVista } from '@/lib/accion/acuse'
import type { Identidad } from '@/lib/core/institucion'
import { renglonesDeAcuse } from '@/lib/informe/acuse'

/** The receipt as a sheet: on screen inside the page, on paper all there is. */
export function Acuse({ acuse, identidad }: { acuse: AcuseVista; identidad: Identidad }) {
  return (
    <article
      aria-labelledby="acuse"
      className="max-w-3xl border border-hairline bg-surface px-5 py-6 sm:px-10 sm:py-9 print:max-w-none print:border-0 print:p-0"
    >
      <div className="flex items-center gap-3 border-b border-gold pb-4">
        <Marca className="size-9 shrink-0" />
        <p className="text-sm leading-tight">
          <span className="block font-semibold">{identidad.gobierno}</span>
          <span className="block text-quiet">{identidad.organo}</span>
        </p>
      </div>
      <h1 id="acuse" className="mt-6 font-serif text-2xl text-guinda">
        Acuse de recibo
      </h1>
      <p className="mt-1 text-lg font-semibold tabular-nums">Folio {acuse.folio}</p>
      <dl className="mt-6 border-t border-hairline">
        {renglonesDeAcuse(acuse).map(({ nombre, valor }) => (
          <div
            key={nombre}
            className="gap-6 border-b border-hairline py-2 text-sm sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] print:grid print:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="text-quiet">{nombre}</dt>
            <dd
              className={nombre === 'Título' ? 'font-serif text-base break-words' : 'break-words'}
            >
              {valor}
            </dd>
          </div>
        ))}
      </dl>
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
    </article>
  )
}
