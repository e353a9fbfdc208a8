/** Every rule of the door itself: of mapping files, and of which files may come together. Words: `i18n/intakeFindings.ts`. */

/** What is wrong with a mapping file. */
export const MAPPING_FINDINGS = [
  'mappingTooLarge',
  'mappingNotText',
  'mappingNotJson',
  'mappingTooDeep',
  'mappingEmpty',
  'mappingKeyTwice',
  'mappingKeyForbidden',
  'mappingKeyUnknown',
  'mappingKeyMissing',
  'mappingValue',
  'mappingPersonalData',
  'mappingMore',
] as const
export type MappingFindingCode = (typeof MAPPING_FINDINGS)[number]

/** What is wrong with, or worth knowing about, files and mappings together. */
export const DOOR_FINDINGS = [
  'tooManyFiles',
  'fileNotFound',
  'fileTwice',
  'fileNotRead',
  'fileNotOpened',
  'fileOverLimits',
  'fileNotAccepted',
  'mappingProposed',
  'mappingNotPossible',
  'codesElsewhere',
  'headingsNone',
  'mappingUnconfirmed',
  'mappingWithoutFile',
  'levelNotHere',
  'figuresTwice',
  'areasTwice',
] as const
export type DoorFindingCode = (typeof DOOR_FINDINGS)[number]

export type IntakeFindingCode = MappingFindingCode | DoorFindingCode
