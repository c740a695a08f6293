import { cifrasEn, isMezcla } from '../cifras'
import { reglaDeAccion } from '../regla'

export const formatoNumero = reglaDeAccion({
  nombre: 'formato_numero',
  severidad: 'sugerencia',
  razon: 'Las cifras se comparan mejor si todas se escriben igual.',
  buscar: ({ descripcion }) => {
    const cifras = cifrasEn(descripcion)
    if (!isMezcla(cifras)) return []
    return cifras
      .filter(({ forma }) => forma !== 0)
      .map(({ cita, posicion, propuesta }) => ({
        campo: 'descripcion',
        cita,
        posicion,
        mensaje: `En este texto las cifras se escriben de dos maneras: “${propuesta}”.`,
        propuesta,
      }))
  },
  hallan: [
    {
      accion: { descripcion: 'La ciudad atendió a 13 mil 694 personas y a 2,500 familias.' },
      cita: '13 mil 694',
      propuesta: '13,694',
    },
    {
      accion: { descripcion: 'De 13694 cajas se dieron 1,200.' },
      cita: '13694',
      propuesta: '13,694',
    },
  ],
  callan: [
    { accion: { descripcion: 'En 2019 hubo 13 mil personas y 2,500 familias; 1.5 °C.' } },
    { accion: { descripcion: 'Sumó 13 mil 694 personas y 2 mil 500 familias.' } },
    { accion: { descripcion: 'El folio 12345/2020 y 1,200 cajas.' } },
  ],
})
