import type { Tarea } from './como-se-hace'

/** How a coordinador does each thing, in the words of the screens. */
export const COMO_SE_REVISA: readonly Tarea[] = [
  {
    id: 'cola',
    titulo: 'Recorrer la cola',
    texto:
      'Revisión abre en lo que espera, lo más antiguo primero. Los filtros quedan en la dirección; “Guardar este filtro” les da un nombre. Al decidir se llega a la siguiente.',
  },
  {
    id: 'teclado',
    titulo: 'Usar el teclado',
    texto:
      'J y K avanzan y retroceden, O abre, A dos veces aprueba, D devuelve y ? muestra la ayuda, donde también se desactivan.',
  },
  {
    id: 'devolver',
    titulo: 'Devolver con observaciones',
    texto:
      'Seleccione una frase del título o de la descripción, o el lápiz al margen de un campo, y escriba. Lo que se repite se guarda en “Respuestas guardadas”. Cuando vuelve, cada observación se da por resuelta o sigue pendiente.',
  },
  {
    id: 'redaccion',
    titulo: 'Corregir la redacción',
    texto:
      '“Corregir redacción” propone otro título u otra descripción; el enlace ve cada palabra que cambia y responde. La acción la aprueba otra persona de la coordinación.',
  },
  {
    id: 'fusionar',
    titulo: 'Fusionar o marcar una duplicada',
    texto:
      'Si varias cuentan partes de lo mismo, “Fusionar” hace de ellas una acción común; “Deshacer fusión” la revierte. Si una sólo repite a otra, márquela como duplicada al descartarla. “Posibles repetidas” las propone.',
  },
  {
    id: 'varias',
    titulo: 'Decidir sobre varias',
    texto:
      'Marque su casilla en la cola y elija qué hacer; nada ocurre hasta que lo confirme. Lo que no se pueda con una no detiene a las demás.',
  },
  {
    id: 'asignar',
    titulo: 'Repartir el trabajo',
    texto:
      '“Quién revisa qué” asigna lo que llega, por dependencia o por eje. “La reviso yo” avisa a las demás personas durante unos minutos.',
  },
  {
    id: 'notas',
    titulo: 'Dejar una nota interna',
    texto:
      'Las notas internas, en color distinto, sólo las lee el Gabinete. Para la dependencia, escriba una observación.',
  },
  {
    id: 'seguir',
    titulo: 'Dar seguimiento',
    texto:
      'Seguimiento dice cuánto ha reportado cada dependencia, a quién llamar y qué le falta atender. Desde ahí se otorga una prórroga, se envía su paquete de observaciones y, en “Salida de mensajes”, un recordatorio a varias.',
  },
]
