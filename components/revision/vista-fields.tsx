/** What is on screen: a decision on another version than this one is refused. */
export type VistaEnPantalla = { accionId: string; version: number }

export function VistaFields({ accionId, version }: VistaEnPantalla) {
  return (
    <>
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
