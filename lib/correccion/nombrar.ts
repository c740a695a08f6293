import { citar } from '@/lib/core/citar'

/** Another acción, as a hallazgo names it: “Visita de estudio” (2020-1-0012). */
export const nombrar = ({ folio, titulo }: { folio: string | null; titulo: string }) =>
  folio === null ? citar(titulo) : `${citar(titulo)} (${folio})`
