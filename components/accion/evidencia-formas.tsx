import type { ArchivoVista } from '@/lib/evidencia/archivo'

type Action = (form: FormData) => Promise<void>
type Props = {
  accionId: string
  version: number
  archivos: readonly ArchivoVista[]
  describir: Action
  quitar: Action
}

/**
 * The forms that the controls of the files belong to, outside of the acción's own, in which none may stand. Only
 * without JavaScript are they ever sent.
 */
export function EvidenciaFormas({ accionId, version, archivos, ...actions }: Props) {
  return (
    <>
      <form
        id="evidencia-nueva"
        method="post"
        encType="multipart/form-data"
        action={`/api/evidencia?accionId=${accionId}&version=${version}`}
        hidden
      />
      {archivos.flatMap(({ id }) =>
        (['describir', 'quitar'] as const).map((verbo) => (
          <form key={`${verbo}-${id}`} id={`${verbo}-${id}`} action={actions[verbo]} hidden>
            <input type="hidden" name="accionId" value={accionId} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="evidenciaId" value={id} />
          </form>
        )),
      )}
    </>
  )
}
