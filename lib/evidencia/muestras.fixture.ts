import { crc32, deflateRawSync } from 'node:zlib'

/** Files, good and hostile, made in memory: for the tests and bench/evidencia.ts. */

type Pieza = {
  nombre: string
  datos: Buffer
  /** What the headers say the size is, when that is a lie. */
  declarado?: number
  /** How many entries of the directory point at these same bytes. */
  veces?: number
}

function cabecera(pieza: Pieza, packed: Buffer, nombre: string) {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x0800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(pieza.datos), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(pieza.declarado ?? pieza.datos.length, 18)
  common.writeUInt16LE(Buffer.byteLength(nombre), 22)
  return common
}

/** A ZIP of these pieces. */
export function zip(piezas: readonly Pieza[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const pieza of piezas) {
    const packed = deflateRawSync(pieza.datos, { level: 9 })
    const name = Buffer.from(pieza.nombre)
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      cabecera(pieza, packed, pieza.nombre),
      name,
      packed,
    ])
    for (let i = 0; i < (pieza.veces ?? 1); i++) {
      const nombre = i === 0 ? pieza.nombre : `${pieza.nombre}${i}`
      const tail = Buffer.alloc(14)
      tail.writeUInt32LE(at, 10)
      directory.push(
        Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
        cabecera(pieza, packed, nombre),
        tail,
        Buffer.from(nombre),
      )
    }
    locals.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const count = piezas.reduce((sum, { veces = 1 }) => sum + veces, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const TYPES = {
  nombre: '[Content_Types].xml',
  datos: Buffer.from('<?xml version="1.0"?><Types/>'),
}
const texto = (nombre: string, datos: string | Buffer = '<x/>') => ({
  nombre,
  datos: Buffer.from(datos),
})

/** A small DOCX, with other pieces besides. */
export const docx = (...others: Pieza[]) =>
  zip([TYPES, texto('word/document.xml', '<w:document/>'), ...others])
export const xlsx = (...others: Pieza[]) =>
  zip([TYPES, texto('xl/workbook.xml', '<workbook/>'), ...others])

/** Some 42 kB that say, and would, unpack to 4 GB: four hundred entries over the same ten megabytes of zeros. */
export const bombaDeZip = () =>
  docx({ nombre: 'word/media/a', datos: Buffer.alloc(10 * 1024 * 1024), veces: 400 })

/** Declares a hundred bytes and unpacks to a hundred million. */
export const bombaQueMiente = () =>
  docx({ nombre: 'word/media/a', datos: Buffer.alloc(100_000_000), declarado: 100 })

function trozoDePng(type: string, datos: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), datos])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(datos.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A PNG whose header says so many pixels, with hardly anything behind it. */
export function pngDeclarado(ancho: number, alto: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(ancho, 0)
  header.writeUInt32BE(alto, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    trozoDePng('IHDR', header),
    trozoDePng('IDAT', Buffer.from('789c030000000001', 'hex')),
    trozoDePng('IEND', Buffer.alloc(0)),
  ])
}

export const pdf = (middle = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n${middle}\ntrailer<<>>\n%%EOF\n`, 'latin1')

export const svg = () =>
  Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')

/** In two parts, as in server/eicar.ts. */
export const eicar = () =>
  Buffer.from(
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
    'latin1',
  )

type Hostil = { titulo: string; nombre: string; bytes: () => Buffer; dice: RegExp }

/** Every file that must be refused before anything decodes it, and a word of the sentence that refuses it. */
export const HOSTILES: readonly Hostil[] = [
  { titulo: 'a zip bomb', nombre: 'acta.docx', bytes: bombaDeZip, dice: /ocupa demasiado/ },
  {
    titulo: 'a bomb that lies about its size',
    nombre: 'acta.docx',
    bytes: bombaQueMiente,
    dice: /bien formado/,
  },
  {
    titulo: 'a PNG of 50,000 by 50,000',
    nombre: 'mapa.png',
    bytes: () => pngDeclarado(50_000, 50_000),
    dice: /40 megapíxeles/,
  },
  { titulo: 'an SVG', nombre: 'logo.svg', bytes: svg, dice: /SVG/ },
  { titulo: 'an SVG named as PNG', nombre: 'logo.png', bytes: svg, dice: /SVG/ },
  {
    titulo: 'a GIF that is a script, named as JPEG',
    nombre: 'foto.jpg',
    bytes: () => Buffer.from('GIF89a=1;alert(1)//'),
    dice: /no corresponde/,
  },
  {
    titulo: 'a PDF that is also a ZIP',
    nombre: 'acta.pdf',
    bytes: () => Buffer.concat([pdf(), docx()]),
    dice: /escondido/,
  },
  {
    titulo: 'a ZIP that is also a PDF',
    nombre: 'acta.docx',
    bytes: () => docx({ nombre: '%PDF-1.7', datos: Buffer.from('x') }),
    dice: /escondido/,
  },
  {
    titulo: 'a DOCX behind something else',
    nombre: 'acta.docx',
    bytes: () => Buffer.concat([Buffer.from('MZ'), docx()]),
    dice: /no corresponde/,
  },
  {
    titulo: 'a DOCX with macros',
    nombre: 'acta.docx',
    bytes: () => docx({ nombre: 'word/vbaProject.bin', datos: Buffer.from('x') }),
    dice: /macros/,
  },
  {
    titulo: 'a DOCX with a ZIP inside',
    nombre: 'acta.docx',
    bytes: () => docx({ nombre: 'word/media/a.zip', datos: docx() }),
    dice: /comprimido dentro/,
  },
  {
    titulo: 'a DOCX with `..` in a name',
    nombre: 'acta.docx',
    bytes: () => docx({ nombre: '../../etc/cron', datos: Buffer.from('x') }),
    dice: /bien formado/,
  },
  { titulo: 'a ZIP that is no DOCX', nombre: 'acta.docx', bytes: xlsx, dice: /bien formado/ },
  {
    titulo: 'a PDF with JavaScript',
    nombre: 'acta.pdf',
    bytes: () => pdf('<</S/JavaScript/JS(app.alert(1))>>'),
    dice: /programas dentro/,
  },
  {
    titulo: 'a PDF cut short',
    nombre: 'acta.pdf',
    bytes: () => pdf().subarray(0, 30),
    dice: /incompleto/,
  },
  {
    titulo: 'a PNG cut short',
    nombre: 'mapa.png',
    bytes: () => pngDeclarado(5, 5).subarray(0, 20),
    dice: /incompleto/,
  },
  { titulo: 'the EICAR test', nombre: 'acta.pdf', bytes: eicar, dice: /antivirus/ },
  {
    titulo: 'the EICAR test inside a DOCX',
    nombre: 'acta.docx',
    bytes: () => docx({ nombre: 'word/media/a', datos: eicar() }),
    dice: /antivirus/,
  },
  { titulo: 'an empty file', nombre: 'acta.pdf', bytes: () => Buffer.alloc(0), dice: /vacío/ },
  {
    titulo: 'a file of 16 MB',
    nombre: 'acta.pdf',
    bytes: () => Buffer.concat([pdf(), Buffer.alloc(16 * 1024 * 1024)]),
    dice: /15 MB/,
  },
  { titulo: '`../` in the name', nombre: '../../acta.pdf', bytes: () => pdf(), dice: /nombre/ },
  { titulo: 'NUL in the name', nombre: 'acta.pdf\0.pdf', bytes: () => pdf(), dice: /nombre/ },
  {
    titulo: 'a name of 300 characters',
    nombre: `${'a'.repeat(296)}.pdf`,
    bytes: () => pdf(),
    dice: /nombre/,
  },
  {
    titulo: 'a name written backwards',
    nombre: 'acta\u202Efdp.exe.pdf',
    bytes: () => pdf(),
    dice: /nombre/,
  },
  {
    titulo: 'an EXE behind the dot',
    nombre: 'acta.pdf.exe',
    bytes: () => pdf(),
    dice: /no se recibe/,
  },
  { titulo: 'an EXE before the dot', nombre: 'acta.exe.pdf', bytes: () => pdf(), dice: /programa/ },
]
