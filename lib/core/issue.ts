/** Something wrong with one field, said so that the person knows how to mend it. `campo` is the form field's name. */
export type Issue = { campo: string; mensaje: string }
