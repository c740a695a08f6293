/** The arguments do not make sense: said with the usage, and the process ends with 2. */
export class WrongUsage extends Error {}

export const USAGE = `Uso: npm run -s cli -- <orden>

  exportar --semestre 2020-1 --formato pdf|json [--salida ARCHIVO]
  semestre crear 2027-1 --programa CLAVE [--parte NOMBRE]… [--cierra 2027-07-15]
  semestre abrir|revisar|cerrar 2027-1
  semestre lista [--formato json]
  usuarios crear --correo C --nombre N --rol ROL… [--dependencia CLAVE]… [--formato json]
  usuarios lista [--formato json]
  usuarios desactivar --correo C

En todas: --como CORREO actúa como esa persona, con lo que ella puede hacer.
Con --formato json, o con exportar sin --salida (o con “-”), el resultado sale por la salida estándar.`
