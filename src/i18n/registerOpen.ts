import type { Language } from '../domain/text.ts'

const sv = {
  shipped: 'Registret ur promemoriorna, oförändrat',
  changed: 'Registret ur promemoriorna, med egna ändringar',
  file: (p: { name: string }) => `Egen fil: ${p.name}`,
  example: (p: { name: string }) => `EXEMPEL, påhittade uppgifter. Egen fil: ${p.name}`,
  named: (p: { name: string; register: string }) => `${p.name} (${p.register})`,
  label: 'Öppet register',
  unsaved: 'Ändringarna är inte sparade.',
  toRegister: 'Till registret',
  close: 'Stäng',
  sure: 'Stäng utan att spara',
  stay: 'Avbryt',
}

const en: typeof sv = {
  shipped: 'The register from the memos, unchanged',
  changed: 'The register from the memos, with changes of your own',
  file: (p) => `Own file: ${p.name}`,
  example: (p) => `EXAMPLE, made-up figures. Own file: ${p.name}`,
  named: (p) => `${p.name} (${p.register})`,
  label: 'Open register',
  unsaved: 'The changes are not saved.',
  toRegister: 'To the register',
  close: 'Close',
  sure: 'Close without saving',
  stay: 'Cancel',
}

/** Which register is open, in every view: apart from the words of the register's own. */
export const OWN_REGISTER: Readonly<Record<Language, typeof sv>> = { sv, en }
