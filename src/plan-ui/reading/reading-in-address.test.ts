import { expect, it } from 'vitest';
import { story } from '../../../test/builders/story.ts';
import { chooseReading } from '../../plan/people/decide.ts';
import { inAddress, readAlike, readingIn } from './reading-in-address.ts';

const { plan } = story()
  .opens('Latif')
  .adds('Farzana', 'parent')
  .does(chooseReading, {
    person: 'farzana',
    reading: { level: 'full', text: 'large', contrast: 'soft', beside: 'en-GB' },
  });
const asked = (address: string) => new URLSearchParams(address);

it('on everybody’s screens the family’s second language stands beside the first until somebody chooses none', () => {
  expect(readingIn(asked(''), plan)).toEqual({
    level: 'short',
    text: 'usual',
    contrast: 'soft',
    beside: 'en-GB',
  });
  expect(readingIn(asked('beside=pl'), plan).beside).toBe('pl');
  expect(readingIn(asked('beside='), plan).beside).toBeUndefined();
});

it('somebody who speaks and chose nothing gets nobody else’s second language', () => {
  expect(readingIn(asked('level=pictures'), null)).toMatchObject({ level: 'pictures', beside: undefined });
});

it('goes from screen to screen, and nothing else of the address does', () => {
  const here = asked('speaker=farzana&stone=s&text=large&beside=');
  expect(readAlike('/road', here, { stone: 't' })).toBe('/road?text=large&beside=&stone=t');
  expect(readAlike('/road', asked('speaker=farzana'))).toBe('/road');
  expect(readingIn(inAddress(readingIn(here, plan)), plan)).toEqual(readingIn(here, plan));
});
