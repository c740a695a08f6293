import { reglaDeAccion, senalesDe } from '../regla'

export const dobleEspacio = reglaDeAccion({
  nombre: 'doble_espacio',
  severidad: 'advertencia',
  razon: 'Dos espacios seguidos abren un hueco en el renglón.',
  buscar: (accion) =>
    senalesDe(
      accion,
      ['titulo', 'descripcion', 'lugar'],
      /(?<!\S)\S+[ \t\u00a0]{2,}\S+/g,
      ([cita]) =>
        // A word twice is told by palabra_doble, whose mend takes the blanks too.
        /^(\p{L}+)\s+\1$/iu.test(cita)
          ? null
          : {
              mensaje: 'Hay espacios de más entre dos palabras: deje uno.',
              propuesta: cita.replace(/[ \t\u00a0]{2,}/, ' '),
            },
    ),
  hallan: [
    {
      accion: { descripcion: 'Gestión de  riesgos.' },
      cita: 'de  riesgos.',
      propuesta: 'de riesgos.',
    },
  ],
  callan: [
    { accion: { descripcion: 'Un párrafo.\n\nOtro párrafo.' } },
    { accion: { descripcion: 'Riesgos y  y Protección.' } },
  ],
})
