import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { openTabs } from './tabs.ts';

it('carries a message to the others and not back', async () => {
  const [one, two] = [openTabs('test'), openTabs('test')];
  const heardByOne = vi.fn();
  one.subscribe(heardByOne);
  const heard = new Promise((resolve) => {
    two.subscribe(resolve);
  });
  one.post({ kind: 'appended', plan: 'p1' });
  expect(await heard).toEqual({ kind: 'appended', plan: 'p1' });
  expect(heardByOne).not.toHaveBeenCalled();
  one.close();
  two.close();
});

it('stops when told to, and says nothing once closed', async () => {
  const [one, two] = [openTabs('test-stop'), openTabs('test-stop')];
  const heard = vi.fn();
  const stop = two.subscribe(heard);
  stop();
  one.post('x');
  await wait(20);
  one.close();
  expect(() => one.post('y')).not.toThrow();
  two.close();
  expect(heard).not.toHaveBeenCalled();
});

it('is silent where there is no BroadcastChannel', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const tabs = openTabs('test-none');
  const stop = tabs.subscribe(() => undefined);
  expect(() => {
    tabs.post('x');
    stop();
    tabs.close();
  }).not.toThrow();
});
