import { ButtonLink } from '@/components/ui/button'

/** For who only reads. */
export function InicioConsulta() {
  return (
    <section aria-labelledby="consulta">
      <h2 id="consulta" className="font-serif text-lg font-semibold">
        Consulta
      </h2>
      <p className="mt-1 mb-4 max-w-measure">
        Puede leer las acciones aprobadas y los informes de cada semestre.
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/informes" variant="primary">
          Ver los informes
        </ButtonLink>
        <ButtonLink href="/acciones">Ver las acciones</ButtonLink>
      </div>
    </section>
  )
}
