import type { Language } from '../domain/text.ts'

const sv = {
  title: 'Ny utgåva finns',
  text: 'Nya uppgifter har publicerats. Det du ser ändras inte förrän du laddar om sidan.',
  reload: 'Ladda om sidan',
  close: 'Stäng',
}

const en: typeof sv = {
  title: 'There is a new edition',
  text: 'New figures have been published. What you see does not change until you reload the page.',
  reload: 'Reload the page',
  close: 'Close',
}

/** The words of the line that says that other figures have been published since the page was opened. */
export const EDITION: Readonly<Record<Language, typeof sv>> = { sv, en }
