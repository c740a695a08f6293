import { buttonClass } from '@/components/ui/button-look'

/**
 * Brings in a Word file that was edited. An ordinary form: it works without JavaScript, and the file travels as it is
 * read, whatever its size.
 */
export function ImportarForm({ semestre, error }: { semestre: string; error: string | null }) {
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/informes/${semestre}/correcciones`}
      className="mb-10 max-w-measure border-t-2 border-hairline pt-5"
    >
      <label htmlFor="archivo" className="block font-semibold">
        Archivo de Word
      </label>
      <p id="archivo-ayuda" className="mt-1 text-sm text-quiet">
        El .docx que se descargó de aquí, ya editado. Se leen los títulos, las fechas y las
        descripciones de las acciones; nada cambia hasta que se decida.
      </p>
      {error && (
        <p id="archivo-error" role="alert" className="mt-2 text-sm font-semibold text-red">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <input
          id="archivo"
          name="archivo"
          type="file"
          required
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby={error ? 'archivo-ayuda archivo-error' : 'archivo-ayuda'}
          aria-invalid={error ? true : undefined}
          className="min-w-0 flex-1 basis-60 rounded-md border border-line bg-surface p-2 text-sm file:mr-3 file:min-h-8 file:rounded-sm file:border-0 file:bg-sand file:px-3 file:text-sm file:font-semibold aria-invalid:border-red"
        />
        <button type="submit" className={buttonClass({ variant: 'primary' })}>
          Importar correcciones
        </button>
      </div>
    </form>
  )
}
