import { Disclosure } from '@/components/ui/disclosure'

/** What each column counts, for who asks. */
export function Notas({ anterior }: { anterior: string | null }) {
  return (
    <div className="mt-6 max-w-measure text-sm">
      <Disclosure summary="Cómo se cuenta">
        <ul className="list-disc space-y-1.5 pl-5 marker:text-gold">
          <li>
            Recibidas: las que llegaron y siguen en pie. Las fusionadas cuentan como su acción
            común: una vez por dependencia y una para la ciudad.
          </li>
          <li>
            Esperadas:{' '}
            {anterior
              ? `las que la misma dependencia reportó en ${anterior}, el último semestre anterior.`
              : 'no hay un semestre anterior que las diga.'}
          </li>
          <li>
            A tiempo: las que se enviaron por primera vez hasta el último día del semestre, o de la
            prórroga de la dependencia.
          </li>
          <li>Observadas: las que el Gabinete devolvió al menos una vez.</li>
          <li>Otras: retiradas, descartadas y fusionadas.</li>
          <li>
            Días: naturales, sumados, y la mediana por acción. Con el Gabinete, mientras está
            enviada; con el enlace, mientras está devuelta o espera su respuesta a una redacción. Lo
            que sigue abierto cuenta hasta hoy.
          </li>
        </ul>
      </Disclosure>
    </div>
  )
}
