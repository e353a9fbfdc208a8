/** A text that the data carries in both languages of the interface. */
export interface LocalText {
  readonly sv: string
  readonly en: string
}

export type Language = keyof LocalText
