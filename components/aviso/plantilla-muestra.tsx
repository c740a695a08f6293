import { llenarAsunto, llenarPlantilla, type Plantilla, type Valores } from '@/lib/aviso/plantilla'

/** How a plantilla reads, with invented facts. */
export function PlantillaMuestra({ asunto, texto, muestra }: Plantilla & { muestra: Valores }) {
  return (
    <section aria-labelledby="muestra" className="min-w-0">
      <h2 id="muestra" className="text-base font-semibold">
        Cómo se leerá
      </h2>
      <p className="mb-2 text-xs text-quiet">Con datos inventados.</p>
      <div className="max-w-measure border border-line bg-surface p-4">
        <p className="text-sm font-semibold break-words">{llenarAsunto(asunto, muestra)}</p>
        <p className="mt-2 text-sm break-words whitespace-pre-line">
          {llenarPlantilla(texto, muestra)}
        </p>
      </div>
    </section>
  )
}
