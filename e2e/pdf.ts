import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF, page after page, with hyphens at line ends taken out. */
export async function textoDePdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
  }
  return pages
    .join('\n')
    .replace(/[\u00ad-]\n/g, '')
    .replace(/\s+/g, ' ')
}

/** How many pages a PDF has. */
export async function paginasDePdf(bytes: Uint8Array): Promise<number> {
  return (await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise).numPages
}
