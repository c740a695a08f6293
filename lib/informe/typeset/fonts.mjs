/** The only families the templates name; static TTF, shipped with the project. */
export const FONTS = {
  'source-serif-4': ['300Light', '400Regular'],
  'source-sans-3': ['400Regular', '600SemiBold', '700Bold'],
  'noto-sans': ['400Regular', '600SemiBold', '700Bold'],
}
