import { buttonClass } from '@/components/ui/button-look'
import { CONTROL_CLASS, Field, controlProps } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { ALT_MAX, CREDITO_MAX } from '@/lib/informe/portadilla-schema'

type Props = {
  /** Where it is posted: an ordinary form, so that it works without scripts. */
  action: string
  version: number
  isOtra: boolean
  /** Why the last one was not taken, and what was typed with it. */
  rechazo: { campo: 'archivo' | 'alt'; mensaje: string } | null
  typed: { alt: string; credito: string }
  conCredito?: boolean
}

/** Puts a picture: the file, what it shows and whose it is. Its fields come before the file, which is read as it comes. */
export function ImagenForm({ action, version, isOtra, rechazo, typed, conCredito = true }: Props) {
  const errorsOf = (campo: string) => (rechazo?.campo === campo ? [rechazo.mensaje] : [])
  const archivo = {
    name: 'archivo',
    label: 'Imagen',
    hint: 'JPEG o PNG, de hasta 15 MB. Se guarda sin los datos de la cámara.',
    scope: 'imagen',
    errors: errorsOf('archivo'),
  }
  return (
    <form method="post" encType="multipart/form-data" action={action} className="space-y-5">
      <input type="hidden" name="version" value={version} />
      <TextInput
        name="alt"
        label="Qué muestra"
        hint="Para quien no puede verla."
        scope="imagen"
        maxLength={ALT_MAX}
        autoComplete="off"
        defaultValue={typed.alt}
        errors={errorsOf('alt')}
      />
      {conCredito && (
        <TextInput
          name="credito"
          label="De quién es"
          optional
          scope="imagen"
          maxLength={CREDITO_MAX}
          autoComplete="off"
          defaultValue={typed.credito}
        />
      )}
      <Field {...archivo}>
        <input
          {...controlProps(archivo)}
          type="file"
          accept=".jpg,.jpeg,.png"
          className={CONTROL_CLASS}
        />
      </Field>
      <button className={buttonClass({ variant: 'secondary' })}>
        {isOtra ? 'Cambiar la imagen' : 'Poner la imagen'}
      </button>
    </form>
  )
}
