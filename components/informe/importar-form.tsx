import { buttonClass } from '@/components/ui/button-look'
import { CONTROL_CLASS, Field, controlProps } from '@/components/ui/field'

/**
 * Brings in a Word file that was edited. An ordinary form: it works without JavaScript, and the file travels as it is
 * read, whatever its size.
 */
export function ImportarForm({ semestre, error }: { semestre: string; error: string | null }) {
  const archivo = {
    name: 'archivo',
    label: 'Archivo de Word',
    hint: 'El .docx que se descargó de aquí, ya editado. Se leen los títulos, las fechas y las descripciones de las acciones; nada cambia hasta que se decida.',
    errors: error ? [error] : [],
  }
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/informes/${semestre}/correcciones`}
      className="mb-10 max-w-measure space-y-3 border-t-2 border-hairline pt-5"
    >
      <Field {...archivo}>
        <input
          {...controlProps(archivo)}
          type="file"
          required
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className={CONTROL_CLASS}
        />
      </Field>
      <button type="submit" className={buttonClass({ variant: 'primary' })}>
        Importar correcciones
      </button>
    </form>
  )
}
