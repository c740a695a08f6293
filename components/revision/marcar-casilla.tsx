/** The id of the form that the boxes of the queue belong to, wherever they stand. */
export const LOTE_FORM = 'lote'

/** The box of one row of the queue; above the link that stretches over it. */
export function MarcarCasilla({ folio }: { folio: string }) {
  return (
    <label className="relative z-10 -m-2.5 flex size-11 cursor-pointer items-center justify-center max-md:-my-3">
      <span className="sr-only">Seleccionar {folio}</span>
      <input
        type="checkbox"
        name="folio"
        value={folio}
        form={LOTE_FORM}
        className="size-6 cursor-pointer accent-guinda"
      />
    </label>
  )
}
