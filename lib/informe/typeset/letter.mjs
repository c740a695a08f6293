/**
 * Sets a letter, the receipt of one sending or a paquete of observaciones: JSON of its document in, PDF/UA-1 out.
 * What it returns throws TypesetError.
 * @param {any} open what typesetter.mjs opens for every document
 * @param {'acuse' | 'paquete'} template
 * @returns {(data: string) => Buffer}
 */
export function letterWith({ compiler, place, compile, once }, template) {
  return (data) =>
    once(() => {
      place('data.json', data)
      return compiler.pdf(compile(template), { pdfStandard: 'ua-1' })
    })
}
