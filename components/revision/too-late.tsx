import { PanelCancel } from './panel'

/** Someone decided first and this paso is no longer possible; what was typed can still be copied. */
export function TooLate({ id }: { id: string }) {
  return (
    <div className="space-y-2">
      <p className="text-sm">
        La acción cambió de estado y este paso ya no es posible. Si lo necesita, copie lo que
        escribió antes de salir.
      </p>
      <PanelCancel id={id} />
    </div>
  )
}
