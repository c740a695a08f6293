import { Button } from '@/components/ui/button'

/** Leads to where another redacción is written, with the queue (a query string) the person came by. */
export function CorregirRedaccionBoton({ folio, query }: { folio: string; query: string }) {
  return (
    <form action={`/revision/${folio}/redaccion`}>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="quiet" className="max-md:px-2">
        Corregir redacción
      </Button>
    </form>
  )
}
