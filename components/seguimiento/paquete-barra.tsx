import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { buttonClass } from '@/components/ui/button-look'
import { PrintButton } from '@/components/ui/print-button'

type Props = {
  back: { href: string; label: string }
  /** Address of the PDF; null when there is nothing to take away. */
  pdf: string | null
  children?: ReactNode
}

/** Above the sheet, and not on paper: the way back, and taking it away. */
export function PaqueteBarra({ back, pdf, children }: Props) {
  return (
    <div className="mb-6 space-y-4 print:hidden">
      <BackLink {...back} />
      {children}
      {pdf && (
        <div className="flex flex-wrap gap-2">
          <a href={pdf} download className={buttonClass()}>
            <Download aria-hidden="true" />
            Descargar PDF
          </a>
          <PrintButton />
        </div>
      )}
    </div>
  )
}
