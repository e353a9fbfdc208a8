import { parseArgs } from 'node:util'
import { checkData } from './data/check/checkData.ts'
import { checkExample } from './data/check/checkExample.ts'
import { checkLines } from './report/checkWords.ts'

const FOLDER = 'public/data'

const { lang } = parseArgs({ options: { lang: { type: 'string' } } }).values
const { errors: contractErrors, unconfirmed, counts } = checkData(FOLDER)
const errors = [...contractErrors, ...(await checkExample(FOLDER))]
for (const line of checkLines({ folder: FOLDER, errors, unconfirmed, counts }, lang === 'en' ? 'en' : 'sv'))
  console.log(line)
if (errors.length > 0) process.exitCode = 1
