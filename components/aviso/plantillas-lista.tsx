import Link from 'next/link'
import { llenarAsunto } from '@/lib/aviso/plantilla'
import { ejemploDe } from '@/lib/aviso/plantillas/ejemplos'
import { valoresDe } from '@/lib/aviso/plantillas/lugares'
import { PLANTILLAS, type PlantillaTipo } from '@/lib/aviso/plantillas/plantillas'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

type Fila = { tipo: PlantillaTipo; asunto: string; editada: boolean }

const GRUPOS: readonly { titulo: string; is: (tipo: string) => boolean }[] = [
  { titulo: 'Recordatorios', is: (tipo) => /^(recordatorio|titular)-/.test(tipo) },
  { titulo: 'Envíos a varias personas', is: (tipo) => tipo.startsWith('salida-') },
  {
    titulo: 'Avisos de una acción',
    is: (tipo) =>
      !/^(recordatorio|titular|salida|suplencia|relevo|adhesion|participacion)-/.test(tipo),
  },
  {
    titulo: 'Avisos de personas y participaciones',
    is: (tipo) => /^(suplencia|relevo|adhesion|participacion)-/.test(tipo),
  },
]

/** Every kind of message, by what causes it, with its subject for invented facts; those rewritten are marked. */
export function PlantillasLista({
  plantillas,
  edita,
}: {
  plantillas: readonly Fila[]
  edita: boolean
}) {
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      {GRUPOS.map(({ titulo, is }) => (
        <section key={titulo} className="min-w-0">
          <h2 className="mb-2 text-base font-semibold">{titulo}</h2>
          <ul className="divide-y divide-hairline border-y border-hairline">
            {plantillas
              .filter(({ tipo }) => is(tipo))
              .map(({ tipo, asunto, editada }) => (
                <li key={tipo} className="relative py-2.5">
                  <Link
                    href={`/administracion/plantillas/${tipo}`}
                    prefetch={false}
                    aria-label={`${edita ? 'Editar' : 'Leer'} ${PLANTILLAS[tipo].nombre}`}
                    className={cx(
                      LINK,
                      "text-sm font-semibold after:absolute after:inset-0 after:content-['']",
                    )}
                  >
                    {PLANTILLAS[tipo].nombre}
                  </Link>
                  <p className="mt-0.5 text-xs break-words text-quiet">
                    {llenarAsunto(asunto, valoresDe(ejemploDe(tipo)))}
                    {editada && <span className="font-semibold text-ink"> · editada</span>}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
