import { expect, type Locator, type Page } from '@playwright/test';
import { button, wordsOf } from '../browser/set-up-tablet.ts';
import type { Taps } from './count-taps.ts';
import { group } from './on-screen.ts';

const families = wordsOf('en-GB', 'families');
const people = wordsOf('en-GB', 'people');
const plan = wordsOf('en-GB', 'plan');
const common = wordsOf('en-GB', 'common');
const template = wordsOf('en-GB', 'template');
const editing = wordsOf('en-GB', 'editing');

const choice = (within: Page | Locator, legend: string, name: string) =>
  group(within, legend).locator('label').filter({ hasText: name }).locator('input');

/**
 * From *my families* with nothing in it to the printed plan: one goal with its scale, three steps with a person and a day, a must-do with
 * somebody who checks, a plan B. Everything by taps and keys, counted.
 */
export async function firstPage(page: Page, hand: Taps): Promise<void> {
  await hand.tap(page.getByRole('link', { name: families('newFamily') }).first());
  await hand.type(page.getByLabel(families('new.name'), { exact: true }), 'Docherty');
  await hand.tap(page.getByRole('radio', { name: families('new.nations.england'), exact: true }));
  await hand.tap(page.getByRole('radio', { name: families('new.born.born'), exact: true }));
  await hand.type(page.getByLabel(families('new.childName'), { exact: true }), 'Alfie');
  await hand.tap(button(page, families('new.begin')));
  await page.waitForURL(/#\/plan\/[^/]+$/);

  await hand.tap(page.getByRole('link', { name: plan('everybody') }).first());
  await hand.tap(page.getByRole('link', { name: people('add') }).first());
  await hand.tap(page.getByRole('radio', { name: common('role.parent'), exact: true }));
  await hand.type(page.getByLabel(people('name'), { exact: true }), 'Kelly-Ann');
  await hand.tap(page.locator('main form').getByRole('button', { name: people('save'), exact: true }));
  await expect(page.getByRole('status').filter({ hasText: editing('saved') })).toBeVisible();
  await hand.tap(page.getByRole('link', { name: people('to-people') }).first());
  await page.getByRole('heading', { level: 1, name: people('title'), exact: true }).waitFor();
  await hand.tap(page.getByRole('link', { name: editing('to-plan') }).first());
  await page.getByRole('heading', { level: 1, name: /Docherty/ }).waitFor();

  await hand.tap(page.getByRole('link', { name: plan('template') }));
  await hand.tap(page.getByRole('button', { name: template('name.school') }));
  const steps = page.getByRole('region', { name: template('steps') }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  for (const step of await steps.all()) {
    await hand.tap(choice(step, editing('phrases.who'), 'Kelly-Ann'));
    await hand.tap(group(step, template('by')).locator('input').first());
  }
  await hand.tap(choice(steps.nth(0), editing('phrases.time'), '8.50'));
  await hand.tap(choice(steps.nth(1), editing('phrases.time'), '19.30'));
  await hand.tap(button(page, template('go')));
  await page.waitForURL(/#\/plan\/[^/]+$/);

  await hand.tap(page.getByRole('link', { name: common('action.print') }).first());
  await hand.tap(page.getByRole('link', { name: wordsOf('en-GB', 'print')('whole') }).first());
  await page.locator('main').getByText('Alfie is in school nine days in ten.').first().waitFor();
  await hand.tap(button(page, common('action.print')));
}
