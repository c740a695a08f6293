/**
 * What somebody may write, or paste, into any field: sixty texts that mean something to a typesetter, a browser, a
 * spreadsheet, Word, a shell or a shaper of letters. They are to come out as they were written.
 */

/** Signs that are markup, formulas or code somewhere; letters that every family of the book has. */
const MARKUP = [
  '#read("/etc/passwd")',
  '#panic() #eval("1+1") #import "@preview/x:1.0.0": *',
  '#set page(fill: red) #show: it => []',
  '*negritas* _cursivas_ $x^2$ @cita <etiqueta>',
  '\\ C:\\temp\\nuevo \\u{41} \\n \\t',
  '// comentario /* otro */ resto',
  '`código` ```typ #x```',
  '= Encabezado',
  '- uno + dos / tres: cuatro',
  '[a](b) {c} ~ -- --- "q" \'r\'',
  '] } ) ] } ) $ # ` < >',
]
const WEB = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<svg><script href="data:text/javascript,alert(1)"/></svg>',
  "' onmouseover='alert(1)' x='",
  '</title><style>*{display:none}</style>',
  '<!-- nada --> <![CDATA[ x ]]> ]]>',
  '&lt;b&gt; &amp;amp; &#x3C;i&#x3E; &nbsp;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e;',
  '<?xml version="1.0"?><?php echo 1 ?>',
  '<a href="javascript:alert(1)">vínculo</a>',
  'javascript:alert(1) data:text/html,<b>x</b>',
  'expression(alert(1)) url(javascript:x) @import',
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  'https://ejemplo.mx/?a=1&b=2#c',
]
const HOJA = [
  '=1+1',
  '=HYPERLINK("http://ejemplo.mx","pulse")',
  "=cmd|'/c calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=WEBSERVICE("http://ejemplo.mx/")',
  '+1+cmd|x',
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd|x',
  '"uno","dos";tres,cuatro',
  "'=1+1",
  '%0A=1+1;;;',
  '_x000D_ _x0041_',
  '00123 1e5 2020-01-02 TRUE',
]
const WORD = [
  '{ INCLUDETEXT "C:\\\\x.docx" }',
  '{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" }',
  'HYPERLINK "http://ejemplo.mx" \\o "x"',
  '</w:t></w:r><w:r><w:t>x',
  '%s %n %d {0} ${env:PATH} $(id) `id`; rm -rf /',
  '../../etc/passwd ..\\..\\boot.ini',
  "'; drop table accion; --",
]
/** What is cleaned away: controls, the mark of byte order, half a letter, marks that turn a line round. */
const INVISIBLE = [
  'Uno\u0000 dos\uFEFF tres\u0008 cuatro\u001B[31m',
  'C1\u0085 fin\u009B de\uFFFE texto',
  'derecha \u202Eotxet\u202C izquierda \u2066x\u2069',
  'marca\u200E\u200F\u061C árabe',
  'línea\r\notra\u2028tercera\u2029cuarta\tquinta',
]
/** Letters that pile up, join, or go on without a blank. */
const LETRAS = [
  'a\u0300\u0301\u0302\u0303 e\u0301 n\u0303 pila',
  'Ωμέγα, Москва, Łódź, İstanbul, ﬁn',
  'Pneumono'.repeat(30),
]
export const IMPRIMIBLES = [...MARKUP, ...WEB, ...HOJA, ...WORD, ...INVISIBLE, ...LETRAS]

/** Letters that no family of the book has: the PDF for the public says whose they are instead of leaving a gap. */
export const SIN_LETRA = [
  'Reunión 😀',
  'Familia 👨‍👩‍👧 unida',
  'Visita de 北京',
  'Dirección العربية',
  'Privado \uE000',
  'Vítores 🇲🇽',
]

export const HOSTILES = [...IMPRIMIBLES, ...SIN_LETRA]
