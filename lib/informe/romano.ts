const ROMAN = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** The number of a parte as it is printed. */
export const romano = (numero: number): string => ROMAN[numero] ?? String(numero)
