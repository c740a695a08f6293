/** Characters of an oficio's number. */
export const OFICIO_MAX = 100
