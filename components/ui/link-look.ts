/** A link in running text or in a row of facts: underlined quietly, in the colour of what is around it. */
export const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink'

/** One that stands alone, with a place to press that is tall enough (WCAG 2.5.8). */
export const LINK_ALONE = `inline-flex min-h-6 items-center ${LINK}`
