import { ArrowLeft, Download } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
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
      <Link
        href={back.href}
        prefetch={false}
        className="inline-flex min-h-6 items-center gap-1 text-sm text-quiet underline-offset-4 hover:text-ink hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {back.label}
      </Link>
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
