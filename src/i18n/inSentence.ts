/** A name as it stands inside a sentence: small first letter, but abbreviations such as DeSO as they are. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{Lu})/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name)
    ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)
    : name

/** A word as it stands at the beginning of a sentence. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
