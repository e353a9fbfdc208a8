/** The areas of the city, and the readings that the shipped register has decided on. */
import * as v from 'valibot'
import { joinGeography, joinRegister } from '../../src/data/join.ts'
import { unitsSchema } from '../../src/data/schema.ts'
import { interventionsSchema } from '../../src/data/schemaInterventions.ts'
import type { Register } from '../../src/domain/interventions.ts'
import type { PlaceBook } from '../../src/register/registerTypes.ts'
import { builtJson } from '../fixtures/builtData.ts'

function shipped(): { readonly book: PlaceBook; readonly register: Register } {
  const geography = joinGeography(v.parse(unitsSchema, builtJson('units')))
  const register = joinRegister(v.parse(interventionsSchema, builtJson('interventions')))
  if (!geography.ok || !register.ok) throw new Error('the built data set does not join')
  return { book: { levels: geography.value.levels, readings: register.value.readings }, register: register.value }
}

export const { book: BOOK, register: SHIPPED } = shipped()
