import { frameEn, frameSv } from './frame.ts'
import { lagetEn, lagetSv } from './laget.ts'
import { panelEn, panelSv } from './panel.ts'
import { tableEn, tableSv } from './table.ts'
import { mapEn, mapSv } from './map.ts'
import { errorsEn, errorsSv } from './errors.ts'
import type { Language } from '../domain/text.ts'

const sv = { frame: frameSv, laget: lagetSv, panel: panelSv, map: mapSv, errors: errorsSv, table: tableSv }

/** Every word on the screen, by part. English has the same keys: the compiler sees to it. */
export type Messages = typeof sv

const en: Messages = { frame: frameEn, laget: lagetEn, panel: panelEn, map: mapEn, errors: errorsEn, table: tableEn }

export const MESSAGES: Readonly<Record<Language, Messages>> = { sv, en }
