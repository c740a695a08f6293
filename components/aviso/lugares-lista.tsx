import { LUGARES, type Lugar } from '@/lib/aviso/plantillas/lugares'

type Props = { lugares: readonly Lugar[]; necesarios: readonly Lugar[] }

/** The facts that a message has, and how they are named in its text. */
export function LugaresLista({ lugares, necesarios }: Props) {
  return (
    <section aria-labelledby="datos" className="min-w-0 text-sm">
      <h2 id="datos" className="text-base font-semibold">
        Datos disponibles
      </h2>
      <p className="mt-1 text-quiet">
        Escriba el dato entre llaves donde deba aparecer. Lo que va entre [ ] se omite cuando su
        dato falta.
      </p>
      <dl className="mt-3 divide-y divide-hairline border-y border-hairline">
        {lugares.map((lugar) => (
          <div key={lugar} className="py-2">
            <dt>
              <code className="font-semibold">{`{${lugar}}`}</code>
              {necesarios.includes(lugar) && <span className="text-xs text-quiet"> necesario</span>}
            </dt>
            <dd className="text-quiet">{LUGARES[lugar]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
