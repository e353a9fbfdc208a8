import { expect, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

export const SHIPPED = '31 insatser i registret, 28 utan namngiven plats.'

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const inList = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Insatser i registret' }).getByRole('link', { name })

/** The shipped register in its view. */
export async function openRegister(page: Page): Promise<Dashboard> {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=register&karta=svg')
  await expect(dashboard.headline()).toHaveText(SHIPPED)
  return dashboard
}

/** Presses a button as a reader does who has no pointer. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).focus()
  await page.keyboard.press('Enter')
}
