import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SANS, SERIF } from './measures'

const FACES = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  sansItalic: 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
} as const

/** The faces of the book, which go inside the file: both families are free to be embedded (SIL Open Font License). */
export async function embeddedFonts(root = process.cwd()) {
  const read = (face: keyof typeof FACES) =>
    readFile(path.join(root, 'node_modules/@expo-google-fonts', FACES[face]))
  const [serif, sans, sansBold, sansItalic] = await Promise.all([
    read('serif'),
    read('sans'),
    read('sansBold'),
    read('sansItalic'),
  ])
  return [
    { name: SERIF, data: serif },
    { name: SANS, data: sans, bold: sansBold, italic: sansItalic },
  ]
}
