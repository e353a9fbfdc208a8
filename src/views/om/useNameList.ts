import { useLanguage } from '../../state/useAppState.ts'
import { useOmTexts } from './useOmTexts.ts'

/** Names as they are listed in a sentence: "a, b och c". */
export function useNameList(): (names: readonly string[]) => string {
  const { and } = useOmTexts()
  const language = useLanguage()
  return (names) => {
    const unique = [...new Set(names)]
    const comma = language === 'en' && unique.length > 2 ? ',' : ''
    return unique.length < 2
      ? unique.join('')
      : `${unique.slice(0, -1).join(', ')}${comma} ${and} ${unique.at(-1) ?? ''}`
  }
}
