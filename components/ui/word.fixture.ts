/** What Word puts on the clipboard (`text/html`) for a page with a heading, a list, a table and a footnote. */
export const WORD_HTML = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Calibri",sans-serif;}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:·;}
-->
</style>
</head>

<body lang=ES-MX style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<h1 style='text-align:justify'>Encuentro de ciudades<o:p></o:p></h1>

<p class=MsoNormal style='text-align:justify'><b><span lang=ES-MX
style='font-size:12.0pt;mso-bidi-font-family:Arial'>La Secretaría de&nbsp;Movilidad</span></b><span
lang=ES-MX> participó en el “Encuentro de ciu&shy;dades”, con
representantes de Bogotá.<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Se acordó<del
cite="mailto:Revisora" datetime="2026-07-20T10:42"> no</del> cooperar.<o:p></o:p></span></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Transporte eléctrico.<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]>Bicicletas
compartidas.<o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr style='mso-yfti-irow:0'>
  <td width=294 valign=top><p class=MsoNormal>4 de mayo<o:p></o:p></p></td>
  <td width=294 valign=top><p class=MsoNormal>Bogotá<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=294 valign=top><p class=MsoNormal>11 de mayo<o:p></o:p></p></td>
  <td width=294 valign=top><p class=MsoNormal><span style='mso-hide:all'>oculto</span><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>

<p class=MsoNormal>Véase la <a href="https://example.org/memoria#anexo">memoria</a>.<o:p></o:p></p>

<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText>[1] Nota que no se pega.<o:p></o:p></p>
</div>
</div>
</body>
</html>`

/** The same, as it should be written in the field. */
export const WORD_PARAGRAPHS = [
  'Encuentro de ciudades',
  'La Secretaría de Movilidad participó en el “Encuentro de ciudades”, con representantes de Bogotá. Se acordó cooperar.',
  'Transporte eléctrico.',
  'Bicicletas compartidas.',
  '4 de mayo, Bogotá',
  '11 de mayo',
  'Véase la memoria.',
]
