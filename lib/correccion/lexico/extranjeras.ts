/** Little words of other languages: beside one of them a word is not Spanish either. */
const DE_OTRA_LENGUA = new Set(
  `the of and for to in on at with by from your our their is are an as it its towards toward that this which was were
   or not be been what who all each than
   der die das und für von des les du et au aux une dans pour sur avec
   il della delle degli dei dos das nos nas uma um`
    .trim()
    .split(/\s+/),
)

export const isDeOtraLengua = (palabra: string) => DE_OTRA_LENGUA.has(palabra.toLowerCase())

/** Letters together, or at the end, as no Spanish word has them. */
const FORMA =
  /[wkç]|sh|th|ph|oo|ee|([^rlcne])\1|[bcfghjkmpqtvw]$|[bcdfghjkmpqtvw]s$|tion|ck|^s[^aeiouáéíóú]/

/** Whether a word in lower case looks like one of another language: “spots”, “marketing”, “workshop”. */
export const hasFormaExtranjera = (palabra: string) => FORMA.test(palabra) || /ing$/.test(palabra)
