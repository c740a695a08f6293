/** House style: the linter checks it, nobody discusses it. */
export default { semi: false, singleQuote: true, printWidth: 100, trailingComma: 'all' }
