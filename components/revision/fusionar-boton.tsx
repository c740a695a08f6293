import Form from 'next/form'
import { Button } from '@/components/ui/button'

/** Leads to the page that merges this acción with others. */
export function FusionarBoton({ folio }: { folio: string }) {
  return (
    <Form action="/revision/fusionar" prefetch={false}>
      <input type="hidden" name="folios" value={folio} />
      <Button type="submit" size="small">
        Fusionar
      </Button>
    </Form>
  )
}
