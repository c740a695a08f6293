import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { contar } from '@/lib/core/contar'

type Props = {
  /** What blocks, warns and was accepted in what is printed; null while it is being examined, or where it is not. */
  textos: { impiden: number; advierten: number; aceptados: number } | null
  /** Acciones that are enviada or devuelta: with one, nothing is closed. */
  pendientes: number
  /** Where the whole list is. */
  href: string
  /** Names of the sections that would be left out, with their parte. */
  vacias: readonly string[]
  /** Said in the place of `textos`. */
  children?: ReactNode
}

const LOOKS = {
  impide: { Icon: CircleAlert, ink: 'text-red' },
  advierte: { Icon: TriangleAlert, ink: 'text-amber' },
  bien: { Icon: CircleCheck, ink: 'text-green' },
} as const

function Linea({ look, children }: { look: keyof typeof LOOKS; children: string }) {
  const { Icon, ink } = LOOKS[look]
  return (
    <li className="flex gap-2 py-0.5">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${ink}`} />
      <span className="tabular-nums">{children}</span>
    </li>
  )
}

const SIN_NADA = { impiden: 0, advierten: 0, aceptados: 0 }

/** How much stands between the semestre and its edición, with the way to the list; and what would not be printed. */
export function ResumenDeCierre({ textos, pendientes, href, vacias, children }: Props) {
  const { impiden, advierten, aceptados } = textos ?? SIN_NADA
  return (
    <section aria-labelledby="resumen-de-cierre" className="text-sm">
      <h2 id="resumen-de-cierre" className="mb-2 text-lg font-semibold">
        Antes de cerrar
      </h2>
      <ul>
        {pendientes > 0 && (
          <Linea look="impide">
            {`Impide cerrar: ${contar(pendientes, 'acción enviada o devuelta', 'acciones enviadas o devueltas')} sin decidir.`}
          </Linea>
        )}
        {impiden > 0 && (
          <Linea look="impide">
            {`Impide cerrar: ${contar(impiden, 'cosa por corregir o aceptar', 'cosas por corregir o aceptar')} en lo aprobado.`}
          </Linea>
        )}
        {advierten > 0 && (
          <Linea look="advierte">
            {`${contar(advierten, 'punto', 'puntos')} que conviene revisar.`}
          </Linea>
        )}
        {vacias.length > 0 && (
          <Linea look="advierte">
            {`${contar(vacias.length, 'sección', 'secciones')} sin acciones aprobadas.`}
          </Linea>
        )}
        {textos && pendientes + impiden + advierten + vacias.length === 0 && (
          <Linea look="bien">Nada pendiente en el armado.</Linea>
        )}
        {aceptados > 0 && (
          <Linea look="bien">
            {`${contar(aceptados, 'hallazgo aceptado', 'hallazgos aceptados')}, con su motivo.`}
          </Linea>
        )}
      </ul>
      {children}
      <p className="mt-1">
        <Link href={href} prefetch={false} className="underline underline-offset-4">
          Ver qué falta para cerrar
        </Link>
      </p>
      {vacias.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">No se imprimirán</h3>
          <ul className="mt-1 list-disc pl-5 text-quiet">
            {vacias.map((nombre) => (
              <li key={nombre}>{nombre}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
