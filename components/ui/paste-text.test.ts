import { expect, it } from 'vitest'
import { parrafosDe } from '@/lib/core/texto'
import { parseHtml } from './html.fixture'
import { paragraphsOf, withoutStyles } from './paste-text'
import { WORD_HTML, WORD_PARAGRAPHS } from './word.fixture'

const read = (html: string) => paragraphsOf(parseHtml(withoutStyles(html)))

it('of a page of Word, paragraphs: no bullets, note marks, hidden or struck out text', () => {
  expect(read(WORD_HTML)).toEqual(WORD_PARAGRAPHS)
})

it('what is written in the field is kept as it is', () => {
  expect(parrafosDe(WORD_PARAGRAPHS.join('\n\n'))).toEqual(WORD_PARAGRAPHS)
})

it.each<[string, string, string[]]>([
  [
    'Google Docs: a bold wrapper around everything',
    '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>Uno.</span></p><br><ul><li dir="ltr"><p><span>Dos</span></p></li></ul></b>',
    ['Uno.', 'Dos'],
  ],
  [
    'LibreOffice: note marks',
    '<p>Se firmó<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> el acuerdo.</p><div id="sdfootnote1"><p>Nota.</p></div>',
    ['Se firmó el acuerdo.'],
  ],
  ['a word of a page', '<meta charset="utf-8"><span>acuerdo</span>', ['acuerdo']],
  ['a line break stays, two are a paragraph', 'uno<br>dos<br>\n<br>tres', ['uno\ndos', 'tres']],
  [
    'a link inside the page is a word all the same',
    '<p>Ver <a href="#x">anexo</a></p>',
    ['Ver anexo'],
  ],
  [
    'nothing but a picture',
    '<p class=MsoNormal><img width=1 src="file:///x.png"><o:p></o:p></p>',
    [],
  ],
  ['tags that are not HTML', '<w:sdt><p>Hola</p></w:sdt>', ['Hola']],
])('%s', (_title, html, paragraphs) => {
  expect(read(html)).toEqual(paragraphs)
})

it.each([
  ['double', '<p class="a" style="color:red">x', '<p class="a"  data-style="color:red">x'],
  ['single', '<p STYLE = \'font:"A"\'>x', '<p  data-style = \'font:"A"\'>x'],
  ['none', '<p class=a style=color:red>x', '<p class=a  data-style=color:red>x'],
  ['no space before', '<p class="a"style="b">x', '<p class="a" data-style="b">x'],
  [
    'after a value with signs',
    '<p title="a > b" style="c">x',
    '<p title="a > b"  data-style="c">x',
  ],
  [
    'over lines',
    "<p class=MsoNormal\nstyle='a:\nb'>x",
    "<p class=MsoNormal\n data-style='a:\nb'>x",
  ],
  ['an apostrophe in a bare value', "<p title=it's style=a>x", "<p title=it's  data-style=a>x"],
  ['words of a value', '<p title="mi style=a">x', '<p title="mi style=a">x'],
  ['words of the text', 'a style="b" < c', 'a style="b" < c'],
])('renames the style of a tag: %s', (_title, html, clean) => {
  expect(withoutStyles(html)).toBe(clean)
})

it.each([
  '<style>\n<!-- p {color:red} -->\n</style>x',
  '<STYLE type="text/css">p > a {}</STYLE >x',
  "<meta name=Generator content='Word'><link rel=File-List href='a>b.xml'>x",
  '<!--[if gte mso 9]><xml><p style="a"></xml><style>b</style><![endif]-->x',
  '<![if !supportLists]>x<![endif]>',
  'x<style>never closed <p style="a">',
  'x<!-- never closed <p style="a">',
])('leaves out what is no text: %s', (html) => {
  expect(withoutStyles(html)).toBe('x')
})

it('is quick with a tag that never ends', () => {
  const html = `<p ${'a=bbbb c="d" '.repeat(2000)}`
  expect(withoutStyles(html)).toBe(html)
})
