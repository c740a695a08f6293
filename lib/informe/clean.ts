/**
 * What no printed format may hold: C0 and C1 controls (tab and newline stay), the byte order mark, noncharacters,
 * and the invisible marks that reverse the direction of a line.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Well-formed, NFC, free of what no format can carry. Newlines and tabs stay. Never throws. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .toWellFormed()
    .replace(FORBIDDEN, (c) => (c === '\n' || c === '\t' ? c : ''))
    .normalize('NFC')
}

/** One line: clean, every run of white space one space, trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

/** Clean paragraphs: a newline inside one begins another, empty ones vanish. */
export function cleanParagraphs(paragraphs: string[]): string[] {
  return paragraphs
    .flatMap((p) => cleanText(p).split('\n'))
    .map(cleanLine)
    .filter((p) => p !== '')
}
