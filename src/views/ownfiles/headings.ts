/** Headings that take the focus when what had it goes away. */
export const FILES_HEADING = 'own-files'
export const DESCRIBE_HEADING = 'own-describe'
export const CHECK_HEADING = 'own-check'

export const focusOn = (heading: string): void => document.getElementById(heading)?.focus()
