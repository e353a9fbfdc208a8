import { describe, expect, it } from 'vitest'
import { isPersonalNumber, personalDataIn } from '../../src/domain/personalData.ts'

/** Made by the rule of the check digit, for a day on which nobody was born: 30 February. */
const NUMBERS = ['900230-1233', '19900230-1233', '199002301233', '9002301233', '900230+1233', '900230 1233']

const PHONES = [
  '040-34 10 00',
  '0708-12 34 56',
  '070 123 45 67',
  '0701234567',
  '08-123 456 78',
  '+46 40 34 10 00',
  '+46 (0)70-123 45 67',
  '0046701234567',
  '+45 12 34 56 78',
]

const HARMLESS = [
  'Beslut 2023-06-07 § 56',
  'STK-2023-490, rad 142-150',
  '8 075 000 kronor, drygt 22,2 miljoner',
  '+15 000 000 kronor mot 45 000 000 året före',
  'Öppet 08-17 och 13-19, klockan 09:30-11:00',
  'Delområde 10101, kod 0114',
  '0 kronor, 0,5 heltider, 000:142',
  'Åldrarna 13-25 under 2023-2025',
  'Organisationsnummer 212000-1124',
  'på @malmo finns inget',
  '2020 2021 2022 2023 2024',
]

const kinds = (text: string): string[] => personalDataIn(text).map(({ kind }) => kind)

describe('personal data in a text', () => {
  it.each(NUMBERS)('is found in the personal number %s', (number) => {
    expect(personalDataIn(`Sökt av ${number}, igen.`)).toEqual([{ kind: 'personalNumber', found: number, at: 8 }])
  })

  it('is no personal number with a wrong check digit or without a date', () => {
    expect(isPersonalNumber('900230-1234')).toBe(false)
    expect(isPersonalNumber('901330-1230')).toBe(false)
    expect(isPersonalNumber('900200-1239')).toBe(false)
    expect(kinds('900230-1234')).not.toContain('personalNumber')
  })

  it('is found in a coordination number, whose day has 60 added', () => {
    expect(kinds('x 900290-1230 x')).toEqual(['personalNumber'])
  })

  it.each(['förnamn.efternamn@malmo.se', 'a_b+c@sub.example.org', 'namn (at) malmo.se', 'namn[at]malmo.se'])(
    'is found in the address %s',
    (address) => expect(kinds(`Kontakt: ${address}.`)).toEqual(['email']),
  )

  it.each(PHONES)('is found in the telephone number %s', (phone) => {
    expect(personalDataIn(`Ring ${phone}.`)).toEqual([{ kind: 'phone', found: phone, at: 5 }])
  })

  it.each(HARMLESS)('is not found in "%s"', (text) => expect(personalDataIn(text)).toEqual([]))

  it('comes in the order in which it stands', () => {
    expect(kinds('040-34 10 00, a@b.se, 900230-1233')).toEqual(['phone', 'email', 'personalNumber'])
  })
})
